# SPDX-License-Identifier: LGPL-2.1-or-later
"""What must be known before the design can go on, and a place to say it."""

from .. import text
from ..marks import Mark
from ..qt import QtWidgets, translate
from ..wrapping_button import WrappingButton
from .section import Section, clear, row


class QuestionSection(Section):
    """The question with the words it is about; buttons where there is a choice, a box where any text will do, or both."""

    def __init__(self, session):
        super().__init__()
        self._session = session
        self._shown = None
        self.setObjectName("PartwrightQuestion")

    def show_design(self, design):
        """See Section."""
        question = design.question if design is not None and design.running else None
        self.setVisible(question is not None)
        if question is self._shown:
            return
        self._shown = question
        clear(self.column)
        if question is None:
            return
        asked = text.label()
        asked.setText(text.breakable(question["text"]))
        self.column.addWidget(text.heading(translate("Partwright", "Question")))
        self.column.addWidget(row(Mark("asks", translate("Partwright", "Question")), asked))
        about = _about(question)
        if about:
            words = text.label(rich=True)
            words.setText(about)
            self.column.addWidget(words)
        if not question["options"] or question.get("open"):
            self._add_box()
        for option in question["options"]:
            self.column.addWidget(self._option(option))

    def _option(self, option):
        button = WrappingButton(option)
        button.clicked.connect(lambda *_: self._session.answer(option))
        return button

    def _add_box(self):
        box = QtWidgets.QLineEdit()
        box.setObjectName("PartwrightAnswer")
        box.setPlaceholderText(translate("Partwright", "Your answer"))
        button = QtWidgets.QPushButton(translate("Partwright", "Answer"))

        def send():
            self._session.answer(text.without_breaks(box.text()).strip())

        box.returnPressed.connect(send)
        button.clicked.connect(send)
        line = QtWidgets.QHBoxLayout()
        line.addWidget(box, 1)
        line.addWidget(button)
        self.column.addLayout(line)


def _about(question):
    if question["words"]:
        return translate("Partwright", "Your answer takes the place of <b>\u201c{}\u201d</b>.").format(
            text.escaped(question["words"])
        )
    if question["about"]:
        return translate("Partwright", "It is about: <b>{}</b>").format(text.escaped(question["about"]))
    return ""
