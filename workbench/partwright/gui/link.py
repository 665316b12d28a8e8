# SPDX-License-Identifier: LGPL-2.1-or-later
"""The way to the sidecar: its process and the connection to it, started when needed and again after a crash."""

import json
import os

from ..rpc.client import Connection
from .problem import Problem
from .qt import QtCore, translate
from .resources import ROOT
from .serving import handlers, introduction
from .sidecar import SidecarMissing


class Link(QtCore.QObject):
    """state is stopped, starting, ready, missing or failed; problem says why, in words.

    new_sidecar() makes a Sidecar to be started; incoming takes the sidecar's requests.
    """

    changed = QtCore.Signal()
    lost = QtCore.Signal(object)
    told = QtCore.Signal(str, object)
    _called = QtCore.Signal(object)

    def __init__(self, new_sidecar, incoming):
        super().__init__()
        self.state = "stopped"
        self.problem = None
        self.session_id = None
        self._new_sidecar = new_sidecar
        self._handlers = handlers(incoming, self.told.emit)
        self._sidecar = None
        self._connection = None
        self._waiting = []
        # A signal between threads is a queued one: what is called runs on the main thread.
        self._called.connect(self._call, QtCore.Qt.QueuedConnection)

    @property
    def ready(self):
        """True while requests go straight to the sidecar."""
        return self.state == "ready"

    def start(self):
        """Starts the sidecar unless it runs or is being started. Returns at once."""
        if self.state in ("starting", "ready"):
            return
        self._set("starting", None)
        sidecar = self._sidecar = self._new_sidecar()

        def here(act):
            """The act on the main thread, unless another sidecar has taken this one's place by then."""
            return lambda given: self._called.emit(lambda: act(given) if sidecar is self._sidecar else None)

        sidecar.start(here(self._connect), here(self._start_failed), here(self._exited))

    def restart(self):
        """Ends the sidecar if there is one, and starts it."""
        if self.state != "starting":
            self._drop("stopped", None, _restarted())
            self.start()

    def end(self):
        """Ends the sidecar for good: FreeCAD closes."""
        self._drop("stopped", None, _restarted())

    def request(self, method, params, done, failed):
        """Sends a request as soon as the sidecar is there. One of done(result) and failed(Problem) is called."""
        if self.ready:
            self._connection.request(method, params, done, lambda error: failed(problem_of(error)))
        else:
            self._waiting.append((method, params, done, failed))
            self.start()

    def _connect(self, hello):
        connection = None

        def state_changed(state, reason):
            if connection is self._connection:
                self._state_changed(state, reason)

        # Made before the connection, whose thread may call for it at once.
        def connection_pump():
            connection.pump()

        connection = self._connection = Connection(
            hello.port,
            hello.token,
            self._handlers,
            introduction(),
            wake=lambda: self._called.emit(connection_pump),
            on_state=state_changed,
        )

    def _state_changed(self, state, reason):
        if state == "connected":
            known, self.session_id = self.session_id, self._connection.session["sessionId"]
            if known not in (None, self.session_id):
                self.lost.emit(_restarted())
            self._set("ready", _rehearsal_problem(self._connection.session["rehearsal"]))
            waiting, self._waiting = self._waiting, []
            for request in waiting:
                self.request(*request)
        elif state == "closed" and reason is not None:
            self._fail("failed", problem_of(reason))

    def _start_failed(self, error):
        if isinstance(error, SidecarMissing):
            self._fail("missing", _missing(error))
        else:
            cure = translate(
                "Partwright", "Press Start again. If it stays so, report it with the details below."
            )
            self._fail("failed", Problem(str(error), cure, error.details))

    def _exited(self, status):
        message = translate("Partwright", "Partwright\u2019s sidecar ended unexpectedly (status {}).").format(
            status
        )
        cure = translate(
            "Partwright", "Your document is as it was. The next request starts the sidecar again."
        )
        self._fail("failed", Problem(message, cure, self._sidecar.errors() or None))

    def _fail(self, state, problem):
        self._drop(state, problem, problem)

    def _drop(self, state, problem, reason):
        """Lets go of the sidecar and the connection; whatever still waits for them is told the reason."""
        sidecar, self._sidecar = self._sidecar, None
        connection, self._connection = self._connection, None
        waiting, self._waiting = self._waiting, []
        self.session_id = None
        if connection is not None:
            connection.close()
        if sidecar is not None:
            sidecar.end()
        self._set(state, problem)
        for _method, _params, _done, failed in waiting:
            failed(reason)
        self.lost.emit(reason)

    def _set(self, state, problem):
        self.state, self.problem = state, problem
        self.changed.emit()

    def _call(self, function):
        function()


def _restarted():
    return Problem(
        translate("Partwright", "The sidecar was started anew."),
        translate("Partwright", "Your document is as it was. Send the request again."),
    )


def problem_of(error):
    """An error of the contract, as the panel shows it."""
    details = None if error.data is None else json.dumps(error.data, indent=2, ensure_ascii=False)
    return Problem(error.message, error.cure, details)


def _rehearsal_problem(rehearsal):
    if rehearsal["available"]:
        return None
    return Problem(
        translate(
            "Partwright", "There is no FreeCAD for rehearsals, so no design can be checked before it is made."
        ),
        rehearsal["problem"]
        or translate("Partwright", "Set FreeCAD\u2019s command-line program in the preferences."),
    )


def _missing(error):
    return Problem(
        translate("Partwright", "Partwright\u2019s sidecar was not found."),
        translate(
            "Partwright",
            "Download the sidecar for your system from the project\u2019s releases and put it into {}, or set its path "
            "in the preferences, under Partwright. Then press Start again.",
        ).format(os.path.join(ROOT, "bin")),
        error.details,
    )
