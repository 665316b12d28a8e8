# SPDX-License-Identifier: LGPL-2.1-or-later
"""The measures of a shape."""

import FreeCAD
import Part

from .. import compat
from . import faces, wire

# The exact box of a shape looks at every face; above this many, FreeCAD's quick one must do.
_FACES_FOR_EXACT_BOX = 2000


def is_link(found):
    """Whether it shows another object, at a place of its own."""
    return found.isDerivedFrom("App::Link")


def shape_of(found):
    """The object's own shape, or None when it has none or an empty one."""
    shape = Part.getShape(found) if is_link(found) else getattr(found, "Shape", None)
    if shape is None or not hasattr(shape, "isNull") or shape.isNull():
        return None
    return shape


def placed_shape(found):
    """The object's shape where it is in the document, also when it sits in a body or part that was moved."""
    shape = shape_of(found)
    holder = found.getParentGeoFeatureGroup()
    if shape is None or holder is None or holder.getGlobalPlacement().isIdentity():
        return shape
    shape = shape.copy()
    shape.Placement = holder.getGlobalPlacement().multiply(shape.Placement)
    return shape


def shape_state(shape, with_faces):
    """The ShapeState of a shape; mm, mm2, mm3."""
    return {
        "bbox": faces.corners(_box(shape)),
        "volume": wire.number(shape.Volume) or 0.0,
        "area": wire.number(shape.Area) or 0.0,
        "solids": len(shape.Solids),
        "faces": len(shape.Faces),
        "edges": len(shape.Edges),
        "centreOfMass": _centre_of_mass(shape),
        "valid": bool(shape.isValid()),
        "faceList": [faces.face_state(face) for face in shape.Faces[: faces.LIMIT]] if with_faces else None,
    }


def volume(shape):
    """The volume in mm3; 0 for what has none."""
    return wire.number(shape.Volume) or 0.0


def _box(shape):
    if not shape.Vertexes:
        return FreeCAD.BoundBox()  # a hollow compound: FreeCAD refuses to measure it
    if len(shape.Faces) > _FACES_FOR_EXACT_BOX:
        return shape.BoundBox
    return compat.optimal_bounding_box(shape)


def _centre_of_mass(shape):
    # Compounds have CenterOfGravity only; it is of the volume when there are solids. Vertices have neither.
    try:
        return wire.vector(shape.CenterOfGravity)
    except Exception:  # Base.FreeCADError or RuntimeError by version: a shape without mass
        return None
