# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes undo whole. Importing this module is enough.

When undoing, redoing or aborting brings a deleted object back, FreeCAD gives it its expressions again but not its
place in the dependencies: it no longer follows its parameters until the document is closed and opened (0.20.2, 1.0.0
and 1.1.3, see test_a_revived_feature_follows_its_parameters). Setting each expression once more repairs that.
"""

import FreeCAD


class _Revival:
    """A FreeCAD document observer; FreeCAD calls the slot methods."""

    def __init__(self):
        self._revived = {}

    def slotCreatedObject(self, created):
        if created.Document.Transacting:
            self._revived.setdefault(created.Document.Name, []).append(created.Name)

    def slotUndoDocument(self, document):
        self._bind_again(document)

    def slotRedoDocument(self, document):
        self._bind_again(document)

    def slotAbortTransaction(self, document):
        self._bind_again(document)

    def slotDeletedDocument(self, document):
        self._revived.pop(document.Name, None)

    def _bind_again(self, document):
        for name in self._revived.pop(document.Name, []):
            found = document.getObject(name)
            for bound in list(found.ExpressionEngine) if found else []:
                found.setExpression(bound[0], None)
                found.setExpression(bound[0], bound[1])


_revival = _Revival()
FreeCAD.addDocumentObserver(_revival)
