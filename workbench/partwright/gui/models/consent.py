# SPDX-License-Identifier: LGPL-2.1-or-later
"""Whether a service may be sent what designs need."""

from .. import text
from ..button import button
from ..qt import QtWidgets, translate
from .part import Part


class ConsentPart(Part):
    """The provider's own server, and the service that it passes some models on to, each with a word of its own."""

    def __init__(self, models):
        super().__init__(models, translate("Partwright", "Your word on it"))
        self._server = Word(models, "Service")
        self._cloud = Word(models, "Cloud")
        self.column.addWidget(self._server)
        self.column.addWidget(self._cloud)

    def refresh(self):
        """See Part. Nothing of it for what runs on the person's own machine."""
        provider = self.models.provider
        server = None if provider is None or provider["local"] else provider
        cloud = None if provider is None or not self._passed_on(provider) else provider["cloud"]
        self.setVisible(server is not None or cloud is not None)
        self._server.show_service(server)
        self._cloud.show_service(cloud)

    def _passed_on(self, provider):
        """Whether any model that is listed or was spoken of goes further than the server."""
        if provider["cloud"] is None:
            return False
        listed = self.models.listed["models"] if self.models.listed is not None else []
        return provider["cloud"]["consent"] is not None or any(each["sentTo"] is not None for each in listed)


class Word(QtWidgets.QWidget):
    """What was said of one service, and a button for each answer."""

    def __init__(self, models, kind):
        super().__init__()
        self._name = None
        self._said = text.label()
        self._said.setObjectName("Partwright{}Said".format(kind))
        self._yes = button(
            "PartwrightAllow" + kind,
            translate("Partwright", "Allow"),
            lambda: models.allow(self._name, True),
        )
        self._no = button(
            "PartwrightForbid" + kind,
            translate("Partwright", "Forbid"),
            lambda: models.allow(self._name, False),
        )
        line = QtWidgets.QHBoxLayout()
        line.addWidget(self._yes)
        line.addWidget(self._no)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._said)
        column.addLayout(line)

    def show_service(self, service):
        """The service with its name, title and consent; None: there is none to speak of."""
        self.setVisible(service is not None)
        if service is None:
            return
        self._name = service["name"]
        self._said.setText(_said(service["consent"]).format(text.breakable(service["title"])))
        self._yes.setEnabled(service["consent"] is not True)
        self._no.setEnabled(service["consent"] is not False)


def _said(consent):
    if consent is None:
        return translate("Partwright", "You are asked before {} gets anything for the first time.")
    if consent:
        return translate(
            "Partwright",
            "{} may be sent requests, plans, names and sizes in the document, and pictures of parts.",
        )
    return translate("Partwright", "Nothing is sent to {}.")
