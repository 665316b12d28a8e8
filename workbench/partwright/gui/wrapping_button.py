# SPDX-License-Identifier: LGPL-2.1-or-later
"""A push button whose text wraps, which Qt's own cannot."""

from .qt import QtCore, QtWidgets


class WrappingButton(QtWidgets.QPushButton):
    """As high as its words need at the width it is given."""

    def __init__(self, words):
        super().__init__()
        self.setAccessibleName(words)
        self.setMinimumWidth(1)
        layout = QtWidgets.QHBoxLayout(self)
        layout.setContentsMargins(8, 5, 8, 5)
        label = QtWidgets.QLabel()
        label.setTextFormat(QtCore.Qt.PlainText)
        label.setText(words)
        label.setWordWrap(True)
        label.setMinimumWidth(1)
        label.setAttribute(QtCore.Qt.WA_TransparentForMouseEvents)
        layout.addWidget(label)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self):
        """Qt's hook."""
        return self.layout().sizeHint()

    def minimumSizeHint(self):
        """Qt's hook."""
        return self.layout().minimumSize()

    def hasHeightForWidth(self):
        """Qt's hook."""
        return True

    def heightForWidth(self, width):
        """Qt's hook."""
        return self.layout().heightForWidth(width)
