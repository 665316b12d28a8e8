# SPDX-License-Identifier: LGPL-2.1-or-later
"""What all parts of the panel have in common."""

from ..qt import QtCore, QtWidgets


class Section(QtWidgets.QWidget):
    """A column of widgets. Rebuilt from the design by show_design(), which every section has."""

    def __init__(self):
        super().__init__()
        self.column = QtWidgets.QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.setVisible(False)

    def show_design(self, design):
        """Shows one side of the design; None: there is no design."""
        raise NotImplementedError


def clear(layout):
    """Takes everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif item.layout() is not None:
            clear(item.layout())


def row(*widgets):
    """Widgets beside each other, the last one taking the space that is left, all at the top."""
    holder = QtWidgets.QWidget()
    layout = QtWidgets.QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets[:-1]:
        layout.addWidget(widget, 0, QtCore.Qt.AlignTop)
    layout.addWidget(widgets[-1], 1)
    return holder
