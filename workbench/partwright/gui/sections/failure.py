# SPDX-License-Identifier: LGPL-2.1-or-later
"""What went wrong, what to do about it, and the details for those who want them."""

from .. import text
from ..marks import Mark
from ..qt import QtCore, QtGui, QtWidgets, translate
from .section import Section, clear, row


class ProblemView(QtWidgets.QWidget):
    """One problem: its message, its cure, and its details folded away."""

    def __init__(self, problem):
        super().__init__()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        message = text.label()
        message.setObjectName("PartwrightProblem")
        message.setText(text.breakable(problem.message))
        column.addWidget(row(Mark("bad", translate("Partwright", "Problem")), message))
        if problem.cure:
            cure = text.label()
            cure.setText(text.breakable(problem.cure))
            column.addWidget(cure)
        if problem.details:
            column.addWidget(Fold(translate("Partwright", "Details"), problem.details))


class Fold(QtWidgets.QWidget):
    """Long text behind a button."""

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


class FailureSection(Section):
    """The problem of a design that failed, unless the sidecar's own section says the same."""

    def __init__(self, session):
        super().__init__()
        self._session = session
        self._shown = None

    def show_design(self, design):
        """See Section."""
        problem = design.problem if design is not None else None
        if problem is self._session.sidecar_problem:
            problem = None
        self.setVisible(problem is not None)
        if problem is self._shown:
            return
        self._shown = problem
        clear(self.column)
        if problem is not None:
            self.column.addWidget(ProblemView(problem))
