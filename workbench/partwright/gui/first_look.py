# SPDX-License-Identifier: LGPL-2.1-or-later
"""Where the camera goes after a design: nowhere, unless the new model would be out of sight."""

import FreeCAD
import FreeCADGui


def show_new(name, created):
    """Shows the model from its best side where nothing else is in the document; elsewhere at most zooms out."""
    document = FreeCAD.listDocuments()[name]
    views = FreeCADGui.getDocument(name).mdiViewsOfType("Gui::View3DInventor")
    if not views:
        return
    view = views[0]
    if {each.Name for each in document.Objects} <= set(created):
        view.viewIsometric()
        view.fitAll()
    elif not all(_in_sight(view, _middle(document, each)) for each in created if _middle(document, each)):
        view.fitAll()


def _middle(document, name):
    """The middle of a solid's bounding box, or None for what is no solid."""
    shape = getattr(document.getObject(name), "Shape", None)
    if shape is None or shape.isNull() or not shape.Solids:
        return None
    return shape.BoundBox.Center


def _in_sight(view, point):
    x, y = view.getPointOnScreen(point)
    width, height = view.getSize()
    return 0 <= x < width and 0 <= y < height
