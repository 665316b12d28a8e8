# SPDX-License-Identifier: LGPL-2.1-or-later
"""How far a sketch is determined. Only looks: solving a sketch would mark it as touched on 0.20."""

from .. import compat
from . import wire

LIMIT = 500

# Free numbers of each kind of geometry, and how many a constraint takes away.
_FREEDOM = {
    "Part::GeomPoint": 2,
    "Part::GeomLineSegment": 4,
    "Part::GeomCircle": 3,
    "Part::GeomArcOfCircle": 5,
    "Part::GeomEllipse": 5,
    "Part::GeomArcOfEllipse": 7,
}
_TAKES = {"Coincident": 2, "Symmetric": 2, "Block": 4, "InternalAlignment": 1}


def sketch_state(sketch):
    """The SketchState of a Sketcher::SketchObject."""
    geometries = sketch.Geometry
    constraints = sketch.Constraints
    return {
        "degreesOfFreedom": _degrees_of_freedom(sketch, geometries, constraints),
        "fullyConstrained": bool(sketch.FullyConstrained),
        "geometries": len(geometries),
        "constraints": len(constraints),
        "namedConstraints": _named(sketch, constraints),
    }


def _degrees_of_freedom(sketch, geometries, constraints):
    known = compat.degrees_of_freedom(sketch)
    if known is not None:
        return int(known)
    if sketch.FullyConstrained:
        return 0
    # 0.20 does not tell. Counting is exact as long as no constraint is redundant.
    free = sum(_FREEDOM.get(geometry.TypeId, 0) for geometry in geometries)
    taken = sum(_TAKES.get(constraint.Type, 1) for constraint in constraints if constraint.Driving)
    return max(1, free - taken)


def _named(sketch, constraints):
    named = [constraint for constraint in constraints if constraint.Name][:LIMIT]
    found = []
    for constraint in named:
        # A datum is a Quantity in mm or degrees; constraint.Value would give radians.
        value = wire.number(sketch.getDatum(constraint.Name).Value) if _has_datum(constraint) else None
        if value is not None:
            found.append({"name": wire.text(constraint.Name), "type": constraint.Type, "value": value})
    return found


def _has_datum(constraint):
    return constraint.Type in _WITH_DATUM


_WITH_DATUM = frozenset(
    ["Distance", "DistanceX", "DistanceY", "Radius", "Diameter", "Angle", "Weight", "SnellsLaw"]
)
