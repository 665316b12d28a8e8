# SPDX-License-Identifier: LGPL-2.1-or-later
"""Texts in the panel: they wrap in a narrow dock, may be selected, and never read their content as markup."""

import html
import re

from .qt import QtCore, QtWidgets, translate

_LONGEST_WORD = 24
_BREAK = "\u200b"


def breakable(text):
    """The text with invisible places to break in words too long for a narrow dock."""
    return re.sub(r"\S{%d}(?=\S)" % _LONGEST_WORD, lambda part: part.group() + _BREAK, text)


def without_breaks(text):
    """A text that may have been copied from the panel, as it was before breakable()."""
    return text.replace(_BREAK, "")


def escaped(text):
    """For use inside a rich text: markup in it is shown, not followed."""
    return html.escape(breakable(text)).replace("\n", "<br>")


def label(rich=False):
    """A label for text that somebody else wrote; rich only for text made with escaped()."""
    widget = QtWidgets.QLabel()
    widget.setTextFormat(QtCore.Qt.RichText if rich else QtCore.Qt.PlainText)
    widget.setWordWrap(True)
    widget.setTextInteractionFlags(QtCore.Qt.TextSelectableByMouse | QtCore.Qt.TextSelectableByKeyboard)
    widget.setMinimumWidth(1)
    return widget


def heading(text):
    """A section's title."""
    widget = QtWidgets.QLabel(text)
    font = widget.font()
    font.setBold(True)
    widget.setFont(font)
    widget.setWordWrap(True)
    return widget


def number(value):
    """A number as a person writes it: at most four decimals, no trailing zeros."""
    return "{:.4f}".format(value).rstrip("0").rstrip(".")


def with_unit(value, unit):
    """A parameter's value with its unit, as the contract names units."""
    if unit == "deg":
        return number(value) + "\u00b0"
    if unit == "count":
        return number(value)
    return translate("Partwright", "{} mm").format(number(value)).replace(" ", "\u00a0")
