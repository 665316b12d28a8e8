# SPDX-License-Identifier: LGPL-2.1-or-later
"""Tells when the undo stack of any document may have changed."""

import FreeCAD

from .qt import QtCore


class UndoWatch(QtCore.QObject):
    """Emits changed once for many changes at a time."""

    changed = QtCore.Signal()

    def __init__(self):
        super().__init__()
        self._timer = QtCore.QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self.changed)
        self._observer = _Observer(self._timer.start)
        FreeCAD.addDocumentObserver(self._observer)

    def end(self):
        """Stops watching."""
        FreeCAD.removeDocumentObserver(self._observer)


class _Observer:
    """FreeCAD calls these by name."""

    def __init__(self, changed):
        self._changed = changed

    def slotCommitTransaction(self, _document):
        self._changed()

    def slotCloseTransaction(self, _aborted):
        self._changed()

    def slotUndoDocument(self, _document):
        self._changed()

    def slotRedoDocument(self, _document):
        self._changed()

    def slotDeletedDocument(self, _document):
        self._changed()

    def slotCreatedDocument(self, _document):
        self._changed()
