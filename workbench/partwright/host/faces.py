# SPDX-License-Identifier: LGPL-2.1-or-later
"""What each face of a shape is: its surface, where it is, and on which side of it the material lies."""

import math

import Part

from . import wire

LIMIT = 2000

_KINDS = (
    (Part.Plane, "plane"),
    (Part.Cylinder, "cylinder"),
    (Part.Cone, "cone"),
    (Part.Sphere, "sphere"),
    (Part.Toroid, "torus"),
)


def face_state(face):
    """The FaceState of a Part.Face. Lengths in mm, areas in mm2, angles in degrees."""
    surface = _surface(face)
    kind = next((name for known, name in _KINDS if isinstance(surface, known)), "other")
    box = face.BoundBox
    centre = wire.vector(face.CenterOfMass) or [0.0, 0.0, 0.0]
    return {
        "surface": kind,
        "area": wire.number(face.Area) or 0.0,
        "centre": centre,
        "bbox": corners(box),
        "normal": wire.vector(_middle_normal(face)) if kind == "plane" else None,
        "axis": None if kind in ("plane", "other") else _axis(surface),
        "radius": _radius(surface, kind),
        "semiAngle": abs(math.degrees(surface.SemiAngle)) if kind == "cone" else None,
        "inner": None if kind in ("plane", "other") else _is_inner(face, surface, kind),
        "angle": _angle(face) if kind in ("cylinder", "cone") else None,
    }


def corners(box):
    """A bounding box as its lowest and highest corner; an empty one as the origin, twice."""
    low = [box.XMin, box.YMin, box.ZMin]
    high = [box.XMax, box.YMax, box.ZMax]
    if not box.isValid() or not all(math.isfinite(value) for value in low + high):
        return [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    return [low, high]


def _surface(face):
    try:
        return face.Surface
    except Exception:  # Part raises several kinds for surfaces that it has no class for: they are "other"
        return None


def _middle(face):
    low_u, high_u, low_v, high_v = face.ParameterRange
    return (low_u + high_u) / 2, (low_v + high_v) / 2


def _middle_normal(face):
    """Pointing out of the solid: FreeCAD turns it with the face's orientation."""
    return face.normalAt(*_middle(face))


def _axis(surface):
    point = wire.vector(surface.Center)
    direction = wire.vector(surface.Axis)
    return None if point is None or direction is None else {"point": point, "direction": direction}


def _radius(surface, kind):
    if kind in ("cylinder", "sphere"):
        return wire.number(surface.Radius)
    return wire.number(surface.MajorRadius) if kind == "torus" else None


def _is_inner(face, surface, kind):
    """The material lies outside the surface, as around a hole: the outward normal points to the axis."""
    point = face.valueAt(*_middle(face))
    away = point - surface.Center
    if kind != "sphere":
        away = away - surface.Axis * away.dot(surface.Axis)
    if kind == "torus":
        # From the middle of the tube there, not from the axis.
        away = point - surface.Center - away.normalize() * surface.MajorRadius
    return _middle_normal(face).dot(away) < 0


def _angle(face):
    low_u, high_u, _, _ = face.ParameterRange
    return wire.number(math.degrees(high_u - low_u))
