# SPDX-License-Identifier: LGPL-2.1-or-later
"""Finding open documents and their objects by name."""

import FreeCAD

from .errors import HostError


def find(name):
    """The open document of that internal name; None asks for the active one. Raises DocumentUnknown."""
    if name is None:
        if FreeCAD.ActiveDocument is None:
            raise HostError("DocumentUnknown", "No document is open in FreeCAD.")
        return FreeCAD.ActiveDocument
    document = FreeCAD.listDocuments().get(name)
    if document is None:
        raise HostError("DocumentUnknown", f"FreeCAD has no open document named {name!r}.")
    return document


def find_object(document, name):
    """The object of that internal name. Raises ObjectUnknown."""
    found = document.getObject(name)
    if found is None:
        raise HostError("ObjectUnknown", f"{document.Label!r} has no object named {name!r}.")
    return found


def is_open(name):
    return name in FreeCAD.listDocuments()
