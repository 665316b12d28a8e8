# SPDX-License-Identifier: LGPL-2.1-or-later
"""Long text behind a button."""

from ..qt import QtCore, QtGui, QtWidgets


class Fold(QtWidgets.QWidget):
    """Folded until it is asked for; the text can be selected and copied."""

    def __init__(self, title, content):
        super().__init__()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._button = QtWidgets.QToolButton()
        self._button.setText(title)
        self._button.setCheckable(True)
        self._button.setAutoRaise(True)
        self._button.setToolButtonStyle(QtCore.Qt.ToolButtonTextBesideIcon)
        self._content = QtWidgets.QPlainTextEdit(content)
        self._content.setReadOnly(True)
        self._content.setWordWrapMode(QtGui.QTextOption.WrapAtWordBoundaryOrAnywhere)
        self._content.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.FixedFont))
        self._content.setMinimumHeight(120)
        self._content.setMaximumHeight(240)
        column.addWidget(self._button)
        column.addWidget(self._content)
        self._button.toggled.connect(self._unfold)
        self._unfold(False)

    def _unfold(self, open_now):
        self._button.setArrowType(QtCore.Qt.DownArrow if open_now else QtCore.Qt.RightArrow)
        self._content.setVisible(open_now)
