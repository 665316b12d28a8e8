# SPDX-License-Identifier: LGPL-2.1-or-later
"""What both sections have in common in which a design waits for the person's yes or no."""

from ..button import button
from ..qt import QtWidgets
from .section import Section, clear


class YesOrNoSection(Section):
    """What it is about, and two buttons. Neither has the keyboard: Enter says nothing."""

    def __init__(self, say):
        super().__init__()
        self._say = say
        self._shown = None

    def show_design(self, design):
        """See Section."""
        asked = self.asked_by(design) if design is not None and design.running else None
        self.setVisible(asked is not None)
        if asked is self._shown:
            return
        self._shown = asked
        clear(self.column)
        if asked is not None:
            self.show_asked(asked)

    def asked_by(self, design):
        """What the design asks; None: nothing of this kind."""
        raise NotImplementedError

    def show_asked(self, asked):
        """Fills the column."""
        raise NotImplementedError

    def add_buttons(self, yes, no):
        """Each as its object name and its text."""
        line = QtWidgets.QHBoxLayout()
        for (name, title), word in ((yes, True), (no, False)):
            line.addWidget(button(name, title, lambda word=word: self._say(word)))
        self.column.addLayout(line)
