# SPDX-License-Identifier: LGPL-2.1-or-later
"""Triangles of a shape."""

import math

import MeshPart

# A tenth of a percent of the model's diagonal looks round; the bounds keep small parts printable and large ones small.
_FRACTION_OF_DIAGONAL = 0.001
_FINEST = 0.005
_COARSEST = 0.5


def deflection(shape):
    """How far a triangle may lie from the true surface, in mm."""
    return min(_COARSEST, max(_FINEST, shape.BoundBox.DiagonalLength * _FRACTION_OF_DIAGONAL))


def triangulate(shape, degrees):
    """The shape as a FreeCAD mesh, with at most so many degrees between neighbouring facets of a curved face."""
    return MeshPart.meshFromShape(
        Shape=shape,
        LinearDeflection=deflection(shape),
        AngularDeflection=math.radians(degrees),
        Relative=False,
    )


def write_stl(shape, path):
    """Writes a binary STL file; the path has to end in .stl."""
    triangulate(shape, 10).write(path)
