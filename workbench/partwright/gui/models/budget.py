# SPDX-License-Identifier: LGPL-2.1-or-later
"""The most that a design and a day may cost."""

from ..button import button
from ..qt import QtCore, QtWidgets, translate
from .part import Part

_MOST = 100000


class BudgetPart(Part):
    """A limit for each, or none; in force once the button is pressed."""

    def __init__(self, models):
        super().__init__(models, translate("Partwright", "Budget"))
        self._design = Limit("PartwrightDesignLimit", translate("Partwright", "A design may cost at most"))
        self._day = Limit("PartwrightDayLimit", translate("Partwright", "A day may cost at most"))
        for limit in (self._design, self._day):
            self.column.addWidget(limit)
            limit.changed.connect(self._enable)
        self._set = button("PartwrightSetBudget", translate("Partwright", "Set the budget"), self._send)
        self.column.addWidget(self._set)
        self._shown = None

    def refresh(self):
        """See Part."""
        self.setEnabled(self.models.config is not None)
        budget = None if self.models.config is None else self.models.config["budget"]
        if budget is not None and budget != self._shown:
            self._shown = budget
            self._design.show(budget["perDesign"])
            self._day.show(budget["perDay"])
        self._enable()

    def _enable(self):
        set_already = self._shown == {"perDesign": self._design.amount(), "perDay": self._day.amount()}
        self._set.setEnabled(self._shown is not None and not set_already)

    def _send(self):
        self.models.set_budget(self._design.amount(), self._day.amount())


class Limit(QtWidgets.QWidget):
    """A tick for whether there is a limit, and its amount in US dollars."""

    changed = QtCore.Signal()

    def __init__(self, name, title):
        super().__init__()
        self._tick = QtWidgets.QCheckBox(title)
        self._tick.setObjectName(name + "Wanted")
        self._box = QtWidgets.QDoubleSpinBox()
        self._box.setObjectName(name)
        self._box.setAccessibleName(title)
        self._box.setPrefix("$ ")
        self._box.setRange(0, _MOST)
        self._box.setSingleStep(0.5)
        # The wheel scrolls the page; it does not change money.
        self._box.setFocusPolicy(QtCore.Qt.StrongFocus)
        self._box.installEventFilter(self)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._tick)
        column.addWidget(self._box)
        self._tick.toggled.connect(self._box.setEnabled)
        self._tick.toggled.connect(lambda _on: self.changed.emit())
        self._box.valueChanged.connect(lambda _value: self.changed.emit())

    def show(self, amount):
        """The limit as it is set; None: there is none."""
        self._tick.setChecked(amount is not None)
        self._box.setEnabled(amount is not None)
        if amount is not None:
            # Cents, unless that would change what is set.
            self._box.setDecimals(2 if round(amount, 2) == amount else 6)
            self._box.setValue(amount)

    def amount(self):
        """What is shown; None: no limit."""
        return round(self._box.value(), 6) if self._tick.isChecked() else None

    def eventFilter(self, watched, event):
        """Qt's hook: True drops the event."""
        if event.type() == QtCore.QEvent.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
