# SPDX-License-Identifier: LGPL-2.1-or-later
"""What models were asked and cost, today and in all."""

from .. import text
from ..button import button
from ..money import dollars
from ..qt import QtWidgets, translate
from . import words
from .part import Part


class SpentPart(Part):
    """A table, what is left of today, and a button that begins to count anew, pressed twice."""

    def __init__(self, models):
        super().__init__(models, translate("Partwright", "Used so far"))
        self._table = self.add_label(rich=True)
        self._table.setObjectName("PartwrightSpent")
        self._left = self.add_label()
        self._reset = button("PartwrightResetUsage", translate("Partwright", "Count anew\u2026"), self._ask)
        self._sure = self.add_label()
        self._sure.setText(
            translate("Partwright", "All that was counted is forgotten, and the budget of today begins anew.")
        )
        self._yes = button("PartwrightResetSurely", translate("Partwright", "Count anew"), self._do)
        self._no = button("PartwrightResetNot", translate("Partwright", "Leave it"), self.refresh)
        line = QtWidgets.QHBoxLayout()
        line.addWidget(self._reset)
        line.addWidget(self._yes)
        line.addWidget(self._no)
        self.column.addLayout(line)

    def refresh(self):
        """See Part."""
        usage = self.models.usage
        self.setVisible(usage is not None)
        self._show_sure(False)
        if usage is None:
            return
        self._table.setText(_table(usage["today"], usage["total"]))
        left = _left(usage)
        self._left.setVisible(bool(left))
        self._left.setText(left)
        self._reset.setEnabled(usage["total"]["calls"] > 0)

    def _ask(self):
        self._show_sure(True)

    def _do(self):
        self._show_sure(False)
        self.models.reset_usage()

    def _show_sure(self, asked):
        for widget in (self._sure, self._yes, self._no):
            widget.setVisible(asked)
        self._reset.setVisible(not asked)


def _table(today, total):
    head = ("", translate("Partwright", "today"), translate("Partwright", "in all"))
    rows = [
        (translate("Partwright", "Calls"), str(today["calls"]), str(total["calls"])),
        (translate("Partwright", "Tokens in"), str(today["input"]), str(total["input"])),
        (translate("Partwright", "Tokens out"), str(today["output"]), str(total["output"])),
        (translate("Partwright", "Cost"), words.spent(today), words.spent(total)),
    ]
    return "<table>{}</table>".format("".join(_row(row) for row in (head, *rows)))


def _row(cells):
    first, *others = (text.escaped(cell) for cell in cells)
    figures = "".join('<td align="right" style="padding-left:12px">{}</td>'.format(each) for each in others)
    return "<tr><td>{}</td>{}</tr>".format(first, figures)


def _left(usage):
    lines = []
    limit, aside = usage["limits"]["perDay"], usage["setAside"]
    if aside > 0:
        lines.append(translate("Partwright", "Set aside for calls under way: {}.").format(dollars(aside)))
    if limit is not None:
        left = max(0, limit - usage["today"]["costUsd"] - aside)
        lines.append(
            translate("Partwright", "Left of today\u2019s {}: {}.").format(dollars(limit), dollars(left))
        )
    return "\n".join(lines)
