# SPDX-License-Identifier: LGPL-2.1-or-later
"""What was not said and was taken to be so."""

from .. import text
from ..qt import translate
from .section import Section


class AssumptionsSection(Section):
    """A list; known as soon as there is a plan."""

    def __init__(self):
        super().__init__()
        self._list = text.label(rich=True)
        self.column.addWidget(text.heading(translate("Partwright", "Assumed")))
        self.column.addWidget(self._list)

    def show_design(self, design):
        """See Section."""
        assumptions = _assumptions(design)
        self.setVisible(bool(assumptions))
        rows = (
            '<tr><td style="padding-right:6px">\u2013</td><td>{}</td></tr>'.format(text.escaped(each))
            for each in assumptions
        )
        self._list.setText("<table>{}</table>".format("".join(rows)))


def _assumptions(design):
    if design is None:
        return []
    if design.result is not None and design.result["assumptions"]:
        return design.result["assumptions"]
    return design.plan["assumptions"] if design.plan is not None else []
