# SPDX-License-Identifier: LGPL-2.1-or-later
"""Python that came with the plan: shown before it may run in the person's document."""

from .. import text
from ..marks import Mark
from ..qt import QtCore, QtGui, QtWidgets, translate
from .section import Section, clear, row

_MOST_LINES = 20


class ApprovalSection(Section):
    """The code, what came of it in rehearsal, and two buttons. Neither has the keyboard: Enter says nothing."""

    def __init__(self, session):
        super().__init__()
        self._session = session
        self._shown = None
        self.setObjectName("PartwrightApproval")

    def show_design(self, design):
        """See Section."""
        approval = design.approval if design is not None and design.running else None
        self.setVisible(approval is not None)
        if approval is self._shown:
            return
        self._shown = approval
        clear(self.column)
        if approval is not None:
            self._show(approval)

    def _show(self, approval):
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
        line = QtWidgets.QHBoxLayout()
        line.addWidget(_button("PartwrightRunPython", translate("Partwright", "Run it"), self._say(True)))
        line.addWidget(_button("PartwrightNoPython", translate("Partwright", "Do not"), self._say(False)))
        self.column.addLayout(line)

    def _say(self, approved):
        return lambda *_: self._session.approve(approved)


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


def _button(name, title, act):
    button = QtWidgets.QPushButton(title)
    button.setObjectName(name)
    button.setFocusPolicy(QtCore.Qt.TabFocus)
    button.setAutoDefault(False)
    button.clicked.connect(act)
    return button
