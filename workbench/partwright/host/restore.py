# SPDX-License-Identifier: LGPL-2.1-or-later
"""Remembers how a document is, brings it back there after a failure, and says what could not be brought back."""

import FreeCAD

from .. import compat
from . import documents
from .fingerprint import fingerprint


class Before:
    """The light state of a document and its surroundings, taken before steps run."""

    def __init__(self, document):
        self.document = document
        self._name = document.Name
        self._objects = _objects(document)
        self._touched = {found.Name for found in document.Objects if "Touched" in found.State}
        self._invalid = {found.Name for found in document.Objects if not found.isValid()}
        self._undo_names = list(document.UndoNames)
        self._documents = set(FreeCAD.listDocuments())
        self._active = FreeCAD.ActiveDocument.Name if FreeCAD.ActiveDocument else None
        self._modified = compat.is_modified(document)

    def bring_back(self, undo_steps):
        """Call after the transaction was aborted. Returns what still differs, in words; empty when nothing does.

        undo_steps: how many entries the work left on the undo stack (less than 0: took from it).
        """
        for name in set(FreeCAD.listDocuments()) - self._documents:
            FreeCAD.closeDocument(name)
        if not documents.is_open(self._name):
            return ["the document was closed"]
        self._unwind(undo_steps)
        for found in self.document.Objects:
            if found.Name not in self._objects:
                self.document.removeObject(found.Name)
        self._settle_states()
        if self._active and documents.is_open(self._active):
            FreeCAD.setActiveDocument(self._active)
        if not self._modified:
            compat.clear_modified(self.document)
        return self._differences()

    def _unwind(self, undo_steps):
        if undo_steps == 0:
            return
        for _ in range(undo_steps):
            self.document.undo()
        for _ in range(-undo_steps):
            self.document.redo()
        self._drop_redo()

    def _drop_redo(self):
        # A redo would bring back the failed work. The first change inside a transaction empties the redo stack.
        if self.document.RedoCount:
            self.document.openTransaction("")
            self.document.addObject("App::FeaturePython", "Scratch")
            self.document.abortTransaction()

    def _settle_states(self):
        """Undoing marks what it puts back as touched; and only a recompute takes an error mark away again."""
        objects = self.document.Objects
        for found in objects:
            if "Touched" in found.State and found.Name not in self._touched and found.isValid():
                found.purgeTouched()
        for found in objects:
            if not found.isValid() and found.Name not in self._invalid:
                found.recompute()
                found.purgeTouched()

    def _differences(self):
        now = _objects(self.document)
        differences = []
        for name in sorted(set(self._objects) - set(now)):
            differences.append(f"{name} is missing")
        for name in sorted(set(now) - set(self._objects)):
            differences.append(f"{name} was left behind")
        for name, state in self._objects.items():
            if name in now and now[name] != state:
                differences.append(f"{name} is not as it was")
        for found in self.document.Objects:
            if not found.isValid() and found.Name not in self._invalid:
                differences.append(f"{found.Name} has an error")
        if list(self.document.UndoNames) != self._undo_names:
            differences.append("the undo stack is not as it was")
        return differences


def _objects(document):
    return {found.Name: fingerprint(found) for found in document.Objects}
