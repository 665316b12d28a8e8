# SPDX-License-Identifier: LGPL-2.1-or-later
"""A revision for every open document: a string that changes with each edit that a script could depend on.

It names this process, this opening of the document and the edit, so that no other document's revision matches,
nor one from before the document was closed and opened again.
"""

import secrets

import FreeCAD

# Changed by looking, not by designing: hiding an object, or FreeCAD noting down its element-map format.
_NOT_AN_EDIT = frozenset(["Visibility", "_ElementMapVersion"])

_process = secrets.token_hex(4)


def is_edit(property_name):
    """Whether a change of this property is an edit that a script could depend on."""
    return property_name not in _NOT_AN_EDIT


class _Revisions:
    """A FreeCAD document observer; FreeCAD calls the slot methods."""

    def __init__(self):
        self._count = 0
        self._current = {}

    def of(self, document):
        if document.Name not in self._current:
            self._advance(document)
        return self._current[document.Name]

    def set(self, document, revision):
        self._current[document.Name] = revision

    def _advance(self, document):
        # One count for all documents and all times: no string is ever given out twice.
        self._count += 1
        self._current[document.Name] = f"{_process}-{self._count}"

    def slotCreatedDocument(self, document):
        self._advance(document)

    def slotDeletedDocument(self, document):
        self._current.pop(document.Name, None)

    def slotCreatedObject(self, created):
        self._advance(created.Document)

    def slotDeletedObject(self, deleted):
        self._advance(deleted.Document)

    def slotChangedObject(self, changed, property_name):
        if is_edit(property_name) and changed.Document is not None:
            self._advance(changed.Document)

    def slotAppendDynamicProperty(self, changed, _property_name):
        if getattr(changed, "Document", None) is not None:
            self._advance(changed.Document)

    def slotRemoveDynamicProperty(self, changed, _property_name):
        if getattr(changed, "Document", None) is not None:
            self._advance(changed.Document)

    def slotUndoDocument(self, document):
        self._advance(document)

    def slotRedoDocument(self, document):
        self._advance(document)


_revisions = _Revisions()
FreeCAD.addDocumentObserver(_revisions)


def of(document):
    """The document's revision now."""
    return _revisions.of(document)


def restore(document, revision):
    """Gives back an earlier revision to a document that was changed and is again, proven, as it was then."""
    _revisions.set(document, revision)
