# SPDX-License-Identifier: LGPL-2.1-or-later
"""A terminal that has joined this window: `partwright chat --join`. It runs designs of its own on the window's documents."""

from ..rpc.client import Connection
from .link import problem_of
from .qt import QtCore
from .serving import handlers, introduction

# The terminal is on this machine: when it does not answer for so long, it is not there any more.
_PATIENCE_S = 3.0


class Terminal(QtCore.QObject):
    """The connection to it. claim(terminal, params) is asked before each of its designs; it raises HostError to refuse."""

    told = QtCore.Signal(str, object)
    joined = QtCore.Signal()
    left = QtCore.Signal()
    _woken = QtCore.Signal()

    def __init__(self, invitation, incoming, claim):
        super().__init__()
        # Between threads, so a queued one: what came is looked at on the main thread.
        self._woken.connect(self._pump, QtCore.Qt.QueuedConnection)
        served = handlers(incoming, self.told.emit)
        served["design/claim"] = lambda params, _cancelled: claim(self, params)
        self._connection = Connection(
            invitation.port,
            invitation.token,
            served,
            introduction(),
            wake=self._woken.emit,
            on_state=self._state_changed,
            patience=_PATIENCE_S,
        )

    def request(self, method, params, done, failed):
        """Sends a request. One of done(result) and failed(Problem) is called."""
        self._connection.request(method, params, done, lambda error: failed(problem_of(error)))

    def close(self):
        """FreeCAD closes."""
        self._connection.close()

    def _pump(self):
        self._connection.pump()

    def _state_changed(self, state, _reason):
        if state == "connected":
            self.joined.emit()
        elif state == "closed":
            self.left.emit()
