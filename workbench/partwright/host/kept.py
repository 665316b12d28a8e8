# SPDX-License-Identifier: LGPL-2.1-or-later
"""The plans that models in a document were made from, as the last step of each script left them there."""

from . import wire

LIMIT = 50

# A plan of a few hundred features; what is longer was not kept by us.
_LONGEST_PLAN = 1_000_000


def plans(objects):
    """The KeptPlan of each object that holds one, at most LIMIT."""
    # A link passes for having the properties of what it is linked to: ask for its own.
    holders = [
        found
        for found in objects
        if "PartwrightPlan" in found.PropertiesList and _is_text(found.PartwrightPlan)
    ]
    return [_kept(holder) for holder in holders[:LIMIT]]


def _kept(holder):
    made = {}
    for thing in getattr(holder, "PartwrightMade", []):
        name = getattr(thing, "PartwrightName", None)
        # Of a copy and its original the first counts.
        if isinstance(name, str) and name not in made:
            made[name] = thing.Name
    return {"object": holder.Name, "text": holder.PartwrightPlan, "made": made}


def _is_text(value):
    return (
        isinstance(value, str)
        and 0 < len(value) <= _LONGEST_PLAN
        and value == wire.text(value, _LONGEST_PLAN)
    )
