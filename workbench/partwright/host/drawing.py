# SPDX-License-Identifier: LGPL-2.1-or-later
"""An SVG picture of a shape."""

import FreeCAD
import TechDraw

_ISOMETRIC = FreeCAD.Vector(1, -1, 1)


def svg(shape):
    """An isometric hidden-line view as a complete SVG document."""
    groups = TechDraw.projectToSVG(shape, _ISOMETRIC)
    return '<svg xmlns="http://www.w3.org/2000/svg">' + groups + "</svg>"
