# SPDX-License-Identifier: LGPL-2.1-or-later
"""Widgets one below the other, scrolled when there are too many, never wider than the dock."""

from .qt import QtCore, QtWidgets


class ScrolledColumn(QtWidgets.QScrollArea):
    """Scrolls up and down only: it asks for the width that its widgets cannot do without."""

    def __init__(self, widgets):
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QtWidgets.QFrame.NoFrame)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarAlwaysOff)
        page = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(page)
        column.setSpacing(12)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        page.installEventFilter(self)
        self.setWidget(page)

    def show_section(self, widget):
        """Scrolls so that the widget begins at the top; None: to the very top."""
        self.verticalScrollBar().setValue(widget.y() if widget is not None else 0)

    def minimumSizeHint(self):
        """Qt's hook."""
        width = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QtCore.QSize(width, 80)

    def sizeHint(self):
        """Qt's hook: wide enough for a check on one line."""
        return QtCore.QSize(max(300, self.minimumSizeHint().width()), 500)

    def eventFilter(self, watched, event):
        """Qt's hook: the page's needs have changed, so have ours."""
        if event.type() == QtCore.QEvent.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
