# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a model says of the part. An opinion: it bears none of the marks of what was measured."""

from .. import text
from ..qt import translate
from .section import Section, clear


class ReviewSection(Section):
    """What it saw, then a line for each thing it says, with how serious it takes it to be."""

    def __init__(self):
        super().__init__()
        self.setObjectName("PartwrightReview")
        self._shown = None

    def show_design(self, design):
        """See Section."""
        review = design.result.get("review") if design is not None and design.result is not None else None
        self.setVisible(review is not None)
        if review is self._shown:
            return
        self._shown = review
        clear(self.column)
        if review is None:
            return
        self.column.addWidget(text.heading(translate("Partwright", "A model\u2019s opinion")))
        for line in (_seen(review), *_findings(review)):
            label = text.label(rich=True)
            label.setText(line)
            self.column.addWidget(label)


def _seen(review):
    words = (
        translate("Partwright", "It saw the plan and pictures of the part. Nothing of this is measured.")
        if review["pictured"]
        else translate("Partwright", "It saw the plan. Nothing of this is measured.")
    )
    return "<small>{}</small>".format(words)


def _findings(review):
    if not review["findings"]:
        return [translate("Partwright", "It has nothing to say against it.")]
    return [_finding(each) for each in review["findings"]]


def _finding(finding):
    line = "<b>{}</b> {}".format(_severity(finding["severity"]), text.escaped(finding["text"]))
    if finding["words"] is None:
        return line
    return "{}<br><small>\u201c{}\u201d</small>".format(line, text.escaped(finding["words"]))


def _severity(severity):
    if severity == "error":
        return translate("Partwright", "Looks wrong:")
    if severity == "warning":
        return translate("Partwright", "Doubtful:")
    return translate("Partwright", "Note:")
