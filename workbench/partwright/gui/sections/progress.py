# SPDX-License-Identifier: LGPL-2.1-or-later
"""How far the design is, and Stop. Stays in sight above everything that scrolls."""

from .. import text
from ..qt import QtCore, QtWidgets, translate
from .section import Section

_STEPS = 1000


class ProgressSection(Section):
    """The stage in words, a bar and the button; hidden when nothing is under way."""

    def __init__(self, session):
        super().__init__()
        self.setObjectName("PartwrightProgress")
        self._stage = text.label()
        self._stage.setObjectName("PartwrightStage")
        self._bar = QtWidgets.QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(40)
        self.stop = QtWidgets.QPushButton(translate("Partwright", "Stop"))
        self.stop.setObjectName("PartwrightPanelStop")
        self.stop.setFocusPolicy(QtCore.Qt.TabFocus)
        self.stop.setToolTip(translate("Partwright", "Stop this design. The document stays as it was."))
        self.stop.clicked.connect(session.stop)
        line = QtWidgets.QHBoxLayout()
        line.addWidget(self._bar, 1)
        line.addWidget(self.stop)
        self.column.setContentsMargins(9, 9, 9, 0)
        self.column.addWidget(self._stage)
        self.column.addLayout(line)

    def show_design(self, design):
        """See Section."""
        self.setVisible(design is not None and design.running)
        if design is None:
            return
        self._bar.setValue(round(design.fraction * _STEPS))
        self.stop.setEnabled(not design.stopping)
        self._stage.setText(text.breakable(_stage(design)))


def _stage(design):
    if design.stopping:
        return translate("Partwright", "Stopping\u2026")
    if design.question is not None:
        return translate("Partwright", "Waiting for your answer")
    if design.approval is not None:
        return translate("Partwright", "Waiting for your word on its Python")
    if design.sending is not None:
        return translate("Partwright", "Waiting for your word on {}").format(design.sending["title"])
    return design.waits_for or design.stage
