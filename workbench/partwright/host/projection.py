# SPDX-License-Identifier: LGPL-2.1-or-later
"""A shape as a viewer sees it: x to the right, y up, z towards the viewer; mm."""

import FreeCAD
import TechDraw

from . import mesh


class View:
    """Where a shape is looked at from: the direction towards the viewer, and those to his right and up."""

    def __init__(self, towards_viewer, up):
        self.towards_viewer = FreeCAD.Vector(towards_viewer).normalize()
        self.right = up.cross(self.towards_viewer).normalize()
        self.up = self.towards_viewer.cross(self.right)


_X, _Y, _Z = FreeCAD.Vector(1, 0, 0), FreeCAD.Vector(0, 1, 0), FreeCAD.Vector(0, 0, 1)
ISOMETRIC = View(_X - _Y + _Z, up=_Z)
FRONT = View(-_Y, up=_Z)
TOP = View(_Z, up=_Y)
RIGHT = View(_X, up=_Z)

# Where TechDraw's projectEx puts the visible lines: sharp edges, outlines of curved faces; then soft ones.
_SHARP = (0, 3)
_SOFT = (1,)


def turned(shape, view=ISOMETRIC):
    """A copy of the shape in the viewer's coordinates."""
    rows = (view.right, view.up, view.towards_viewer)
    numbers = [number for row in rows for number in (row.x, row.y, row.z, 0)]
    return shape.transformed(FreeCAD.Matrix(*numbers, 0, 0, 0, 1), True)


def triangles(shape):
    """The triangles of a turned shape that face the viewer: three points (x, y, z) each."""
    points, facets = mesh.triangulate(shape, 15).Topology
    corners = [(point.x, point.y, point.z) for point in points]
    found = [(corners[a], corners[b], corners[c]) for a, b, c in facets]
    return [triangle for triangle in found if _faces_viewer(triangle)]


def lines(shape):
    """(sharp, soft) visible lines of a turned shape, hidden ones left out: lists of points (x, y)."""
    drawn = TechDraw.projectEx(shape, FreeCAD.Vector(0, 0, 1))
    deviation = shape.BoundBox.DiagonalLength / 2000
    return [_polylines([drawn[place] for place in places], deviation) for places in (_SHARP, _SOFT)]


def _faces_viewer(triangle):
    (ax, ay, _), (bx, by, _), (cx, cy, _) = triangle
    return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 1e-12


def _polylines(drawn, deviation):
    edges = [edge for shape in drawn if not shape.isNull() for edge in shape.Edges]
    return [
        [(point.x, point.y) for point in edge.discretize(Angular=0.1, Curvature=deviation)] for edge in edges
    ]
