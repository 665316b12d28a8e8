# SPDX-License-Identifier: LGPL-2.1-or-later
"""The sidecar's requests to this FreeCAD: run on the main thread, one at a time, when the person is not in the way."""

import collections
import time

from ..host.dispatch import handlers
from ..host.errors import HostError
from ..rpc.later import Later
from .busy import reason_to_wait
from .gate import InputGate
from .qt import QtCore, QtWidgets

_LOOK_AGAIN_MS = 200
# Shorter than the shortest limit that the contract sets for a request of the sidecar.
_LONGEST_WAIT_S = 20
_REPAINT_MS = 20
_CHANGE_DOCUMENT = ("freecad/execute", "freecad/undo")


class Incoming(QtCore.QObject):
    """Runs one request after the other. free_widgets() gives the widgets that stay alive during a script."""

    executed = QtCore.Signal(object)
    waiting = QtCore.Signal(object)

    def __init__(self, free_widgets):
        super().__init__()
        self._free_widgets = free_widgets
        self._handlers = handlers(between_steps=_repaint)
        self._queue = collections.deque()
        self._running = None
        self._waits_for = None
        self._timer = QtCore.QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def take(self, method, params, cancelled):
        """Queues a request of the sidecar; what comes back is settled on the main thread."""
        later = Later()
        self._queue.append((method, params, cancelled, later, time.monotonic()))
        if self._running is None and not self._timer.isActive():
            self._timer.start(0)
        return later

    def stop(self):
        """Stops the script that is running before its next step; the document is then as it was."""
        if self._running is not None:
            self._running.set()

    def _next(self):
        if self._running is not None or not self._queue:
            return
        method, params, cancelled, later, since = self._queue[0]
        reason = None if cancelled.is_set() else reason_to_wait(method in _CHANGE_DOCUMENT)
        if reason is not None and time.monotonic() - since < _LONGEST_WAIT_S:
            self._tell_waiting(reason)
            self._timer.start(_LOOK_AGAIN_MS)
            return
        self._queue.popleft()
        self._tell_waiting(None)
        if cancelled.is_set():
            later.settle(None, HostError("Cancelled", "Stopped; the document is as it was."))
        elif reason is not None:
            later.settle(None, HostError("FreecadBusy", reason))
        else:
            self._run(method, params, cancelled, later)
        if self._queue:
            self._timer.start(0)

    def _run(self, method, params, cancelled, later):
        self._running = cancelled
        try:
            if method in _CHANGE_DOCUMENT:
                with InputGate(self._free_widgets):
                    result = self._handlers[method](params, cancelled)
            else:
                result = self._handlers[method](params, cancelled)
        except Exception as error:
            later.settle(None, error)
        else:
            if method == "freecad/execute":
                self.executed.emit(result)
            later.settle(result)
        finally:
            self._running = None

    def _tell_waiting(self, reason):
        if reason != self._waits_for:
            self._waits_for = reason
            self.waiting.emit(reason)


def _repaint():
    """Lets the window paint and the Stop buttons work; the gate keeps all other input out."""
    QtWidgets.QApplication.processEvents(QtCore.QEventLoop.AllEvents, _REPAINT_MS)
