# SPDX-License-Identifier: LGPL-2.1-or-later
"""What all parts of the page have in common."""

from .. import text
from ..qt import QtCore, QtWidgets


class Part(QtWidgets.QWidget):
    """A heading with widgets below it. refresh() shows the state as it is now, and leaves alone what is being typed."""

    def __init__(self, models, title=""):
        super().__init__()
        self.models = models
        self.column = QtWidgets.QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.title = text.heading(title)
        self.column.addWidget(self.title)

    def refresh(self):
        """Shows the state."""
        raise NotImplementedError

    def add_label(self, rich=False):
        """A text of its own line."""
        label = text.label(rich)
        self.column.addWidget(label)
        return label


def narrow(combo):
    """A combo box that is as wide as it may, and whose list is as wide as its texts."""
    combo.setSizeAdjustPolicy(QtWidgets.QComboBox.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(10)
    combo.setFocusPolicy(QtCore.Qt.StrongFocus)
    return combo


def show_items(combo, items, current):
    """Fills a combo box with (text, data) where that is not what it holds; says nothing to who listens to it."""
    held = [(combo.itemText(index), combo.itemData(index)) for index in range(combo.count())]
    combo.blockSignals(True)
    if held != items:
        combo.clear()
        for words, data in items:
            combo.addItem(words, data)
        # Wider than the box itself: a name and its price have to be seen whole.
        combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0) + 24)
    combo.setCurrentIndex(max(0, combo.findData(current)))
    combo.blockSignals(False)
