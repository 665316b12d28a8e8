# SPDX-License-Identifier: LGPL-2.1-or-later
"""Whether a service may be sent what designs need."""

from .. import text
from ..button import button
from ..qt import QtWidgets, translate
from .part import Part


class ConsentPart(Part):
    """What was said, and a button for each answer. Nothing of it for what runs on the person's own machine."""

    def __init__(self, models):
        super().__init__(models, translate("Partwright", "Your word on it"))
        self._said = self.add_label()
        self._said.setObjectName("PartwrightConsentSaid")
        self._yes = button(
            "PartwrightAllowService", translate("Partwright", "Allow"), lambda: models.allow(True)
        )
        self._no = button(
            "PartwrightForbidService", translate("Partwright", "Forbid"), lambda: models.allow(False)
        )
        line = QtWidgets.QHBoxLayout()
        line.addWidget(self._yes)
        line.addWidget(self._no)
        self.column.addLayout(line)

    def refresh(self):
        """See Part."""
        provider = self.models.provider
        self.setVisible(provider is not None and not provider["local"])
        if provider is None:
            return
        self._said.setText(_said(provider["consent"]).format(text.breakable(provider["title"])))
        self._yes.setEnabled(provider["consent"] is not True)
        self._no.setEnabled(provider["consent"] is not False)


def _said(consent):
    if consent is None:
        return translate("Partwright", "You are asked before {} gets anything for the first time.")
    if consent:
        return translate(
            "Partwright",
            "{} may be sent requests, plans, names and sizes in the document, and pictures of parts.",
        )
    return translate("Partwright", "Nothing is sent to {}.")
