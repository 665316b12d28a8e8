# SPDX-License-Identifier: LGPL-2.1-or-later
"""The workbench's connection to the sidecar. All I/O is done by one background thread; callbacks, handlers and state
reports run in pump(), which the main thread calls. Nothing here waits for the sidecar."""

import queue
import sys
import threading
import time
import traceback

from . import messages
from .errors import RpcError, from_exception, from_wire
from .later import Later
from .protocol import METHODS
from .wire import Outgoing, Wire


class _Call:
    """A request of ours that waits for its answer."""

    def __init__(self, method, on_result, on_error, expires):
        self.method = method
        self.on_result = on_result
        self.on_error = on_error
        self.expires = expires


class Connection:
    """One session with the sidecar on 127.0.0.1:`port`, opened again when it was lost.

    handlers: method name to callable(params, cancelled); `cancelled` is a threading.Event, set from the background
        thread as soon as the sidecar cancels the request or goes away. A handler returns the result, raises an error
        of the contract, or returns a Later.
    open_params: of session/open.
    wake: called, from any thread, once for each item that is ready for pump().
    on_state: called in pump() with "connected", "reconnecting" or "closed", and an RpcError that says why, or None.
    patience: seconds without a sidecar after which the connection closes for good.
    on_closed: called in the background thread at the end, for a process whose main thread may be busy for long.
    """

    def __init__(
        self, port, token, handlers, open_params, wake=None, on_state=None, patience=10.0, on_closed=None
    ):
        # The sidecar's answer to session/open; None until the first time it is there.
        self.session = None
        self._handlers = handlers
        self._wake = wake or (lambda: None)
        self._on_state = on_state or (lambda state, reason: None)
        self._on_closed = on_closed or (lambda reason: None)
        self._inbox = queue.SimpleQueue()
        self._pumping = False
        self._skipped = 0
        self._lock = threading.Lock()
        self._calls = {}
        self._serving = {}
        self._last_id = 0
        self._ended = None
        self._wire = Wire(port, token, open_params, self, patience)
        self._wire.start()

    # For the main thread

    def request(self, method, params, on_result, on_error, timeout=None):
        """Sends a request; returns its id. One of on_result(result) and on_error(RpcError) is called, once.

        timeout: seconds; the contract's time for the method unless given.
        """
        seconds = METHODS[method]["timeoutMs"] / 1000 if timeout is None else timeout
        call = _Call(method, on_result, on_error, time.monotonic() + seconds)
        with self._lock:
            self._last_id += 1
            request_id = self._last_id
            ended = self._ended
            if ended is None:
                self._calls[request_id] = call
        if ended is not None:
            self._post(on_error, ended)
        else:
            text = messages.encode(messages.request(request_id, method, params))
            self._wire.send(
                Outgoing(text, lambda error: self._settle(request_id, None, error), repeatable=False)
            )
        return request_id

    def cancel(self, request_id):
        """Asks the sidecar to stop serving a request; it is still answered, as a rule by error Cancelled."""
        self.notify("$/cancelRequest", {"id": request_id})

    def notify(self, method, params):
        """Tells the sidecar something, and does not look whether it arrives."""
        text = messages.encode(messages.notification(method, params))
        self._wire.send(Outgoing(text, refused=lambda error: None))

    def pump(self, timeout=0.0):
        """Runs one item that is ready, waiting up to `timeout` seconds for it. False when there was none.

        An item may run an event loop which calls this again: that call does nothing, and wake is called once more.
        """
        if self._pumping:
            self._skipped += 1
            return False
        try:
            item = self._inbox.get(timeout > 0, timeout)
        except queue.Empty:
            return False
        self._pumping = True
        try:
            item()
        finally:
            self._pumping = False
            while self._skipped:
                self._skipped -= 1
                self._wake()
        return True

    def close(self):
        """Ends the connection; "closed" is reported through pump()."""
        self._wire.stop()

    def _post(self, function, *arguments):
        """Leaves something for pump()."""
        self._inbox.put(lambda: function(*arguments))
        self._wake()

    # What the wire reports, from its thread

    def session_opened(self, result):
        self.session = result

    def state(self, name, reason):
        self._post(self._on_state, name, reason)

    def session_lost(self, reason):
        with self._lock:
            request_ids = list(self._calls)
            serving, self._serving = self._serving, {}
        for cancelled in serving.values():
            cancelled.set()
        for request_id in request_ids:
            self._settle(request_id, None, reason)

    def closed(self, reason):
        ended = reason or RpcError("Disconnected", "The connection was closed.")
        with self._lock:
            self._ended = ended
        self.session_lost(ended)
        self.state("closed", reason)
        self._on_closed(reason)

    def expire(self, now):
        with self._lock:
            late = [request_id for request_id, call in self._calls.items() if call.expires <= now]
            expires = [call.expires for call in self._calls.values() if call.expires > now]
        for request_id in late:
            self.cancel(request_id)
            self._settle(request_id, None, RpcError("TimedOut", "The sidecar takes too long to answer."))
        return min(expires, default=None)

    def received(self, text, session_id):
        message = {}
        try:
            message = messages.parse(text)
            if "method" not in message:
                self._answered(message)
                return
            messages.check_call(message, "host")
            handler = self._handlers.get(message["method"])
            if message["method"] == "$/cancelRequest":
                self._cancelled(message["params"]["id"])
            elif handler is None:
                raise RpcError("MethodNotFound", f"This FreeCAD does not serve {message['method']}.")
            else:
                self._take(message, handler, session_id)
        except RpcError as error:
            if "id" in message:
                self._answer(message["id"], session_id, None, error)
            else:
                print(f"Partwright: a message of the sidecar was left aside. {error}", file=sys.stderr)

    # Requests of ours

    def _answered(self, message):
        if "error" in message:
            self._settle(message["id"], None, from_wire(message["error"]))
        else:
            self._settle(message["id"], message["result"], None)

    def _settle(self, request_id, result, error):
        with self._lock:
            call = self._calls.pop(request_id, None)
        if call is None:
            return  # answered after it had timed out
        try:
            if error is None:
                messages.check_result(call.method, result)
        except RpcError as problem:
            error = problem
        if error is None:
            self._post(call.on_result, result)
        else:
            self._post(call.on_error, error)

    # Requests of the sidecar

    def _take(self, message, handler, session_id):
        cancelled = threading.Event()
        if "id" not in message:
            self._post(handler, message["params"], cancelled)
            return
        with self._lock:
            self._serving[message["id"]] = cancelled
        self._post(self._serve, handler, message, cancelled, session_id)

    def _cancelled(self, request_id):
        with self._lock:
            cancelled = self._serving.get(request_id)
        if cancelled is not None:
            cancelled.set()

    def _serve(self, handler, message, cancelled, session_id):
        def answer(result, error):
            self._answer(message["id"], session_id, result, error)

        if cancelled.is_set():
            answer(None, RpcError("Cancelled", f"{message['method']} was cancelled."))
            return
        try:
            result = handler(message["params"], cancelled)
        except Exception as exception:
            answer(None, exception)
            return
        if isinstance(result, Later):
            result.then(answer)
        else:
            answer(result, None)

    def _answer(self, request_id, session_id, result, exception):
        with self._lock:
            self._serving.pop(request_id, None)
        try:
            text = messages.encode(messages.success(request_id, result)) if exception is None else None
        except (TypeError, ValueError) as problem:
            exception = problem
        if exception is not None:
            text = messages.encode(messages.failure(request_id, _error(exception)))
        self._wire.send(
            Outgoing(text, lambda error: self._refused(request_id, session_id, error), session_id)
        )

    def _refused(self, request_id, session_id, error):
        """The sidecar did not take an answer: it must not wait for it in vain."""
        text = messages.encode(messages.failure(request_id, error))
        self._wire.send(Outgoing(text, lambda error: None, session_id))


def _error(exception):
    if isinstance(exception, RpcError):
        return exception
    error = from_exception(exception)
    if error.name == "InternalError":
        traceback.print_exception(type(exception), exception, exception.__traceback__)
    return error
