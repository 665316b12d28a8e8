# SPDX-License-Identifier: LGPL-2.1-or-later
"""Python that came with the plan: shown before it may run in the person's document."""

from .. import text
from ..marks import Mark
from ..qt import QtGui, QtWidgets, translate
from .section import row
from .yes_or_no import YesOrNoSection

_MOST_LINES = 20


class ApprovalSection(YesOrNoSection):
    """The code, and what came of it in rehearsal."""

    def __init__(self, session):
        super().__init__(session.approve)
        self.setObjectName("PartwrightApproval")

    def asked_by(self, design):
        """See YesOrNoSection."""
        return design.approval

    def show_asked(self, approval):
        """See YesOrNoSection."""
        title = translate("Partwright", "May this Python run?")
        asked = text.label()
        asked.setText(
            translate(
                "Partwright",
                "The plan needs Python that Partwright did not write. It names nothing but shapes and "
                "arithmetic, and ran on a copy of the document:",
            )
        )
        self.column.addWidget(text.heading(title))
        self.column.addWidget(row(Mark("asks", title), asked))
        found = text.label()
        found.setText(_found(approval))
        self.column.addWidget(found)
        for code in approval["code"]:
            name = text.label()
            name.setText(text.breakable(code["title"]))
            self.column.addWidget(name)
            self.column.addWidget(_code(code["text"]))
        self.add_buttons(
            ("PartwrightRunPython", translate("Partwright", "Run it")),
            ("PartwrightNoPython", translate("Partwright", "Do not")),
        )


def _found(approval):
    words = []
    measured = approval["measured"]
    if measured is not None:
        size = " \u00d7 ".join(text.number(side) for side in measured["bbox"])
        words.append(
            translate("Partwright", "{} mm, {} mm\u00b3").format(
                size, text.number(round(measured["volume"], 2))
            )
        )
    checks = approval["checks"]
    if checks:
        met = sum(1 for check in checks if check["ok"])
        words.append(translate("Partwright", "{} of {} checks met").format(met, len(checks)))
    return text.breakable("; ".join(words))


def _code(content):
    view = QtWidgets.QPlainTextEdit(content)
    view.setObjectName("PartwrightPython")
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    # Nothing of it may lie out of sight at the right.
    view.setWordWrapMode(QtGui.QTextOption.WrapAtWordBoundaryOrAnywhere)
    view.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.FixedFont))
    view.setMinimumWidth(1)
    lines = min(_MOST_LINES, content.count("\n") + 4)
    frame = 2 * view.frameWidth() + 2 * int(view.document().documentMargin())
    view.setFixedHeight(lines * view.fontMetrics().lineSpacing() + frame)
    return view
