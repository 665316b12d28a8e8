# SPDX-License-Identifier: LGPL-2.1-or-later
"""The first-run page: what Partwright does with whose data. Nothing is started before it was agreed to."""

from . import text
from .column import ScrolledColumn
from .folders import journal_folder
from .qt import QtWidgets, translate


class ConsentPage(QtWidgets.QWidget):
    """Shown in the panel instead of everything else; no dialog, so FreeCAD stays usable while it is read."""

    def __init__(self, session):
        super().__init__()
        self.setObjectName("PartwrightConsent")
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        words = [text.label() for _ in _paragraphs()]
        for label, paragraph in zip(words, _paragraphs()):
            label.setText(text.breakable(paragraph))
        column.addWidget(
            ScrolledColumn([text.heading(translate("Partwright", "Before you start")), *words]), 1
        )
        # Below the scrolled text, so that they can be seen however small the panel is.
        buttons = QtWidgets.QVBoxLayout()
        buttons.setContentsMargins(9, 0, 9, 9)
        buttons.addWidget(
            _button("PartwrightAgree", translate("Partwright", "Agree and start"), session.agree)
        )
        buttons.addWidget(_button("PartwrightNotNow", translate("Partwright", "Not now"), session.decline))
        column.addLayout(buttons)


def _button(name, title, act):
    button = QtWidgets.QPushButton(title)
    button.setObjectName(name)
    button.clicked.connect(lambda *_: act())
    return button


def _paragraphs():
    return [
        translate(
            "Partwright",
            "Partwright turns a sentence into a parametric model. To do so it starts a program of its own, the sidecar, "
            "and a second FreeCAD without a window, in which each model is built on a copy of your document and "
            "checked before your document is touched.",
        ),
        translate(
            "Partwright",
            "With the built-in planner nothing leaves this machine: no request, no document, no account, no telemetry. "
            "The sidecar listens on this machine only, for this FreeCAD only, and ends with it.",
        ),
        translate(
            "Partwright",
            "A language model is asked only where you set one. Before a service gets anything for the first time, this "
            "panel says what, to whom and at what cost, and waits for your word.",
        ),
        translate(
            "Partwright",
            "A journal of each design (your request, the plan, the scripts, the checks) is kept on this machine in {}. "
            "You may delete it at any time.",
        ).format(journal_folder()),
        translate(
            "Partwright",
            "Until you agree, nothing is started. In the preferences, under Partwright, you can take it back.",
        ),
    ]
