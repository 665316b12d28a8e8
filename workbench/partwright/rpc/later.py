# SPDX-License-Identifier: LGPL-2.1-or-later
"""An answer that is still to come."""


class Later:
    """What a handler returns that answers afterwards, by settle(). On one thread only."""

    def __init__(self):
        self._answer = None
        self._settled = None

    def settle(self, result, error=None):
        """Answers the request: with the result, or with the exception `error`. The first call counts."""
        if self._settled is None:
            self._settled = (result, error)
            if self._answer is not None:
                self._answer(result, error)

    def then(self, answer):
        """For the connection: where the answer goes."""
        self._answer = answer
        if self._settled is not None:
            answer(*self._settled)
