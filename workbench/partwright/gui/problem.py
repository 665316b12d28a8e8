# SPDX-License-Identifier: LGPL-2.1-or-later
"""Something that went wrong, the way the panel shows it."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """A message in plain words, what the person can do about it, and details for a report."""

    message: str
    cure: str
    details: str | None = None
