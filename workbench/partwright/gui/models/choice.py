# SPDX-License-Identifier: LGPL-2.1-or-later
"""Which model plans what the built-in planner does not understand."""

from .. import text
from ..button import button
from ..marks import Mark
from ..qt import QtCore, QtWidgets, translate
from ..sections.section import clear
from . import words
from .part import Part, narrow, show_items
from .state import BUILTIN


class ChoicePart(Part):
    """Who is asked now; a provider, whether it works from here, its models with their prices; and a button to take one."""

    def __init__(self, models):
        super().__init__(models, translate("Partwright", "The model"))
        self.add_label().setText(
            translate(
                "Partwright",
                "The built-in planner reads requests by rule, at once and free, and nothing leaves this machine. What it "
                "does not understand can go to a model.",
            )
        )
        self._now = self.add_label(rich=True)
        self._now.setObjectName("PartwrightModelNow")
        self._providers = narrow(QtWidgets.QComboBox())
        self._providers.setObjectName("PartwrightProviders")
        self._providers.setAccessibleName(translate("Partwright", "Provider"))
        self._providers.activated.connect(lambda _index: models.look_at(self._providers.currentData()))
        self._state = QtWidgets.QHBoxLayout()
        self._models = narrow(QtWidgets.QComboBox())
        self._models.setObjectName("PartwrightModels")
        self._models.setAccessibleName(translate("Partwright", "Model"))
        self._models.currentIndexChanged.connect(lambda _index: self._show_price())
        self._use = button("PartwrightUseModel", "", self._take)
        self.column.addWidget(self._providers)
        self.column.addLayout(self._state)
        self.column.addWidget(self._models)
        self._price = self.add_label()
        self._price.setObjectName("PartwrightPrice")
        self.column.addWidget(self._use)
        self._shown = None

    def refresh(self):
        """See Part."""
        models = self.models
        self._now.setText(words.now(models.config))
        providers = [] if models.config is None else models.config["providers"]
        items = [(translate("Partwright", "Built-in planner, no model"), BUILTIN)]
        show_items(
            self._providers,
            items + [(words.named(each), each["name"]) for each in providers],
            models.looked_at,
        )
        self._show_state()
        listed = models.listed["models"] if models.listed is not None else []
        self._models.setVisible(bool(listed))
        chosen = self._models.currentData()
        names = [each["name"] for each in listed]
        show_items(
            self._models,
            [(words.with_price(each), each["name"]) for each in listed],
            chosen if chosen in names else _first(listed),
        )
        self._show_price()

    def _show_state(self):
        listed, asking = self.models.listed, self.models.asking
        if (listed, asking) == self._shown:
            return
        self._shown = (listed, asking)
        clear(self._state)
        told = words.state(listed, asking)
        if told is None:
            return
        kind, line = told
        label = text.label()
        label.setObjectName("PartwrightProviderState")
        label.setText(text.breakable(line))
        self._state.addWidget(Mark(kind, ""), 0, QtCore.Qt.AlignTop)
        self._state.addWidget(label, 1)

    def _show_price(self):
        listed = self.models.listed["models"] if self.models.listed is not None else []
        model = next((each for each in listed if each["name"] == self._models.currentData()), None)
        # A long name does not fit into the box.
        self._models.setToolTip("" if model is None else model["name"])
        self._price.setVisible(model is not None)
        self._price.setText("" if model is None else words.cost(model))
        chosen = self._chosen()
        self._use.setEnabled(
            chosen is not None and self.models.config is not None and chosen != self.models.planner
        )
        self._use.setText(
            translate("Partwright", "Use the built-in planner alone")
            if self.models.looked_at == BUILTIN
            else translate("Partwright", "Use this model")
        )

    def _chosen(self):
        if self.models.looked_at == BUILTIN:
            return BUILTIN
        model = self._models.currentData() if self.models.listed is not None else None
        return None if model is None else "{}/{}".format(self.models.looked_at, model)

    def _take(self):
        self.models.use(self._chosen())


def _first(listed):
    """The one that is set, or that is meant by the provider's name alone, or the first."""
    for wanted in (lambda each: each["usedBy"], lambda each: each["usual"], lambda _each: True):
        for each in listed:
            if wanted(each):
                return each["name"]
    return None
