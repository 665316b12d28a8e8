# SPDX-License-Identifier: LGPL-2.1-or-later
"""Which entry of FreeCAD's undo stack a design is, and whether it is the next one to be undone or redone."""

import FreeCAD


def _document(name):
    return FreeCAD.listDocuments().get(name)


def _matches(names, snapshot):
    """The stack is the one remembered. When full, FreeCAD drops its far end for each new entry, undone or not."""
    if len(snapshot) >= _limit():
        return list(names) == snapshot[: len(names)]
    return list(names) == snapshot


def _limit():
    """How many entries FreeCAD keeps, as its preferences have it."""
    return FreeCAD.ParamGet("User parameter:BaseApp/Preferences/Document").GetInt("MaxUndoSize", 20)


class Transaction:
    """The transaction that was committed last in a document. Undoing anything else through it is impossible."""

    def __init__(self, document):
        self.document = document
        self._stack = list(_document(document).UndoNames)

    def can_undo(self):
        """True while the transaction is on top of the undo stack."""
        document = _document(self.document)
        return bool(
            document and self._stack and document.UndoNames and _matches(document.UndoNames, self._stack)
        )

    def in_document(self):
        """True while it is on the undo stack, be it on top or further down."""
        document = _document(self.document)
        names = list(document.UndoNames) if document else []
        later = max(0, len(names) - len(self._stack))
        return bool(self._stack) and len(names) > later and _matches(names[later:], self._stack)

    def can_redo(self):
        """True when it was undone last and nothing was done since."""
        document = _document(self.document)
        return bool(
            document
            and self._stack
            and document.RedoNames
            and document.RedoNames[0] == self._stack[0]
            and _matches(document.UndoNames, self._stack[1:])
        )

    def undo(self):
        """Takes the design out of the document again. Does nothing when something else would be undone."""
        if self.can_undo():
            _document(self.document).undo()

    def redo(self):
        """Puts the design back. Does nothing when something else would be redone."""
        if self.can_redo():
            _document(self.document).redo()
