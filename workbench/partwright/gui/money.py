# SPDX-License-Identifier: LGPL-2.1-or-later
"""Amounts in US dollars, as the terminal shows them."""

# Below this, cents would hide what it is.
_SMALL = 0.1


def dollars(amount):
    """Such as $0.0042 and $1.30."""
    return "${:.4f}".format(amount) if 0 < amount < _SMALL else "${:.2f}".format(amount)
