# SPDX-License-Identifier: LGPL-2.1-or-later
"""One FreeCAD transaction around a piece of work.

What FreeCAD does, run on 0.20.2, 1.0.0 and 1.1.3:
- openTransaction alone touches neither stack; the first change inside it empties the redo stack, as any edit of
  the user does. Aborting does not bring the redo entries back, and nothing in FreeCAD's interface can.
- abortTransaction leaves the entries of the undo stack as they were. The limit of 20 entries is applied on commit.
- A commit without any change leaves no entry.
- Opening a transaction commits the one that is open: hence `settle`.
- freecadcmd keeps no undo stack until UndoMode is set to 1; setting it back to 0 would empty it.
"""

import FreeCAD

from .. import compat
from .errors import HostError


class Transaction:
    """A transaction that is open from construction until `commit` or `abort`."""

    def __init__(self, document, label):
        if not document.UndoMode:
            document.UndoMode = 1
        document.openTransaction(label)
        self._document = document.Name
        self._active = FreeCAD.getActiveTransaction()

    def is_open(self):
        """False when somebody else closed it, or opened another."""
        return self._active is not None and FreeCAD.getActiveTransaction() == self._active

    def commit(self):
        FreeCAD.closeActiveTransaction(False)

    def abort(self):
        """Takes back what was done in it, in every document that it reached."""
        FreeCAD.closeActiveTransaction(True)


def settle(document):
    """Ends a transaction that a finished command left open, as FreeCAD's next command would.

    Raises FreecadBusy while the user is in the middle of one: it is not ours to end.
    """
    gui = compat.gui()
    if gui is not None:
        view = gui.getDocument(document.Name)
        if gui.Control.activeDialog() or (view is not None and view.getInEdit() is not None):
            raise HostError(
                "FreecadBusy",
                "A command is open in FreeCAD's task panel. Finish or cancel it, then send the request again.",
            )
    FreeCAD.closeActiveTransaction(False)
