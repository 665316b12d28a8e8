# SPDX-License-Identifier: LGPL-2.1-or-later
"""The key of a service: typed once, handed to the sidecar, never shown again."""

from .. import text
from ..button import button
from ..qt import QtWidgets, translate
from .part import Part

# As long as the contract takes.
_LONGEST = 500


class KeyPart(Part):
    """Where the key is, a box for a new one, and a button to forget it. Nothing of it for providers that take none."""

    def __init__(self, models):
        super().__init__(models)
        self._where = self.add_label()
        self._where.setObjectName("PartwrightKeyPlace")
        self._box = QtWidgets.QLineEdit()
        self._box.setObjectName("PartwrightKey")
        self._box.setEchoMode(QtWidgets.QLineEdit.Password)
        self._box.setMaxLength(_LONGEST)
        self._box.setPlaceholderText(translate("Partwright", "Paste a key"))
        self._box.setAccessibleName(translate("Partwright", "Key"))
        self._box.returnPressed.connect(self._keep)
        self._box.textChanged.connect(lambda _text: self._enable())
        self._keep_button = button("PartwrightKeepKey", translate("Partwright", "Keep"), self._keep)
        self._forget = button("PartwrightForgetKey", translate("Partwright", "Forget"), models.forget_key)
        line = QtWidgets.QHBoxLayout()
        line.addWidget(self._box, 1)
        line.addWidget(self._keep_button)
        line.addWidget(self._forget)
        self.column.addLayout(line)
        note = self.add_label(rich=True)
        note.setText(
            "<small>{}</small>".format(
                translate(
                    "Partwright",
                    "Kept in your system\u2019s keychain, or where there is none in a file that only you can read. It is "
                    "sent to its own service alone.",
                )
            )
        )
        self._provider = None

    def refresh(self):
        """See Part."""
        provider, listed = self.models.provider, self.models.listed
        if self._provider != self.models.looked_at:
            # A key that was typed for one service is not for another.
            self._provider = self.models.looked_at
            self._box.clear()
        self.setVisible(provider is not None and listed is not None and listed["needsKey"])
        if provider is None:
            return
        self.title.setText(translate("Partwright", "Key for {}").format(text.breakable(provider["title"])))
        self._where.setText(_where(provider))
        self._enable()

    def _enable(self):
        provider = self.models.provider
        self._keep_button.setEnabled(bool(self._box.text().strip()))
        self._forget.setEnabled(provider is not None and provider["keyKept"])

    def _keep(self):
        key = self._box.text().strip()
        self._box.clear()
        if key:
            self.models.keep_key(key)


def _where(provider):
    if provider["key"] is None:
        return translate("Partwright", "There is none yet.")
    place = text.breakable(provider["key"])
    if provider["keyKept"]:
        return translate("Partwright", "There is one: {}.").format(place)
    return translate(
        "Partwright", "There is one: {}. It was set there and can only be taken away there."
    ).format(place)
