# SPDX-License-Identifier: LGPL-2.1-or-later
"""Values made fit for the wire: JSON knows no NaN, and nothing is sent without a bound."""

import math

LONGEST_TEXT = 500


def text(value, longest=LONGEST_TEXT):
    """The value as a string of at most `longest` characters, without lone surrogates (UTF-8 refuses them)."""
    whole = str(value)
    if len(whole) > longest:
        whole = whole[: longest - 1] + "…"
    return whole.encode("utf-8", "replace").decode("utf-8")


def number(value):
    """The value as a finite float, or None."""
    value = float(value)
    return value if math.isfinite(value) else None


def vector(value):
    """A FreeCAD vector as [x, y, z], or None when a coordinate is not finite."""
    coordinates = [number(value.x), number(value.y), number(value.z)]
    return None if None in coordinates else coordinates
