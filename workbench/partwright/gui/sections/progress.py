# SPDX-License-Identifier: LGPL-2.1-or-later
"""The request, how far it is, and Stop."""

from .. import text
from ..marks import Mark
from ..qt import QtCore, QtWidgets, translate
from .section import Section, clear

_STEPS = 1000


class ProgressSection(Section):
    """The request in the person's own words; below it the stage, or what came of it."""

    def __init__(self, session):
        super().__init__()
        self.setObjectName("PartwrightProgress")
        self._prompt = text.label()
        font = self._prompt.font()
        font.setItalic(True)
        self._prompt.setFont(font)
        self._outcome = QtWidgets.QHBoxLayout()
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
        self._running = QtWidgets.QWidget()
        line = QtWidgets.QHBoxLayout(self._running)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._bar, 1)
        line.addWidget(self.stop)
        self.column.addWidget(text.heading(translate("Partwright", "Request")))
        self.column.addWidget(self._prompt)
        self.column.addWidget(self._stage)
        self.column.addWidget(self._running)
        self.column.addLayout(self._outcome)

    def show_design(self, design):
        """See Section."""
        self.setVisible(design is not None)
        if design is None:
            return
        self._prompt.setText(text.breakable(design.prompt))
        self._running.setVisible(design.running)
        self._bar.setValue(round(design.fraction * _STEPS))
        self.stop.setEnabled(not design.stopping)
        self._stage.setVisible(design.running)
        self._stage.setText(text.breakable(_stage(design)))
        clear(self._outcome)
        if not design.running:
            kind, word, summary = _outcome(design)
            self._outcome.addWidget(Mark(kind, word), 0, QtCore.Qt.AlignTop)
            line = text.label(rich=True)
            line.setObjectName("PartwrightOutcome")
            line.setText(
                "<b>{}</b>{}".format(text.escaped(word), " " + text.escaped(summary) if summary else "")
            )
            self._outcome.addWidget(line, 1)


def _stage(design):
    if design.stopping:
        return translate("Partwright", "Stopping\u2026")
    return design.waits_for or design.stage


def _outcome(design):
    summary = design.result["summary"] if design.result is not None else ""
    if design.outcome == "done":
        return "ok", translate("Partwright", "Done."), summary
    if design.outcome == "cancelled":
        return "stopped", translate("Partwright", "Stopped. The document is as it was."), ""
    if design.outcome == "question":
        return "asks", translate("Partwright", "A question is open."), summary
    # The failure section says the rest, in the error's own words.
    if design.outcome == "refused":
        return "stopped", translate("Partwright", "Not done."), "" if design.problem else summary
    return (
        "bad",
        translate("Partwright", "Failed. The document is as it was."),
        "" if design.problem else summary,
    )
