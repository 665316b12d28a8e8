# SPDX-License-Identifier: LGPL-2.1-or-later
"""The request in the person's own words, and what came of it."""

from .. import text
from ..marks import Mark
from ..qt import QtCore, QtWidgets, translate
from .fold import Fold
from .section import Section, clear

_LONGEST_SHOWN = 240


class RequestSection(Section):
    """A long request is shortened, and can be unfolded."""

    def __init__(self):
        super().__init__()
        self._shown = None
        self._prompt = text.label()
        font = self._prompt.font()
        font.setItalic(True)
        self._prompt.setFont(font)
        self._whole = QtWidgets.QVBoxLayout()
        self._outcome = QtWidgets.QHBoxLayout()
        self._heading = text.heading(translate("Partwright", "Request"))
        self.column.addWidget(self._heading)
        self.column.addWidget(self._prompt)
        self.column.addLayout(self._whole)
        self.column.addLayout(self._outcome)

    def show_design(self, design):
        """See Section."""
        self.setVisible(design is not None)
        shown = (design, design.outcome) if design is not None else None
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._whole)
        clear(self._outcome)
        if design is None:
            return
        self._prompt.setText(text.breakable(_shortened(design.prompt)))
        self._heading.setText(_title(design))
        if len(design.prompt) > _LONGEST_SHOWN:
            self._whole.addWidget(Fold(translate("Partwright", "The whole request"), design.prompt))
        if not design.running:
            self._show_outcome(*_outcome(design))

    def _show_outcome(self, kind, word, summary):
        line = text.label(rich=True)
        line.setObjectName("PartwrightOutcome")
        line.setText("<b>{}</b> {}".format(text.escaped(word), text.escaped(summary)))
        self._outcome.addWidget(Mark(kind, word), 0, QtCore.Qt.AlignTop)
        self._outcome.addWidget(line, 1)


def _title(design):
    if design.from_terminal:
        return translate("Partwright", "Request from a terminal")
    return translate("Partwright", "Request")


def _shortened(prompt):
    return prompt if len(prompt) <= _LONGEST_SHOWN else prompt[:_LONGEST_SHOWN].rstrip() + "\u2026"


def _outcome(design):
    summary = design.result["summary"] if design.result is not None else ""
    if design.outcome == "done":
        return "ok", translate("Partwright", "Done."), summary
    if design.outcome == "cancelled":
        return "stopped", translate("Partwright", "Stopped. Nothing was changed."), ""
    if design.outcome == "question":
        return "asks", translate("Partwright", "A question is open."), summary
    # The failure section says the rest, in the error's own words.
    if design.problem is not None:
        summary = ""
    if design.outcome == "refused":
        return "stopped", translate("Partwright", "Not done."), summary
    if design.in_document:
        return "bad", translate("Partwright", "Failed. What was made is in the document, unchecked."), summary
    return "bad", translate("Partwright", "Failed. Nothing was changed."), summary
