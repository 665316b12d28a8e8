# SPDX-License-Identifier: LGPL-2.1-or-later
"""The terminals that have joined this window, and how they find it."""

import os
import time

import FreeCAD

from ..rpc.protocol import PROTOCOL_VERSION
from . import preferences
from .folders import data_folder
from .problem import Problem
from .qt import QtCore, translate
from .serving import freecad_version
from .terminal import Terminal
from .window_file import WindowFile

_SETTLED_MS = 200


class Terminals(QtCore.QObject):
    """Says that the window is open, where the person agreed to be served, and joins the terminals that invite it.

    rehearsal_freecad() gives the FreeCAD for rehearsals, as the window's own sidecar is given it.
    """

    def __init__(self, session, incoming, rehearsal_freecad):
        super().__init__()
        self._session = session
        self._incoming = incoming
        self._rehearsal_freecad = rehearsal_freecad
        self._started = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        self._file = WindowFile(os.path.join(data_folder(), "windows"), os.getpid())
        self._terminals = []
        self._watcher = QtCore.QFileSystemWatcher()
        self._watcher.directoryChanged.connect(lambda _folder: self._look())
        self._timer = QtCore.QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MS)
        self._timer.timeout.connect(self._show)
        self._observer = _Observer(self._timer.start)
        FreeCAD.addDocumentObserver(self._observer)
        session.consent_changed.connect(self._show)
        # One that was meant for an earlier process of this number.
        self._file.take_invitation()
        self._show()

    def end(self):
        """FreeCAD closes."""
        FreeCAD.removeDocumentObserver(self._observer)
        self._timer.stop()
        self._file.remove()
        for terminal in self._terminals:
            terminal.close()

    def _show(self):
        """Writes the window's file as things are now."""
        if not preferences.consent_given():
            self._file.remove()
            return
        active = FreeCAD.ActiveDocument
        try:
            self._file.write(
                {
                    "pid": os.getpid(),
                    "protocol": PROTOCOL_VERSION,
                    "freecadVersion": freecad_version(),
                    "freecad": self._rehearsal_freecad() or _of_environment(),
                    "started": self._started,
                    "documents": [document.Label for document in FreeCAD.listDocuments().values()],
                    "active": active.Label if active is not None else None,
                }
            )
        except OSError as error:
            FreeCAD.Console.PrintWarning(f"Partwright: no terminal can join this window: {error}\n")
            return
        if not self._watcher.directories():
            self._watcher.addPath(self._file.folder)

    def _look(self):
        """Joins the terminal that has invited this window, if one has."""
        invitation = self._file.take_invitation()
        if invitation is None or not preferences.consent_given():
            return
        terminal = Terminal(invitation, self._incoming, self._session.claim)
        self._terminals.append(terminal)
        terminal.told.connect(lambda method, params: self._session.told(terminal, method, params))
        terminal.joined.connect(lambda: _say(translate("Partwright", "A terminal has joined this window.")))
        terminal.left.connect(lambda: self._left(terminal))

    def _left(self, terminal):
        self._terminals.remove(terminal)
        self._session.lost(terminal, _gone())
        _say(translate("Partwright", "The terminal has left this window."))


class _Observer:
    """FreeCAD calls these by name."""

    def __init__(self, changed):
        self._changed = changed

    def slotCreatedDocument(self, _document):
        self._changed()

    def slotDeletedDocument(self, _document):
        self._changed()

    def slotActivateDocument(self, _document):
        self._changed()

    def slotRelabelDocument(self, _document):
        self._changed()


def _of_environment():
    """What a sidecar that was started here would find there, and one that was started elsewhere would not."""
    return os.environ.get("PARTWRIGHT_FREECAD") or os.environ.get("FREECAD_APPIMAGE_PATH", "")


def _say(words):
    FreeCAD.Console.PrintMessage(f"Partwright: {words}\n")


def _gone():
    return Problem(
        translate("Partwright", "The terminal that asked for it has gone away."),
        translate(
            "Partwright", "Your document is as it was. Send the request again, here or from a terminal."
        ),
    )
