# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the user has selected in the window."""

from .. import compat
from . import wire

LIMIT = 200


def selection(document):
    """The selected objects and their elements ("Face6"), at most LIMIT of each; empty without a window."""
    gui = compat.gui()
    if gui is None:
        return []
    return [
        {"object": found.ObjectName, "elements": [wire.text(name) for name in found.SubElementNames[:LIMIT]]}
        for found in gui.Selection.getSelectionEx(document.Name)[:LIMIT]
    ]
