# SPDX-License-Identifier: LGPL-2.1-or-later
"""Runs the script of a model (SCRIPT, put before this text) as a peer's add-on would, and copies what it made.

What counts as made: the shapes with a solid that nothing else was made from, in any document. They are left in the active document
as two objects, ScriptAll and ScriptLast (only the last of them), for the sidecar to measure.
"""

import sys
import traceback
from unittest.mock import MagicMock

import FreeCAD
import Part

# A peer runs in FreeCAD's window, where looking at the model does no harm; here it shall do none either.
sys.modules["FreeCADGui"] = MagicMock()
target = FreeCAD.ActiveDocument


def solids(thing):
    shape = getattr(thing, "Shape", None)
    return [] if shape is None or shape.isNull() else shape.Solids


try:
    exec(compile(SCRIPT, "script.py", "exec"), {"__name__": "__main__"})  # noqa: F821
except BaseException as error:
    if isinstance(error, SyntaxError):
        line = error.lineno
    else:
        frames = [
            line
            for frame, line in traceback.walk_tb(error.__traceback__)
            if frame.f_code.co_filename == "script.py"
        ]
        line = frames[-1] if frames else None
    told = SCRIPT.split("\n")[line - 1].strip() if line else ""  # noqa: F821
    raise RuntimeError(f"line {line}: {told}\n{type(error).__name__}: {error}") from None

made = []
for document in FreeCAD.listDocuments().values():
    document.recompute()
    for thing in document.Objects:
        if not thing.isValid():
            raise RuntimeError(f"{thing.TypeId} {thing.Label!r} could not be recomputed.")
        if solids(thing) and not any(solids(user) for user in thing.InList):
            made.append(thing.Shape.copy())
if not made:
    raise RuntimeError("The script ran to its end, but made no object with a solid in its Shape.")
for name, shapes in (("ScriptAll", made), ("ScriptLast", made[-1:])):
    target.addObject("Part::Feature", name).Shape = Part.makeCompound(shapes)
