# SPDX-License-Identifier: LGPL-2.1-or-later
"""freecad/undo: takes back the newest transaction of a document."""

from . import documents, revision
from .errors import HostError


def undo(params, _cancelled):
    """Undoes once, if the document is still at the revision that its transaction left.

    Raises DocumentChanged (nothing was undone) when it was changed since, or when there is nothing to undo.
    """
    document = documents.find(params["document"])
    if revision.of(document) != params["revision"]:
        raise HostError("DocumentChanged", f"{document.Label!r} was changed meanwhile.")
    names = document.UndoNames
    if not names:
        raise HostError("DocumentChanged", f"{document.Label!r} has nothing to undo.")
    document.undo()
    return {"document": document.Name, "revision": revision.of(document), "undone": names[0]}
