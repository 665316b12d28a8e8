# SPDX-License-Identifier: LGPL-2.1-or-later
"""The buttons of the panel and its pages."""

from .qt import QtCore, QtWidgets


def button(name, title, act):
    """A button that is reached by Tab and never pressed by Enter elsewhere."""
    widget = QtWidgets.QPushButton(title)
    widget.setObjectName(name)
    widget.setFocusPolicy(QtCore.Qt.TabFocus)
    widget.setAutoDefault(False)
    widget.clicked.connect(lambda *_: act())
    return widget
