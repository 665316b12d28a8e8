# SPDX-License-Identifier: LGPL-2.1-or-later
"""The plain values of an object that a user could edit in the property view, and its expressions."""

import FreeCAD

from . import wire

LIMIT = 100


def plain_values(found):
    """Property name to string, number or boolean; quantities in mm, degrees and FreeCAD's other base units."""
    values = {}
    for name in found.PropertiesList:
        if len(values) >= LIMIT:
            break
        if "Hidden" in found.getEditorMode(name) or "ReadOnly" in found.getEditorMode(name):
            continue
        value = _plain(getattr(found, name, None))
        if value is not None:
            values[name] = value
    return values


def expressions(found):
    """The properties that follow an expression, at most LIMIT."""
    return [
        {"property": wire.text(bound[0]), "expression": wire.text(bound[1])}
        for bound in list(getattr(found, "ExpressionEngine", []))[:LIMIT]
    ]


def _plain(value):
    if isinstance(value, bool):
        return value
    if isinstance(value, FreeCAD.Units.Quantity):
        return wire.number(value.Value)
    if isinstance(value, (int, float)):
        return wire.number(value)
    if isinstance(value, str):
        return wire.text(value)
    return None
