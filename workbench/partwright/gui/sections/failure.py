# SPDX-License-Identifier: LGPL-2.1-or-later
"""What went wrong, what to do about it, and the details for those who want them."""

from .. import text
from ..marks import Mark
from ..qt import QtWidgets, translate
from .fold import Fold
from .section import Section, clear, row


class ProblemView(QtWidgets.QWidget):
    """One problem: its message, its cure, and its details folded away."""

    def __init__(self, problem, marked=True):
        super().__init__()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        message = text.label()
        message.setObjectName("PartwrightProblem")
        message.setText(text.breakable(problem.message))
        column.addWidget(row(Mark("bad", translate("Partwright", "Problem")), message) if marked else message)
        if problem.cure:
            cure = text.label()
            cure.setText(text.breakable(problem.cure))
            column.addWidget(cure)
        if problem.details:
            column.addWidget(Fold(translate("Partwright", "Details"), problem.details))


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
            self.column.addWidget(ProblemView(problem, marked=False))
