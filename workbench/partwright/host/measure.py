# SPDX-License-Identifier: LGPL-2.1-or-later
"""freecad/measure: what the list of faces does not tell, measured on the shapes themselves. Changes nothing."""

import FreeCAD
import Part

from . import documents, shapes, thickness, wire
from .errors import HostError


def measure(params, cancelled):
    """The MeasureResult for MeasureParams. Raises DocumentUnknown, ObjectUnknown or Cancelled."""
    document = documents.find(params["document"])
    answers = []
    for query in params["queries"]:
        if cancelled.is_set():
            raise HostError("Cancelled", "Stopped measuring.")
        answers.append(_answer(document, query, cancelled))
    return {"answers": answers}


def _answer(document, query, cancelled):
    names = query["between"] if "between" in query else query["objects"]
    measured = [shapes.placed_shape(documents.find_object(document, name)) for name in names]
    if any(shape is None for shape in measured):
        return _no_answer("it has no shape")
    try:
        value, at = _MEASURES[query["measure"]](measured, query, cancelled)
    except HostError:
        raise
    except (
        Exception
    ) as error:  # FreeCAD's geometry raises several kinds; one answer less is no reason to stop
        return _no_answer(error)
    value = wire.number(value)
    if value is None:
        return _no_answer("the result is not a number")
    return {"value": value, "at": None if at is None else wire.vector(at), "problem": None}


def _no_answer(reason):
    return {"value": None, "at": None, "problem": wire.text(reason)}


def _distance(measured, _query, _cancelled):
    one, other = measured
    # Solid by solid: of what lies wholly inside a compound FreeCAD tells the way to its surface instead of 0.
    found = [first.distToShape(second) for first in _pieces(one) for second in _pieces(other)]
    gap, points, _ = min(found, key=lambda each: each[0])
    return gap, points[0][0] if points else None


def _pieces(shape):
    return shape.Solids or [shape]


def _common(measured, _query, _cancelled):
    one, other = measured
    if not one.BoundBox.intersect(other.BoundBox):
        return 0.0, None
    shared = one.common(other)
    return shapes.volume(shared), shared.CenterOfGravity if shared.Solids else None


def _asymmetry(measured, query, _cancelled):
    whole = _together(measured)
    if shapes.volume(whole) <= 0:
        raise ValueError("it has no volume")
    image = whole.mirror(FreeCAD.Vector(*query["point"]), FreeCAD.Vector(*query["normal"]))
    # Rounding may leave a share of -1e-16.
    return max(0.0, 1 - shapes.volume(whole.common(image)) / shapes.volume(whole)), None


def _thinnest(measured, _query, cancelled):
    return thickness.thinnest(_together(measured), cancelled)


def _together(measured):
    return measured[0] if len(measured) == 1 else Part.makeCompound(measured)


_MEASURES = {"distance": _distance, "common": _common, "asymmetry": _asymmetry, "thinnest": _thinnest}
