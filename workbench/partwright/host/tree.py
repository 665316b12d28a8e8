# SPDX-License-Identifier: LGPL-2.1-or-later
"""The document's tree as a flat, bounded list: what holds the model first, what every body has anyway last."""

from . import wire

_FIRST = ("PartDesign::Body", "App::Part", "Assembly::AssemblyObject")
_LAST = ("App::Origin", "App::Line", "App::Plane", "App::Point")


def parent(found):
    """The name of the body, part or group that holds the object, or None."""
    holder = found.getParentGeoFeatureGroup() or found.getParentGroup()
    return None if holder is None else holder.Name


def entries(objects, limit):
    """At most `limit` TreeEntry of these objects."""
    return [
        {
            "name": found.Name,
            "label": wire.text(found.Label),
            "type": found.TypeId,
            "parent": parent(found),
        }
        for found in sorted(objects, key=_rank)[:limit]
    ]


def _rank(found):
    if found.TypeId in _FIRST:
        return 0
    return 2 if found.TypeId in _LAST else 1
