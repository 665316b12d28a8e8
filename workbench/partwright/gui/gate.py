# SPDX-License-Identifier: LGPL-2.1-or-later
"""Keeps the person's hands off the document while a script changes it. Only the Stop buttons stay alive."""

from .qt import QtCore, QtGui, QtWidgets

_INPUT = {
    getattr(QtCore.QEvent, name)
    for name in (
        "MouseButtonPress",
        "MouseButtonRelease",
        "MouseButtonDblClick",
        "Wheel",
        "KeyPress",
        "KeyRelease",
        "ShortcutOverride",
        "Shortcut",
        "ContextMenu",
        "TouchBegin",
        "TouchUpdate",
        "TouchEnd",
        "TabletPress",
        "TabletRelease",
        "DragEnter",
        "Drop",
        "Close",
    )
}


class InputGate(QtCore.QObject):
    """While entered, drops input to every widget except the free ones. Painting and timers go on."""

    def __init__(self, free_widgets):
        super().__init__()
        self._free = free_widgets

    def __enter__(self):
        QtWidgets.QApplication.instance().installEventFilter(self)
        return self

    def __exit__(self, *_):
        QtWidgets.QApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched, event):
        """Qt's hook: True drops the event."""
        if event.type() not in _INPUT:
            return False
        # Qt hands input to the native window first and only then to the widget, which is the one to judge.
        if isinstance(watched, QtGui.QWindow) and event.type() != QtCore.QEvent.Close:
            return False
        if isinstance(watched, QtWidgets.QWidget) and any(watched is widget for widget in self._free()):
            return False
        if event.type() == QtCore.QEvent.Close:
            event.ignore()
        return True
