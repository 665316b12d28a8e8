# SPDX-License-Identifier: LGPL-2.1-or-later
"""Where the camera goes after a design."""

import FreeCAD
import FreeCADGui


def show_whole(name, created):
    """Fits the view to the model where nothing else is in the document. Elsewhere the person's camera stays put."""
    document = FreeCAD.listDocuments()[name]
    if not {each.Name for each in document.Objects} <= set(created):
        return
    view = FreeCADGui.getDocument(name).mdiViewsOfType("Gui::View3DInventor")
    if view:
        view[0].viewIsometric()
        view[0].fitAll()
