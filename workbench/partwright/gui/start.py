# SPDX-License-Identifier: LGPL-2.1-or-later
"""Puts the pieces together once FreeCAD's window is there: the composition root of the GUI."""

import os
import sys

import FreeCAD
import FreeCADGui

from . import preferences, sidecar
from .commands import register
from .incoming import Incoming
from .link import Link
from .models.state import Models
from .panel import Panel
from .qt import QT_TRANSLATE_NOOP, QtCore, QtWidgets
from .resources import ROOT, icon_path, preferences_page
from .session import Session
from .terminals import Terminals
from .toolbar import Toolbar
from .workbench import PartwrightWorkbench

_app = None


class App:
    """Everything that lives as long as FreeCAD's window."""

    def __init__(self, window):
        self.incoming = Incoming(lambda: [self.toolbar.stop_button, self.panel.stop_button])
        self.link = Link(new_sidecar, self.incoming)
        self.session = Session(self.link, self.incoming)
        self.toolbar = Toolbar(self.session, window)
        # A row of its own: squeezed in behind FreeCAD's toolbars there would be no room for a sentence.
        window.addToolBarBreak(QtCore.Qt.TopToolBarArea)
        window.addToolBar(QtCore.Qt.TopToolBarArea, self.toolbar)
        self.toolbar.come_back()
        self.panel = Panel(self.session, Models(self.link), self.toolbar.propose, window)
        self.session.wants_attention.connect(self.panel.reveal)
        self.terminals = Terminals(self.session, self.incoming, rehearsal_freecad)
        self.panel.visibilityChanged.connect(lambda visible: visible and self.session.panel_opened())
        if not window.restoreDockWidget(self.panel):
            window.addDockWidget(QtCore.Qt.RightDockWidgetArea, self.panel)
            self.panel.hide()
        register(self.session, self.toolbar, self.panel)
        QtWidgets.QApplication.instance().aboutToQuit.connect(self._end)

    def _end(self):
        self.terminals.end()
        self.session.end()


def rehearsal_freecad():
    """The FreeCAD for rehearsals: as it is set, or the one of this window; empty: the sidecar takes that of the environment."""
    freecad = preferences.rehearsal_freecad()
    if freecad or os.environ.get("PARTWRIGHT_FREECAD") or os.environ.get("FREECAD_APPIMAGE_PATH"):
        return freecad
    return sidecar.own_freecad(FreeCAD.getHomePath(), sys.executable, os.environ)


def new_sidecar():
    """A sidecar to be started, as the preferences are now."""
    return sidecar.Sidecar(ROOT, preferences.sidecar_path(), rehearsal_freecad(), dict(os.environ))


def app():
    """What start() made; None before."""
    return _app


def start():
    """Called by InitGui.py. FreeCAD may do so twice; the second time is ignored."""
    FreeCADGui.addWorkbench(PartwrightWorkbench())
    FreeCADGui.addPreferencePage(preferences_page(), QT_TRANSLATE_NOOP("QObject", "Partwright"))
    FreeCADGui.addIconPath(os.path.dirname(icon_path()))
    QtCore.QTimer.singleShot(0, _start_when_window_is_there)


def _start_when_window_is_there():
    global _app
    window = FreeCADGui.getMainWindow()
    if _app is None and window is not None:
        _app = App(window)
