# SPDX-License-Identifier: LGPL-2.1-or-later
"""Collects what happens to one document while steps run: objects, and the undo stack behind our back."""

import FreeCAD

from . import revision


class Changes:
    """Use as a context manager; FreeCAD calls the slot methods in between.

    created, changed, deleted: names of objects, in order, each in one list at most.
    undo_steps: entries that came onto the undo stack (commits and redos) less those that left it (undos).
    """

    def __init__(self, document):
        self._document = document.Name
        self._exists = document.getObject
        self._created = {}
        self._changed = {}
        self._deleted = {}
        self.undo_steps = 0

    def __enter__(self):
        FreeCAD.addDocumentObserver(self)
        return self

    def __exit__(self, *_exception):
        FreeCAD.removeDocumentObserver(self)

    @property
    def created(self):
        return list(self._created)

    @property
    def changed(self):
        # A deletion is followed by changes of what is deleted.
        return [name for name in self._changed if self._exists(name) is not None]

    @property
    def deleted(self):
        return list(self._deleted)

    def _is_ours(self, document):
        return document is not None and document.Name == self._document

    def slotCreatedObject(self, created):
        if self._is_ours(created.Document):
            name = created.Name
            self._changed.pop(name, None)  # its label was set before it was announced
            if self._deleted.pop(name, False):
                self._changed[name] = True
            else:
                self._created[name] = True

    def slotDeletedObject(self, deleted):
        if self._is_ours(deleted.Document):
            name = deleted.Name
            self._changed.pop(name, None)
            if not self._created.pop(name, False):
                self._deleted[name] = True

    def slotChangedObject(self, changed, property_name):
        if revision.is_edit(property_name) and self._is_ours(changed.Document):
            name = changed.Name
            if name and name not in self._created and name not in self._deleted:
                self._changed[name] = True

    def slotCommitTransaction(self, document):
        if self._is_ours(document):
            self.undo_steps += 1

    def slotUndoDocument(self, document):
        if self._is_ours(document):
            self.undo_steps -= 1

    def slotRedoDocument(self, document):
        if self._is_ours(document):
            self.undo_steps += 1
