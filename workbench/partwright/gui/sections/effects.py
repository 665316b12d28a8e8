# SPDX-License-Identifier: LGPL-2.1-or-later
"""What each feature was expected to do to the shape, and what it did."""

from ..qt import translate
from .fold import Fold
from .section import Section, clear


class EffectsSection(Section):
    """Folded: of interest when something is off, and to the curious."""

    def __init__(self):
        super().__init__()
        self.setObjectName("PartwrightEffects")
        self._shown = []

    def show_design(self, design):
        """See Section."""
        result = design.result if design is not None else None
        features = result["features"] if result is not None else []
        self.setVisible(bool(features))
        if features is self._shown:
            return
        self._shown = features
        clear(self.column)
        if features:
            content = "\n".join(_line(feature) for feature in features)
            self.column.addWidget(Fold(translate("Partwright", "What each feature did"), content))


def _line(feature):
    mark = "\u2713" if feature["ok"] else "\u2717"
    words = translate("Partwright", "{} {}: {} (expected: {})")
    return words.format(mark, feature["label"], feature["got"], feature["expected"])
