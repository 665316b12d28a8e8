# SPDX-License-Identifier: LGPL-2.1-or-later
"""
How thick the material is: rays from points all over the surface, straight in, to where they come out again, and the
shortest ways between round faces and others, which such points seldom lie on.
"""

import math

import Part

from . import between
from .errors import HostError

# Rays for one shape; shapes of many faces get fewer a face.
_RAYS = 2000
_MOST_A_SIDE = 5
_LEAST_A_SIDE = 2

# Nearer than this, mm, a ray has only met the face that it starts on.
_START = 1e-5
_ON_FACE = 1e-6


def thinnest(shape, cancelled):
    """(the least thickness in mm, the point where it was met). Raises ValueError where no ray comes out."""
    faces = [(face, _surface(face)) for face in shape.Faces]
    side = int(math.sqrt(_RAYS / max(1, len(faces))))
    side = max(_LEAST_A_SIDE, min(_MOST_A_SIDE, side))
    least, at = None, None

    def stop():
        if cancelled.is_set():
            raise HostError("Cancelled", "Stopped measuring.")

    for face, _ in faces:
        stop()
        for point, inward in _starts(face, side):
            through = _way_through(point, inward, faces, least)
            if through is not None and (least is None or through < least):
                least, at = through, point
    found = between.thinner(shape, faces, least, stop)
    if found is None and least is None:
        raise ValueError("no way through its material was found")
    return found or (least, at)


def _surface(face):
    """The face's geometry, or None for a kind that Part has no class for."""
    try:
        return face.Surface
    except Exception:  # Part raises several kinds of error for those
        return None


def _starts(face, side):
    """Points inside the face, in rows, each with the direction into the material."""
    low_u, high_u, low_v, high_v = face.ParameterRange
    for row in range(side):
        for column in range(side):
            u = low_u + (row + 0.5) / side * (high_u - low_u)
            v = low_v + (column + 0.5) / side * (high_v - low_v)
            if not face.isPartOfDomain(u, v):
                continue
            yield face.valueAt(u, v), face.normalAt(u, v) * -1


def _way_through(point, inward, faces, least):
    """The length of the ray to the first face that it meets; None if that is not shorter than the least so far."""
    line = Part.Line(point, point + inward)
    nearest = least
    for face, surface in faces:
        if not _in_reach(face.BoundBox, point, inward):
            continue
        for met in _meetings(line, face, surface, point, inward):
            length = (met - point).dot(inward)
            if (
                length > _START
                and (nearest is None or length < nearest)
                and face.isInside(met, _ON_FACE, True)
            ):
                nearest = length
    return nearest


def _in_reach(box, point, inward):
    box.enlarge(_START)
    return box.intersect(point, inward)


def _meetings(line, face, surface, point, inward):
    if surface is not None:
        met = line.intersectCS(surface)
        return [_vector(one) for one in met[0]] if met else []
    reach = face.BoundBox.DiagonalLength + (face.BoundBox.Center - point).Length
    edge = Part.makeLine(point, point + inward * reach)
    return [vertex.Point for vertex in edge.section(face).Vertexes]


def _vector(point):
    return point.toShape().Point if hasattr(point, "toShape") else point
