# SPDX-License-Identifier: LGPL-2.1-or-later
"""What is not wrong and yet worth a look: numbers that were not understood, sizes that break the model."""

from .. import text
from ..marks import Mark
from ..qt import QtCore, QtWidgets, translate
from .section import Section, clear


class AttentionSection(Section):
    """One line for each, with a question mark."""

    def __init__(self):
        super().__init__()
        self.setObjectName("PartwrightAttention")
        self._shown = []

    def show_design(self, design):
        """See Section."""
        result = design.result if design is not None else None
        lines = [] if result is None else [*_not_understood(result), *_fragile(result), *_untried(result)]
        self.setVisible(bool(lines))
        if lines == self._shown:
            return
        self._shown = lines
        clear(self.column)
        self.column.addWidget(text.heading(translate("Partwright", "Worth a look")))
        grid = QtWidgets.QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(3)
        for index, line in enumerate(lines):
            label = text.label(rich=True)
            label.setText(line)
            grid.addWidget(
                Mark("asks", translate("Partwright", "worth a look")), index, 0, QtCore.Qt.AlignTop
            )
            grid.addWidget(label, index, 1)
        self.column.addLayout(grid)


def _not_understood(result):
    words = translate("Partwright", "\u201c{}\u201d of the request is not used by anything in the plan.")
    return [words.format(text.escaped(each)) for each in result["notUnderstood"]]


def _fragile(result):
    words = translate("Partwright", "{}: the model breaks at {} (now {})<br><small>{}</small>")
    return [
        words.format(
            text.escaped(each["label"]),
            text.escaped(text.with_unit(each["breaksAt"], each["unit"])),
            text.escaped(text.with_unit(each["value"], each["unit"])),
            text.escaped("\n".join(each["problems"])),
        )
        for each in result["fragile"]
    ]


def _untried(result):
    words = translate(
        "Partwright", "The model takes long to rebuild; changes of its sizes that were not tried: {}."
    )
    return [words.format(result["untried"])] if result["untried"] else []
