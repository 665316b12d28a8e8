# SPDX-License-Identifier: LGPL-2.1-or-later
"""The thin places that rays from a grid of points miss: between a round face and the face nearest to it."""

import math

import Part

_ROUND = (Part.Cylinder, Part.Cone, Part.Sphere, Part.Toroid)

# Nearer than this, mm, two faces touch.
_TOUCH = 1e-5
# The way from one face to another is straight in when it is the normal up to this cosine.
_STRAIGHT = 1 - 1e-6
_ON_FACE = 1e-7


def thinner(shape, faces, least, stop):
    """
    (thickness in mm, point) of the thinnest material between a round face and another, or None where none is thinner
    than `least` (None: whatever there is). `stop` is called now and then, to raise where nobody waits any more.
    """
    found = None
    for gap, one, other in _pairs(faces):
        if least is not None and gap >= least:
            break
        stop()
        distance, points, _ = one.distToShape(other)
        if distance <= _TOUCH or (least is not None and distance >= least):
            continue
        for start, end in points:
            if _is_material(shape, start, end) and (
                _straight_in(one, start, end) or _straight_in(other, end, start)
            ):
                least = distance
                found = distance, start
                break
    return found


def _pairs(faces):
    """(gap of their boxes, one face, the other) of all pairs that may be measured quickly; nearest boxes first."""
    known = [
        (face, _sides(face.BoundBox), isinstance(surface, _ROUND), {edge.hashCode() for edge in face.Edges})
        for face, surface in faces
        if isinstance(surface, (Part.Plane,) + _ROUND)
    ]
    found = []
    for index, (one, sides, is_round, edges) in enumerate(known):
        for other, other_sides, other_is_round, other_edges in known[index + 1 :]:
            # Faces with an edge in common touch: to be told so takes long where they have hundreds of edges.
            if (is_round or other_is_round) and edges.isdisjoint(other_edges):
                found.append((_gap(sides, other_sides), one, other))
    return sorted(found, key=lambda pair: pair[0])


def _sides(box):
    return ((box.XMin, box.XMax), (box.YMin, box.YMax), (box.ZMin, box.ZMax))


def _gap(one, other):
    apart = (max(0.0, a[0] - b[1], b[0] - a[1]) for a, b in zip(one, other))
    return math.sqrt(sum(side * side for side in apart))


def _straight_in(face, start, end):
    inward = face.normalAt(*face.Surface.parameter(start)) * -1
    return inward.dot((end - start).normalize()) > _STRAIGHT


def _is_material(shape, start, end):
    middle = (start + end) * 0.5
    return any(solid.isInside(middle, _ON_FACE, True) for solid in shape.Solids)
