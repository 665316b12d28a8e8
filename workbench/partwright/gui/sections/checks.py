# SPDX-License-Identifier: LGPL-2.1-or-later
"""What was asked, measured on the shape that came out."""

from .. import text
from ..marks import Mark
from ..qt import QtCore, QtWidgets, translate
from .section import Section, clear


class ChecksSection(Section):
    """One check a row: a tick or a cross, what was asked, and what was got."""

    def __init__(self):
        super().__init__()
        self.setObjectName("PartwrightChecks")
        self._shown = None

    def show_design(self, design):
        """See Section."""
        result = design.result if design is not None else None
        checks = result["checks"] if result is not None else []
        self.setVisible(bool(checks))
        if checks is self._shown:
            return
        self._shown = checks
        clear(self.column)
        if not checks:
            return
        met = sum(1 for check in checks if check["ok"])
        self.column.addWidget(text.heading(_title(design).format(met, len(checks))))
        grid = QtWidgets.QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(3)
        for index, check in enumerate(checks):
            _add(grid, index, check)
        self.column.addLayout(grid)


def _title(design):
    if design.outcome == "done":
        return translate("Partwright", "Checks: {} of {} met")
    return translate("Partwright", "Checks of the rehearsal: {} of {} met")


def _add(grid, index, check):
    if check["ok"]:
        mark = Mark("ok", translate("Partwright", "met"))
    else:
        mark = Mark("bad", translate("Partwright", "not met"))
    line = text.label(rich=True)
    line.setText(
        translate("Partwright", "{}<br><small>wanted {}, got {}</small>").format(
            text.escaped(check["text"]), text.escaped(check["wanted"]), text.escaped(check["got"])
        )
    )
    grid.addWidget(mark, index, 0, QtCore.Qt.AlignTop)
    grid.addWidget(line, index, 1)
