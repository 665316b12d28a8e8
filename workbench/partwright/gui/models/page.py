# SPDX-License-Identifier: LGPL-2.1-or-later
"""The page itself: shown in the panel instead of the design, so that FreeCAD stays usable."""

from .. import text
from ..button import button
from ..column import ScrolledColumn
from ..qt import QtWidgets, translate
from ..sections.failure import ProblemView
from ..sections.section import clear
from .budget import BudgetPart
from .choice import ChoicePart
from .consent import ConsentPart
from .key import KeyPart
from .spent import SpentPart


class ModelsPage(QtWidgets.QWidget):
    """Its parts one below the other, what went wrong above them, and a way back that does not scroll."""

    def __init__(self, models, close):
        super().__init__()
        self.setObjectName("PartwrightModelsPage")
        self._models = models
        self._shown = None
        self._trouble = QtWidgets.QWidget()
        QtWidgets.QVBoxLayout(self._trouble).setContentsMargins(0, 0, 0, 0)
        self._note = text.label()
        self._note.setObjectName("PartwrightModelsNote")
        kinds = (ChoicePart, KeyPart, ConsentPart, BudgetPart, SpentPart)
        self._parts = [kind(models) for kind in kinds]
        top = QtWidgets.QHBoxLayout()
        top.setContentsMargins(9, 9, 9, 0)
        top.addWidget(text.heading(translate("Partwright", "Models and budget")), 1)
        top.addWidget(button("PartwrightModelsBack", translate("Partwright", "Back"), close))
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(ScrolledColumn([self._trouble, self._note, *self._parts]), 1)
        models.changed.connect(self.refresh)
        self.refresh()

    def refresh(self):
        """Shows what is set as the sidecar last said."""
        self._show_trouble(self._models.problem)
        self._note.setVisible(bool(self._models.note))
        self._note.setText(text.breakable(self._models.note))
        for part in self._parts:
            part.refresh()

    def _show_trouble(self, problem):
        self._trouble.setVisible(problem is not None)
        if problem is self._shown:
            return
        self._shown = problem
        clear(self._trouble.layout())
        if problem is not None:
            self._trouble.layout().addWidget(ProblemView(problem))
