# SPDX-License-Identifier: LGPL-2.1-or-later
"""Requests typed earlier, walked through with the arrow keys as in a terminal. No Qt."""


class History:
    """A list of texts with a place in it; the text being typed waits at its end."""

    def __init__(self, texts):
        self._texts = list(texts)
        self._draft = ""
        self._place = len(self._texts)

    def add(self, text):
        """A request was started: it becomes the last, and the place goes behind it."""
        self._texts = [earlier for earlier in self._texts if earlier != text] + [text]
        self._draft = ""
        self._place = len(self._texts)

    def older(self, shown):
        """The text before the one shown; the oldest stays."""
        self._keep(shown)
        self._place = max(0, self._place - 1)
        return self._at_place()

    def newer(self, shown):
        """The text after the one shown; behind the last is what was being typed."""
        self._keep(shown)
        self._place = min(len(self._texts), self._place + 1)
        return self._at_place()

    def _keep(self, shown):
        if self._place == len(self._texts):
            self._draft = shown

    def _at_place(self):
        return self._texts[self._place] if self._place < len(self._texts) else self._draft
