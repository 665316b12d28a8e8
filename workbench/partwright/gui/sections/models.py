# SPDX-License-Identifier: LGPL-2.1-or-later
"""Which model is set, and the way to the page where that is changed."""

from .. import text
from ..button import button
from ..models.state import BUILTIN
from ..qt import translate
from .section import Section


class ModelsSection(Section):
    """At the end of the panel, whatever it shows."""

    def __init__(self, models, open_page):
        super().__init__()
        self.setObjectName("PartwrightModelsSection")
        self._models = models
        self._line = text.label()
        self._line.setObjectName("PartwrightModelSet")
        self.column.addWidget(self._line)
        self.column.addWidget(
            button("PartwrightOpenModels", translate("Partwright", "Models and budget\u2026"), open_page)
        )
        self.setVisible(True)
        models.changed.connect(self.refresh)
        self.refresh()

    def show_design(self, _design):
        """See Section; this one looks at the settings only."""

    def refresh(self):
        """Shows the setting as it is now, once it is known."""
        self._line.setVisible(self._models.config is not None)
        planner = self._models.planner
        self._line.setText(
            translate("Partwright", "Planned by rule; no model is set.")
            if planner == BUILTIN
            else translate("Partwright", "Planned by rule, then by {}.").format(text.breakable(planner))
        )
