# SPDX-License-Identifier: LGPL-2.1-or-later
"""Judges Python that a planner wrote, before any of it is run: one function, and in it only what is allowed.

CPython itself reads the code: `ast` for what is written, `symtable` for where each name comes from.
"""

import ast
import re
import symtable
import unicodedata

from .allowed_names import (
    ATTRIBUTES,
    BUILTINS,
    MODULES,
    PROVIDED_MODULES,
    PROVIDED_VALUES,
    SETTABLE,
    SYNTAX,
)

_LONGEST = 20000
_MOST_NODES = 5000
_FILE = "<string>"
_CONSTANTS = (str, int, float, bool, type(None))
_WORDS = {
    "While": "a while loop; count with for and range()",
    "Try": "try; test for the case beforehand",
    "With": "with",
    "ClassDef": "a class",
    "Global": "global",
    "Nonlocal": "nonlocal",
    "Delete": "del",
    "Yield": "yield",
    "YieldFrom": "yield",
    "Await": "await",
    "AsyncFunctionDef": "async",
    "NamedExpr": ":=",
    "AnnAssign": "annotations",
    "MatMult": "@",
}


class Refused(Exception):
    """What the code may not do. line is that of the function's text, from 1."""

    def __init__(self, line, reason):
        super().__init__(reason)
        self.line = line
        self.reason = reason


def check(text):
    """Raises Refused where the text is not one plain function of allowed code, SyntaxError where it is no Python."""
    _check_characters(text)
    tree = ast.parse(text, _FILE)
    _check_whole(tree)
    placed = _placed(tree)
    if len(placed) > _MOST_NODES:
        raise Refused(1, "It is too long for one step.")
    for line, node in placed:
        _check_syntax(line, node)
    modules = _modules(placed)
    bases = {id(node.value) for _, node in placed if isinstance(node, ast.Attribute)}
    for line, node in placed:
        _check_names(line, node, modules)
        _check_attribute(line, node, modules)
        if id(node) not in bases and _module(node, modules) is not None:
            raise Refused(line, "A module may only be used for what is in it.")
    _check_origins(text, placed)


def _placed(tree):
    """(line, node) of everything in the tree, as it is read: the first fault is the one told."""
    found = []
    waiting = [(1, tree)]
    while waiting:
        line, node = waiting.pop()
        found.append((line, node))
        waiting += [(getattr(child, "lineno", line), child) for child in ast.iter_child_nodes(node)]
    return sorted(found, key=_place)


def _place(entry):
    line, node = entry
    # Of what begins at one place the inner ends first.
    return line, getattr(node, "end_lineno", line), getattr(node, "end_col_offset", 0)


def _check_characters(text):
    if len(text) > _LONGEST:
        raise Refused(1, "It is too long for one step.")
    for line, content in enumerate(text.split("\n"), 1):
        if any(unicodedata.category(character)[0] in "CZ" and character != " " for character in content):
            raise Refused(line, "It holds a character that cannot be seen.")
        if line < 3 and re.search("coding[:=]", content):
            raise Refused(line, "It names an encoding.")


def _check_whole(tree):
    if len(tree.body) != 1 or not isinstance(tree.body[0], ast.FunctionDef):
        line = tree.body[1].lineno if len(tree.body) > 1 else 1
        raise Refused(line, "It has to be one function and nothing beside it.")
    arguments = tree.body[0].args
    if arguments.defaults or arguments.kw_defaults:
        raise Refused(1, "The function itself may have no defaults.")


def _check_syntax(line, node):
    name = type(node).__name__
    if name not in SYNTAX:
        raise Refused(line, "It may not use {}.".format(_WORDS.get(name, "what Python calls " + name)))
    if isinstance(node, ast.FunctionDef):
        if node.decorator_list or node.returns or getattr(node, "type_params", None):
            raise Refused(line, "A function may have neither decorators nor annotations.")
    elif isinstance(node, ast.arguments):
        if node.vararg or node.kwarg:
            raise Refused(line, "A function may not take * or **.")
    elif isinstance(node, ast.arg):
        if node.annotation:
            raise Refused(line, "A function may have neither decorators nor annotations.")
    elif isinstance(node, ast.Call):
        if any(keyword.arg is None for keyword in node.keywords):
            raise Refused(line, "It may not hand on ** arguments.")
    elif isinstance(node, ast.comprehension):
        if node.is_async:
            raise Refused(line, "It may not use async.")
    elif isinstance(node, ast.Constant) and not isinstance(node.value, _CONSTANTS):
        raise Refused(line, f"It may not use a constant of the kind {type(node.value).__name__}.")


def _modules(placed):
    """Name in the code -> dotted path of the module that it stands for, everywhere in the code."""
    found = dict(PROVIDED_MODULES)
    for line, node in placed:
        for bound, path in _imported(line, node):
            if path in MODULES and found.setdefault(bound, path) != path:
                raise Refused(line, f"{bound} is another module already.")
    return found


def _imported(line, node):
    """(name, dotted path) of all that an import statement brings; raises Refused where it may not be brought."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name not in MODULES:
                raise Refused(line, f"It may not import {alias.name}.")
            if alias.asname is None and "." in alias.name:
                raise Refused(line, f"Import {alias.name} with a name of its own.")
            yield alias.asname or alias.name, alias.name
    elif isinstance(node, ast.ImportFrom):
        for alias in node.names:
            path = f"{node.module}.{alias.name}"
            if node.level or (path not in MODULES and alias.name not in MODULES.get(node.module, ())):
                raise Refused(line, f"It may not import {alias.name} from {node.module or 'there'}.")
            yield alias.asname or alias.name, path


def _check_names(line, node, modules):
    bound = list(_bound(line, node))
    read = [node.id] if isinstance(node, ast.Name) else [node.arg] if isinstance(node, ast.keyword) else []
    for name in bound + read:
        if "__" in name:
            raise Refused(line, f"It may not use the name {name}.")
    for name in bound:
        if name in modules:
            raise Refused(line, f"{name} is the name of a module.")


def _bound(line, node):
    """Names to which a node gives a value that is not a module."""
    if isinstance(node, ast.Name):
        return [] if isinstance(node.ctx, ast.Load) else [node.id]
    if isinstance(node, ast.arg):
        return [node.arg]
    if isinstance(node, ast.FunctionDef):
        return [node.name]
    return [bound for bound, path in _imported(line, node) if path not in MODULES]


def _module(node, modules):
    """Dotted path of the module that an expression stands for; None for any other."""
    if isinstance(node, ast.Name):
        return modules.get(node.id)
    if isinstance(node, ast.Attribute):
        base = _module(node.value, modules)
        path = f"{base}.{node.attr}"
        return path if base and path in MODULES else None
    return None


def _check_attribute(line, node, modules):
    if not isinstance(node, ast.Attribute):
        return
    base = _module(node.value, modules)
    if base is not None:
        if not isinstance(node.ctx, ast.Load):
            raise Refused(line, f"It may not change the module {base}.")
        if node.attr not in MODULES[base] and _module(node, modules) is None:
            raise Refused(line, f"It may not use {base}.{node.attr}.")
    elif isinstance(node.ctx, ast.Load):
        if node.attr not in ATTRIBUTES:
            raise Refused(line, f"It may not use the attribute {node.attr}.")
    elif node.attr not in SETTABLE:
        raise Refused(line, f"It may not set the attribute {node.attr}.")


def _check_origins(text, placed):
    """Every name is the function's own, a builtin that is allowed, or one that each script has."""
    lines = {node.id: line for line, node in reversed(placed) if isinstance(node, ast.Name)}
    scopes = list(symtable.symtable(text, _FILE, "exec").get_children())
    strangers = set()
    while scopes:
        scope = scopes.pop()
        scopes += scope.get_children()
        strangers.update(symbol.get_name() for symbol in scope.get_symbols() if symbol.is_global())
    strangers -= BUILTINS | PROVIDED_VALUES | set(PROVIDED_MODULES)
    if strangers:
        name = min(strangers, key=lambda each: (lines.get(each, 1), each))
        raise Refused(
            lines.get(name, 1), f"It may not use the name {name}: it is neither its own nor allowed."
        )
