# SPDX-License-Identifier: LGPL-2.1-or-later
"""What Partwright lacks, if anything, and how to get it. Hidden while all is well."""

from .. import text
from ..marks import Mark
from ..qt import QtWidgets, translate
from .failure import ProblemView
from .section import Section, clear, row


class StatusSection(Section):
    """The sidecar's state in words, with a Restart button where that can help."""

    def __init__(self, session):
        super().__init__()
        self.setObjectName("PartwrightStatus")
        self._session = session
        self._shown = None
        session.sidecar_changed.connect(self.refresh)
        self.refresh()

    def show_design(self, _design):
        """See Section; this one looks at the sidecar only."""

    def refresh(self):
        """Shows the sidecar's state as it is now."""
        state = self._session.sidecar_state
        problem = self._session.sidecar_problem
        if (state, problem) == self._shown:
            return
        self._shown = (state, problem)
        clear(self.column)
        self.setVisible(state == "starting" or problem is not None)
        if state == "starting":
            line = text.label()
            line.setText(translate("Partwright", "Partwright\u2019s sidecar is starting\u2026"))
            self.column.addWidget(row(Mark("stopped", translate("Partwright", "Starting")), line))
        if problem is not None:
            self.column.addWidget(ProblemView(problem))
        if problem is not None and state != "ready":
            self.column.addWidget(self._restart_button())

    def _restart_button(self):
        button = QtWidgets.QPushButton(translate("Partwright", "Start again"))
        button.setObjectName("PartwrightRestart")
        button.setToolTip(translate("Partwright", "Look for the sidecar again and start it"))
        button.clicked.connect(self._session.restart_sidecar)
        return button
