# SPDX-License-Identifier: LGPL-2.1-or-later
"""The lines of a TechDraw view: seen ones wide, hidden ones dashed, marks in the middle of its circles."""

from .strokes import CHAIN, HIDDEN, NARROW, WIDE

_MARK = 2.0  # mm that a centre mark goes beyond its circle


def bring_up_to_date(found):
    """Have TechDraw find the lines of views anew, and wait for it: from 1.0 on it does so in threads."""
    for view in found:
        view.recompute()
    try:
        from PySide import QtCore
    except ImportError:
        return  # a FreeCAD without Qt's Python does it at once
    application = QtCore.QCoreApplication.instance() or QtCore.QCoreApplication([])
    # The lines, then the faces; each tells the main thread when it is done.
    for _ in range(3):
        QtCore.QThreadPool.globalInstance().waitForDone(60000)
        application.sendPostedEvents()


def draw(view, strokes):
    """Everything of the view in its own coordinates: mm on the page from its middle, y down."""
    for edge in view.getHiddenEdges():
        _edge(edge, strokes, NARROW, HIDDEN)
    for edge in view.getVisibleEdges():
        _edge(edge, strokes, WIDE)
    for x, y, radius in _marked(view):
        reach = radius + _MARK
        strokes.path([(x - reach, y), (x + reach, y)], NARROW / 2, CHAIN)
        strokes.path([(x, y - reach), (x, y + reach)], NARROW / 2, CHAIN)


def _edge(edge, strokes, width, dashes=None):
    if edge.Curve.TypeId == "Part::GeomCircle" and edge.isClosed() and not dashes:
        strokes.circle((edge.Curve.Center.x, edge.Curve.Center.y), edge.Curve.Radius, width)
    elif edge.Curve.TypeId == "Part::GeomLine":
        strokes.path([(vertex.Point.x, vertex.Point.y) for vertex in edge.Vertexes], width, dashes)
    else:
        points = edge.discretize(Angular=0.05, Curvature=0.005)
        strokes.path([(point.x, point.y) for point in points], width, dashes)


def _marked(view):
    """Middle and radius of the largest circle about each middle."""
    largest = {}
    for edge in view.getVisibleEdges():
        if edge.Curve.TypeId == "Part::GeomCircle" and edge.isClosed():
            middle = (round(edge.Curve.Center.x, 3), round(edge.Curve.Center.y, 3))
            largest[middle] = max(edge.Curve.Radius, largest.get(middle, 0.0))
    return [(x, y, radius) for (x, y), radius in largest.items()]
