# SPDX-License-Identifier: LGPL-2.1-or-later
"""Whether the person is in the middle of something that a script must not break into."""

import FreeCADGui

from .qt import QtCore, QtWidgets, translate


def reason_to_wait(changes_document):
    """What keeps a request of the sidecar waiting, in words with what to do about it; None: go on."""
    application = QtWidgets.QApplication
    if application.activeModalWidget() is not None:
        return translate("Partwright", "A dialog is open in FreeCAD. Close it to go on.")
    if application.activePopupWidget() is not None:
        return translate("Partwright", "A menu is open in FreeCAD. Close it to go on.")
    if application.mouseButtons() != QtCore.Qt.NoButton:
        return translate("Partwright", "A mouse button is held down. Let it go to go on.")
    if changes_document and FreeCADGui.Control.activeDialog():
        return translate("Partwright", "A task is open in FreeCAD's task panel. Close it to go on.")
    return None
