# SPDX-License-Identifier: LGPL-2.1-or-later
"""Recompute errors, as FreeCAD's tree shows them. An object that merely waits for a recompute is in order."""

from . import wire

LIMIT = 500


def errors(found):
    """The object's recompute errors; empty when it is in order."""
    if found.isValid():
        return []
    return [wire.text(found.getStatusString())]


def problems(objects):
    """The objects that have errors, at most LIMIT of them."""
    broken = [found for found in objects if not found.isValid()]
    return [
        {"name": found.Name, "label": wire.text(found.Label), "errors": errors(found)}
        for found in broken[:LIMIT]
    ]
