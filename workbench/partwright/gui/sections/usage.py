# SPDX-License-Identifier: LGPL-2.1-or-later
"""What models were asked for a design, and what that cost."""

from .. import text
from ..money import dollars
from ..qt import translate
from .section import Section


class UsageSection(Section):
    """A line at the end; nothing where no model was asked."""

    def __init__(self):
        super().__init__()
        self.setObjectName("PartwrightUsage")
        self._line = text.label()
        self.column.addWidget(self._line)

    def show_design(self, design):
        """See Section."""
        usage = design.result["usage"] if design is not None and design.result is not None else None
        self.setVisible(bool(usage and usage["calls"]))
        if usage:
            self._line.setText(in_words(usage))


def in_words(usage):
    """Such as: Model: 2 calls, 1804 tokens, $0.0031."""
    calls, tokens = usage["calls"], usage["tokens"]
    made = (
        translate("Partwright", "1 call") if calls == 1 else translate("Partwright", "{} calls").format(calls)
    )
    spent = translate("Partwright", "{} tokens").format(tokens)
    return translate("Partwright", "Model: {}, {}, {}").format(made, spent, _cost(usage["costUsd"]))


def _cost(amount):
    if amount is None:
        return translate("Partwright", "price unknown")
    if amount == 0:
        return translate("Partwright", "free")
    return dollars(amount)
