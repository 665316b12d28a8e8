# SPDX-License-Identifier: LGPL-2.1-or-later
"""The named values that drive a model: aliased spreadsheet cells, and the properties of VarSets (1.0 and later)."""

import re

import FreeCAD

from . import wire

LIMIT = 2000
_CELL = re.compile(r"^[A-Z]{1,2}[0-9]{1,5}$")
_NOT_PARAMETERS = frozenset(["ExpressionEngine", "Label", "Label2", "Visibility"])


def parameters(objects):
    """The ParameterState of each, at most LIMIT."""
    found = []
    for holder in objects:
        if holder.TypeId == "Spreadsheet::Sheet":
            found.extend(_of_sheet(holder, LIMIT - len(found)))
        elif holder.TypeId == "App::VarSet":
            found.extend(_of_varset(holder, LIMIT - len(found)))
        if len(found) >= LIMIT:
            break
    return found


def value_and_unit(value):
    """(number, unit) of a Quantity or plain number, in mm, degrees and FreeCAD's other base units; else None."""
    if isinstance(value, FreeCAD.Units.Quantity):
        # Written without the user's own units and decimals: "80.0 mm".
        unit = str(FreeCAD.Units.Quantity(1, value.Unit)).partition(" ")[2]
        number = wire.number(value.Value)
        return None if number is None else (number, unit)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        number = wire.number(value)
        return None if number is None else (number, "")
    return None


def _of_sheet(sheet, limit):
    found = []
    for cell in sheet.PropertiesList:
        if len(found) >= limit:
            break
        alias = sheet.getAlias(cell) if _CELL.match(cell) else None
        if alias:
            found.append(_state(sheet, alias, sheet.get(cell), _formula(sheet.getContents(cell))))
    return [state for state in found if state is not None]


def _of_varset(varset, limit):
    formulas = dict(varset.ExpressionEngine)
    names = [name for name in varset.PropertiesList if name not in _NOT_PARAMETERS][:limit]
    states = [_state(varset, name, getattr(varset, name), formulas.get(name)) for name in names]
    return [state for state in states if state is not None]


def _state(holder, name, value, expression):
    read = value_and_unit(value)
    if read is None:
        return None
    return {
        "object": holder.Name,
        "name": name,
        "value": read[0],
        "unit": read[1],
        "expression": None if expression is None else wire.text(expression),
    }


def _formula(contents):
    """The formula of a cell whose value comes from others; None for a plain value such as "=80 mm"."""
    if not contents.startswith("="):
        return None
    formula = contents[1:].strip()
    try:
        FreeCAD.Units.Quantity(formula)
    except (ValueError, ArithmeticError):
        return formula
    return None
