# SPDX-License-Identifier: LGPL-2.1-or-later
"""Ways out of a Python sandbox, from the literature and from what FreeCAD offers: all of them are refused."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from code_of_a_step import function, verdict

# Each is the body of the function. The reason is told for the line that holds the mark.
ATTACKS = {
    # straight for it
    "import os": "import os",
    "import sys as math": "import sys as math",
    "import dotted": "import os.path as path",
    "import subprocess inside": "def go():\n    import subprocess\nresult = go()",
    "from os": "from os import system",
    "star": "from math import *",
    "relative": "from . import steps",
    "relative name": "from .. import compat",
    "__import__": "result = __import__('os')",
    "importlib": "import importlib",
    "ctypes": "import ctypes",
    "pickle": "import pickle",
    "matplotlib": "import matplotlib.pyplot as plt",
    "numpy": "import numpy as np\nresult = np.load('x', allow_pickle=True)",
    "urllib": "from urllib.request import urlopen",
    "builtins": "import builtins",
    "exec": "exec('import os')",
    "eval": "result = eval('1')",
    "compile": "result = compile('1', 'x', 'eval')",
    "open": "result = open('/etc/passwd').read()",
    "input": "result = input()",
    "breakpoint": "breakpoint()",
    "globals": "result = globals()['document']",
    "locals": "result = locals()",
    "vars": "result = vars(Part)",
    "dir": "result = dir(Part)",
    "getattr": "result = getattr(Part, 'ex' + 'port')",
    "setattr": "setattr(Vector, 'x', 1)",
    "delattr": "delattr(Vector, 'x')",
    "type": "result = type('X', (), {})",
    "object": "result = object()",
    "super": "result = super()",
    "memoryview": "result = memoryview(b'')",
    "help": "help()",
    "exit": "exit()",
    "print to a file": "print('x', file=length)",
    # through what objects know of themselves
    "subclasses": "result = ().__class__.__bases__[0].__subclasses__()",
    "mro": "result = ''.__class__.__mro__[1]",
    "globals of a function": "result = make_part.__globals__",
    "globals of a lambda": "result = (lambda: 0).__globals__['__builtins__']",
    "builtins of a builtin": "result = len.__self__",
    "code of a function": "def f():\n    pass\nresult = f.__code__",
    "closure": "def f():\n    return length\nresult = f.__closure__[0].cell_contents",
    "generator frame": "result = (i for i in [1]).gi_frame.f_back.f_globals",
    "generator code": "result = (i for i in [1]).gi_code",
    "traceback": "result = ValueError().__traceback__.tb_frame",
    "exception frame": "try:\n    1 / 0\nexcept Exception as e:\n    result = e",
    "with_traceback": "result = ValueError().with_traceback(None)",
    "reduce": "result = Vector().__reduce__()",
    "reduce_ex": "result = Vector().__reduce_ex__(4)",
    "dict": "result = length.__dict__",
    "doc": "result = len.__doc__[0]",
    "init globals": "result = Part.Shape.__init__.__globals__",
    "class of a module": "result = Part.__class__",
    "loader of a module": "result = Part.__loader__.load_module('os')",
    "spec of a module": "result = math.__spec__.loader",
    "file of a module": "result = Part.__file__",
    "dunder import by name": "result = __builtins__",
    "dunder assigned": "__builtins__ = {}",
    "dunder argument": "def f(__class__):\n    return __class__\nresult = f(1)",
    "dunder keyword": "result = dict(__class__=1)",
    "mangled unicode": "result = ().__cl\u1d43ss__",
    "unicode exec": "\U0001d41e\U0001d431\U0001d41e\U0001d41c('1')",
    "match on class": "match length:\n    case object(__class__=c):\n        result = c",
    # through texts
    "format": "result = '{0.__class__}'.format(length)",
    "format of a variable": "text = '{0.__class__}'\nresult = text.format(length)",
    "format_map": "result = '{length.__class__}'.format_map({'length': length})",
    "format builtin": "result = format(length, 'x')",
    "str.format": "result = str.format('{0.__class__}', length)",
    "map of format": "result = list(map('{0.__class__}'.format, [length]))",
    "f-string": "result = f'{length.__class__}'",
    "f-string width": "result = f'{length:{length.__class__}}'",
    "f-string with exec": "result = f'{exec(\"1\")}'",
    "t-string": "result = t'{length}'",
    "encode": "result = 'x'.encode('utf-16')",
    "bytes": "result = b'abc'",
    "translate with a table": "result = 'x'.maketrans({})",
    # through syntax
    "class": "class X:\n    pass\nresult = X()",
    "class with metaclass": "class X(metaclass=type):\n    pass",
    "decorator": "@len\ndef f():\n    return 1\nresult = f()",
    "decorator runs code": "@exec\ndef f():\n    return 1",
    "annotation runs code": "def f(x: exec('1')):\n    return x",
    "return annotation": "def f() -> exec('1'):\n    return 1",
    "variable annotation": "x: exec('1') = 2",
    "default runs code": "def f(x=exec('1')):\n    return x",
    "async": "async def f():\n    return 1",
    "await": "result = await length",
    "async comprehension": "result = [i async for i in length]",
    "yield": "yield length",
    "yield from": "yield from [1]",
    "global": "global document\nresult = document",
    "global to write": "global keep\nkeep = None",
    "nonlocal": "def f():\n    nonlocal length\n    length = 1",
    "del": "del length",
    "with": "with length as x:\n    pass",
    "walrus": "result = (x := 5)",
    "while": "while True:\n    pass",
    "matrix multiplication": "result = length @ count",
    "ellipsis": "result = ...",
    "complex": "result = 3j",
    "keyword unpacking": "result = dict(**{'a': 1})",
    "star arguments": "def f(*rest):\n    return rest\nresult = f()",
    "keyword arguments": "def f(**rest):\n    return rest\nresult = f()",
    "try": "try:\n    result = 1\nfinally:\n    result = 2",
    "attribute on the left": "Vector().__class__ = length",
    "attribute by loop": "for length.__class__ in [1]:\n    pass",
    "attribute by augmented": "length.__class__ += 1",
    # out of the function
    "a second statement": "result = 1\n    return result\nimport os\ndef more():\n    pass",
    # names of the script around it
    "document": "result = document.Objects",
    "body": "result = body.Document",
    "parameters": "result = parameters.set('A1', 'x')",
    "keep": "result = keep('x', [])",
    "plan": "result = plan",
    "settle": "settle(length)",
    "Sketcher": "result = Sketcher",
    "itself": "result = make_part(1, 2)",
    "document hidden by an inner scope": "def f():\n    document = 1\n    return document\nresult = document.Placement",
    "document hidden by a comprehension": "result = [document for document in []] + [document]",
    "document hidden by a lambda": "g = lambda document: document\nresult = document",
    # modules handed about
    "module as a value": "p = Part\nresult = p.export",
    "module in a list": "result = [Part][0].export([], 'x')",
    "module as an argument": "def f(m):\n    return m.export\nresult = f(Part)",
    "module as a default": "def f(m=App):\n    return m\nresult = f()",
    "module renamed": "import Part as length2\nlength2.export([], 'x')",
    "module replaced": "math = Part",
    "module replaced by an argument": "def f(math):\n    return math.x\nresult = f(1)",
    "module replaced by a loop": "for Part in [1]:\n    pass",
    "module under two names": "import math as m\nimport Part as m\nresult = m.export",
    "module patched": "Part.Shape = length",
    "module patched in part": "math.pi = 3",
    "module of a module": "result = App.Base",
    "submodule as a value": "result = App.Units",
    "unlisted of a submodule": "result = App.Units.parseQuantity",
    "module by conditional": "m = Part if length else math",
    # FreeCAD
    "FreeCAD module": "import FreeCAD\nFreeCAD.openDocument('/tmp/x')",
    "new document": "App.newDocument()",
    "active document": "result = App.ActiveDocument.Objects",
    "active document imported": "from FreeCAD import ActiveDocument",
    "get document": "result = App.getDocument('x')",
    "list documents": "result = App.listDocuments()",
    "load file": "App.loadFile('/tmp/x.py')",
    "FreeCAD open": "App.open('/tmp/x.py')",
    "parameters of the user": "result = App.ParamGet('User parameter:BaseApp')",
    "configuration": "result = App.ConfigGet('UserAppData')",
    "save parameters": "App.saveParameter()",
    "console": "App.Console.PrintMessage('x')",
    "observer": "App.addDocumentObserver(length)",
    "import type": "App.addImportType('x', 'os')",
    "Gui": "import FreeCADGui\nFreeCADGui.doCommand('1')",
    "Gui by App": "App.Gui.doCommand('1')",
    "Qt": "from PySide import QtCore",
    "Qt by App": "result = App.Qt",
    "Part.export": "Part.export([], '/tmp/x.step')",
    "Part.export imported": "from Part import export\nexport([], 'x')",
    "Part.read": "result = Part.read('/tmp/x.step')",
    "Part.open": "Part.open('/tmp/x.step')",
    "Part.insert": "Part.insert('/tmp/x.step', 'x')",
    "Part.show": "Part.show(Part.makeBox(1, 1, 1))",
    "Part.getShape": "result = Part.getShape(length)",
    "font file": "result = Part.makeWireString('x', '/tmp/', 'font.ttf', 1)",
    "shape.read": "result = Part.Shape()\nresult.read('/tmp/x.step')",
    "read by class": "Part.Shape.read(Part.Shape(), '/tmp/x')",
    "exportStep": "Part.makeBox(1, 1, 1).exportStep('/tmp/x')",
    "exportStl": "Part.makeBox(1, 1, 1).exportStl('/tmp/x')",
    "exportBrep": "Part.makeBox(1, 1, 1).exportBrep('/tmp/x')",
    "exportIges": "Part.makeBox(1, 1, 1).exportIges('/tmp/x')",
    "exportBinary": "Part.makeBox(1, 1, 1).exportBinary('/tmp/x')",
    "importBrep": "result = Part.Shape()\nresult.importBrep('/tmp/x')",
    "importBinary": "result = Part.Shape()\nresult.importBinary('/tmp/x')",
    "dumpContent": "result = Part.makeBox(1, 1, 1).dumpContent()",
    "restoreContent": "length.restoreContent(b'')",
    "writeInventor": "result = Part.makeBox(1, 1, 1).writeInventor()",
    "document of an object": "result = length.Document",
    "objects of a document": "result = length.Objects",
    "expression": "length.setExpression('Length', 'x')",
    "add object": "length.addObject('App::FeaturePython', 'X')",
    "proxy": "length.Proxy = count",
    "shape of an object": "length.Shape = Part.makeBox(1, 1, 1)",
    "add property": "length.addProperty('App::PropertyString', 'x')",
    "in list": "result = length.InList",
    "view": "result = length.ViewObject",
    "Mesh": "import Mesh",
    "Import": "import Import",
    "BOPTools": "import BOPTools",
    "Draft": "import Draft",
    "module of the add-on": "from partwright.host import steps",
}

# Whole texts of a step.
WHOLE = {
    "nothing": "",
    "no function": "import os",
    "a statement behind": function("result = 1") + "\nimport os",
    "a statement in front": "import os\n" + function("result = 1"),
    "behind a semicolon": "def f(): pass\nx = 1",
    "two functions": function("result = 1") + "\n" + function("result = 2"),
    "a class": "class X:\n    pass",
    "an async function": "async def f():\n    return 1",
    "a decorated function": "@exec\n" + function("result = 1"),
    "an annotated function": "def f(x: exec('1')):\n    return x",
    "a default": "def f(x=exec('1')):\n    return x",
    "a type parameter": "def f[T: exec('1')](x):\n    return x",
    "a carriage return that ends the function": function("result = 1\rimport os"),
    "a form feed that resets the indentation": function("result = 1\n\fimport os"),
    "a null byte": function("result = 1\0"),
    "a text that turns round": function("result = 1  # \u202e gnihton"),
    "a zero-width letter": function("result = 1  # \u200b"),
    "a line separator": function("result = 1  # \u2028import os"),
    "an encoding": "# coding: utf-7\n" + function("result = 1"),
    "too long": function("result = 1\n" * 20000),
    "too many nodes": function("result = [" + "1, " * 6000 + "]"),
}


class AttacksTest(unittest.TestCase):
    def test_there_are_many(self):
        self.assertGreater(len(ATTACKS) + len(WHOLE), 150)

    def test_every_one_is_refused(self):
        for name, code in ATTACKS.items():
            with self.subTest(name):
                self.assertIsNotNone(verdict(function(code)), code)

    def test_whole_texts_are_refused(self):
        for name, text in WHOLE.items():
            with self.subTest(name):
                self.assertIsNotNone(verdict(text))

    def test_the_line_and_what_is_wrong_are_told(self):
        text = function("base = Part.makeBox(1, 1, 1)\nresult = base\nresult.exportStep('/tmp/x')")
        self.assertEqual(verdict(text), (4, "It may not use the attribute exportStep."))
        self.assertEqual(verdict(function("result = 1\nimport os")), (3, "It may not import os."))
        self.assertEqual(
            verdict(function("result = 1\nresult = document")),
            (3, "It may not use the name document: it is neither its own nor allowed."),
        )


if __name__ == "__main__":
    unittest.main()
