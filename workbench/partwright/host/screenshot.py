# SPDX-License-Identifier: LGPL-2.1-or-later
"""freecad/screenshot: the document's 3D view as a picture."""

import base64
import os
import tempfile

from .. import compat
from . import documents
from .errors import HostError


def screenshot(params, _cancelled):
    """A PNG of the whole model, seen from the front, right and above. The user's own view stays as it was.

    Raises NoGui without a window or a 3D view.
    """
    gui = compat.gui()
    if gui is None:
        raise HostError("NoGui", "This FreeCAD runs without a window.")
    document = documents.find(params["document"])
    views = gui.getDocument(document.Name).mdiViewsOfType("Gui::View3DInventor")
    if not views:
        raise HostError("NoGui", f"{document.Label!r} has no 3D view open.")
    return {"png": _picture(views[0], params["width"], params["height"])}


def _picture(view, width, height):
    camera = view.getCamera()
    animated = view.isAnimationEnabled()
    view.setAnimationEnabled(False)  # or the picture is taken on the way there
    try:
        view.viewIsometric()
        view.fitAll()
        with tempfile.TemporaryDirectory(prefix="partwright-") as folder:
            path = os.path.join(folder, "view.png")
            view.saveImage(path, width, height, "White")
            with open(path, "rb") as file:
                return base64.b64encode(file.read()).decode("ascii")
    finally:
        view.setCamera(camera)
        view.setAnimationEnabled(animated)
