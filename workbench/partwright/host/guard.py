# SPDX-License-Identifier: LGPL-2.1-or-later
"""Finds, before anything is run, the calls by which a step would break out of its transaction."""

import ast

# Each of them ends the transaction, empties the undo stack, or takes the document away.
FORBIDDEN = frozenset(
    [
        "openTransaction",
        "commitTransaction",
        "abortTransaction",
        "setActiveTransaction",
        "closeActiveTransaction",
        "undo",
        "redo",
        "clearUndos",
        "newDocument",
        "openDocument",
        "open",
        "closeDocument",
        "setActiveDocument",
        "clearDocument",
    ]
)
_OWNERS_OF_OPEN = frozenset(["App", "FreeCAD", "Gui", "FreeCADGui"])


def forbidden_call(script):
    """(line, name) of the first such call, or None. A script that does not parse raises SyntaxError."""
    tree = ast.parse(script, "<string>")
    harmless = _fallbacks(tree)
    for node in ast.walk(tree):
        if node in harmless:
            continue
        if isinstance(node, ast.Attribute) and node.attr in FORBIDDEN and _is_freecad(node):
            return node.lineno, node.attr
        if isinstance(node, ast.Attribute) and node.attr == "UndoMode" and isinstance(node.ctx, ast.Store):
            return node.lineno, node.attr
    return None


def _fallbacks(tree):
    """Every newDocument of `App.ActiveDocument or App.newDocument()`: macros need it, a running transaction never does."""
    return {
        other.func
        for node in ast.walk(tree)
        if isinstance(node, ast.BoolOp)
        and isinstance(node.op, ast.Or)
        and isinstance(node.values[0], ast.Attribute)
        and node.values[0].attr == "ActiveDocument"
        for other in node.values[1:]
        if isinstance(other, ast.Call)
        and isinstance(other.func, ast.Attribute)
        and other.func.attr == "newDocument"
    }


def _is_freecad(attribute):
    # `open` is everyone's word: only FreeCAD's own counts.
    if attribute.attr != "open":
        return True
    return isinstance(attribute.value, ast.Name) and attribute.value.id in _OWNERS_OF_OPEN
