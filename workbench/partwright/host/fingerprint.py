# SPDX-License-Identifier: LGPL-2.1-or-later
"""What an object is, in one comparable value: to see whether taking work back really brought it back."""

import FreeCAD

# Costly to read, and made from the others by a recompute.
_NOT_READ = frozenset(["Constraints", "ExternalGeo", "Geometry", "Proxy", "cells"])


def fingerprint(found):
    """Type, label and plain properties of an object, links and expressions included; shapes and geometry left out."""
    values = [(name, _value(getattr(found, name, None))) for name in found.PropertiesList if _is_read(name)]
    return found.TypeId, tuple(values)


def _is_read(name):
    return not (name in _NOT_READ or name.startswith("_") or name.endswith("Shape"))


def _value(value):
    if isinstance(value, (bool, int, float, str, type(None))):
        return value
    if isinstance(value, (FreeCAD.Units.Quantity, FreeCAD.Vector, FreeCAD.Placement)):
        return str(value)
    if isinstance(value, FreeCAD.DocumentObject):
        return value.Name
    if isinstance(value, (list, tuple)):
        return tuple(_value(part) for part in value)
    return type(value).__name__
