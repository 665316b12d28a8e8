# SPDX-License-Identifier: LGPL-2.1-or-later
"""FreeCAD commands: for menus, toolbars, shortcuts and macros of the person's own."""

import FreeCADGui

from .qt import QT_TRANSLATE_NOOP
from .resources import icon_path

NAMES = [
    "Partwright_Design",
    "Partwright_Panel",
    "Partwright_Stop",
    "Partwright_Undo",
    "Partwright_SaveMacro",
    "Partwright_Models",
    "Partwright_RestartSidecar",
]


class Command:
    """A FreeCAD command made of its texts, what it does and when it can be used."""

    def __init__(self, texts, act, active=lambda: True):
        self._texts = texts
        self._act = act
        self._active = active

    def GetResources(self):
        """FreeCAD's hook."""
        return self._texts

    def Activated(self, _index=0):
        """FreeCAD's hook."""
        self._act()

    def IsActive(self):
        """FreeCAD's hook."""
        return bool(self._active())


def register(session, toolbar, panel):
    """Makes the commands known to FreeCAD."""
    for name, command in _commands(session, toolbar, panel).items():
        FreeCADGui.addCommand(name, command)


def _commands(session, toolbar, panel):
    def running():
        return session.design is not None and session.design.running

    return {
        "Partwright_Design": Command(
            {
                "Pixmap": icon_path(),
                "MenuText": QT_TRANSLATE_NOOP("Partwright_Design", "Describe a part"),
                "ToolTip": QT_TRANSLATE_NOOP("Partwright_Design", "Put the cursor into the prompt box"),
            },
            toolbar.focus_box,
        ),
        "Partwright_Panel": Command(
            {
                "Pixmap": icon_path(),
                "MenuText": QT_TRANSLATE_NOOP("Partwright_Panel", "Partwright panel"),
                "ToolTip": QT_TRANSLATE_NOOP("Partwright_Panel", "Show or hide the Partwright panel"),
            },
            lambda: panel.setVisible(not panel.isVisible()),
        ),
        "Partwright_Stop": Command(
            {
                "Pixmap": "process-stop",
                "MenuText": QT_TRANSLATE_NOOP("Partwright_Stop", "Stop the design"),
                "ToolTip": QT_TRANSLATE_NOOP("Partwright_Stop", "Stop the design that is under way"),
            },
            session.stop,
            running,
        ),
        "Partwright_Undo": Command(
            {
                "Pixmap": "edit-undo",
                "MenuText": QT_TRANSLATE_NOOP("Partwright_Undo", "Undo or redo the design"),
                "ToolTip": QT_TRANSLATE_NOOP(
                    "Partwright_Undo", "Take the last design out of the document, or put it back"
                ),
            },
            session.toggle_undo,
            lambda: session.can_undo() or session.can_redo(),
        ),
        "Partwright_SaveMacro": Command(
            {
                "Pixmap": "document-save",
                "MenuText": QT_TRANSLATE_NOOP("Partwright_SaveMacro", "Save the design's macro\u2026"),
                "ToolTip": QT_TRANSLATE_NOOP(
                    "Partwright_SaveMacro", "Save the macro that rebuilds the last design without Partwright"
                ),
            },
            panel.actions.ask_and_save,
            session.can_save_macro,
        ),
        "Partwright_Models": Command(
            {
                "Pixmap": "preferences-system",
                "MenuText": QT_TRANSLATE_NOOP("Partwright_Models", "Models and budget\u2026"),
                "ToolTip": QT_TRANSLATE_NOOP(
                    "Partwright_Models", "Choose the model that plans, keep its key, set what it may cost"
                ),
            },
            panel.open_models,
        ),
        "Partwright_RestartSidecar": Command(
            {
                "Pixmap": "view-refresh",
                "MenuText": QT_TRANSLATE_NOOP("Partwright_RestartSidecar", "Restart the sidecar"),
                "ToolTip": QT_TRANSLATE_NOOP(
                    "Partwright_RestartSidecar", "End Partwright's sidecar and start it again"
                ),
            },
            session.restart_sidecar,
        ),
    }
