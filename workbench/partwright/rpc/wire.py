# SPDX-License-Identifier: LGPL-2.1-or-later
"""The one thread that talks to the sidecar: opens the session, follows its events, posts what is to be sent."""

import collections
import select
import socket
import threading
import time

from . import messages
from .errors import RpcError, from_exception, from_wire
from .transport import EventStream, post

_POST_TIMEOUT_S = 10.0
# The sidecar shows that it is alive every 15 s.
_SILENCE_S = 45.0
_FIRST_PAUSE_S = 0.05
_LONGEST_PAUSE_S = 1.0
# What the sidecar accepts as one message.
_LONGEST_MESSAGE = 64 * 1024 * 1024


class Outgoing:
    """One message to post. refused(error) is called in this thread when it cannot be delivered."""

    def __init__(self, text, refused, session_id=None, repeatable=True):
        self.text = text
        self.refused = refused
        # Sent in this session or not at all; None: in the one that is open.
        self.session_id = session_id
        # Whether the sidecar may get it twice, when it is not known if it arrived.
        self.repeatable = repeatable


class _SessionLost(Exception):
    """The sidecar does not know the session, or no longer has all of its events."""


class Wire(threading.Thread):
    """Reports to `listener`, always from this thread:

    received(text, session_id), session_opened(result), session_lost(reason), state(name, reason),
    closed(reason), and expire(now), which returns the time at which it wants to be called again, or None.
    """

    def __init__(self, port, token, open_params, listener, patience):
        super().__init__(name="partwright-wire", daemon=True)
        self._port = port
        self._token = token
        self._open_params = open_params
        self._listener = listener
        self._patience = patience
        self._outbox = collections.deque()
        self._stopping = False
        self._waker, self._wakes = socket.socketpair()
        self._waker.setblocking(False)
        self._wakes.setblocking(False)
        self._session_id = None
        self._last_event_id = 0
        self._state = None
        # When a stream last was connected, and how long to pause before the next attempt.
        self._last_seen = time.monotonic()
        self._pause_s = _FIRST_PAUSE_S

    # From any thread

    def send(self, outgoing):
        self._outbox.append(outgoing)
        self._wake()

    def stop(self):
        self._stopping = True
        self._wake()

    def _wake(self):
        try:
            self._waker.send(b"\0")
        except OSError:
            pass  # full: it is awake as it is; closed: it has ended

    # In this thread

    def run(self):
        reason = None
        try:
            while not self._stopping:
                self._open_session()
                self._follow_session()
        except RpcError as error:
            reason = error
        except Exception as exception:  # the thread's end must not go unnoticed
            reason = from_exception(exception)
        finally:
            self._listener.closed(reason)
            self._waker.close()
            self._wakes.close()

    def _open_session(self):
        text = messages.encode(messages.request("session/open", "session/open", self._open_params))
        while not self._stopping:
            try:
                answer = post(self._port, self._token, None, text, _POST_TIMEOUT_S)
            except OSError as problem:
                self._pause(problem)
                continue
            if "error" in answer:
                raise from_wire(answer["error"])
            messages.check_result("session/open", answer["result"])
            self._session_id = answer["result"]["sessionId"]
            self._last_event_id = 0
            self._listener.session_opened(answer["result"])
            return

    def _follow_session(self):
        """Keeps an event stream open, coming back after a break, until the session is lost."""
        while not self._stopping:
            stream = None
            try:
                stream = EventStream(
                    self._port, self._token, self._session_id, self._last_event_id, _POST_TIMEOUT_S
                )
                self._exchange(stream)
            except _SessionLost as problem:
                reason = RpcError("Disconnected", str(problem))
                self._report("reconnecting", reason)
                self._outbox.clear()
                self._listener.session_lost(reason)
                self._pause(problem)
                return
            except OSError as problem:
                if stream is not None and stream.connected:
                    self._report("reconnecting", RpcError("Disconnected", str(problem)))
                self._pause(problem)
            finally:
                if stream is not None:
                    stream.close()

    def _exchange(self, stream):
        """Reads and posts until the stream breaks. Raises OSError or _SessionLost then."""
        heard = time.monotonic()
        while not self._stopping:
            if stream.connected:
                self._flush()
            readable = self._wait([stream], heard + _SILENCE_S)
            if stream in readable:
                heard = time.monotonic()
                self._read(stream)
            elif time.monotonic() > heard + _SILENCE_S:
                raise ConnectionError("The sidecar has fallen silent.")

    def _read(self, stream):
        was_connected = stream.connected
        try:
            events = stream.read()
        except RpcError as error:
            raise self._lost_or(error) from error
        if stream.connected:
            self._last_seen = time.monotonic()
            self._pause_s = _FIRST_PAUSE_S
            if not was_connected:
                self._report("connected", None)
        for event_id, text in events:
            self._last_event_id = event_id
            self._listener.received(text, self._session_id)

    def _flush(self):
        while self._outbox and not self._stopping:
            outgoing = self._outbox.popleft()
            if outgoing.session_id not in (None, self._session_id):
                continue  # the answer to a question of a session that has ended
            if len(outgoing.text) > _LONGEST_MESSAGE:
                outgoing.refused(RpcError("InternalError", "The message is too large to send."))
                continue
            try:
                post(self._port, self._token, self._session_id, outgoing.text, _POST_TIMEOUT_S)
            except RpcError as error:
                problem = self._lost_or(error)
                if problem is not error:
                    raise problem from error
                outgoing.refused(error)
            except OSError as problem:
                if outgoing.repeatable or isinstance(problem, ConnectionRefusedError):
                    self._outbox.appendleft(outgoing)
                else:
                    outgoing.refused(RpcError("Disconnected", f"The sidecar did not take it: {problem}"))
                raise

    @staticmethod
    def _lost_or(error):
        return _SessionLost(str(error)) if error.name == "SessionUnknown" else error

    def _report(self, state, reason):
        if state != self._state:
            self._state = state
            self._listener.state(state, reason)

    def _pause(self, problem):
        """Waits before the next attempt; raises Disconnected when there have been enough."""
        now = time.monotonic()
        if now - self._last_seen > self._patience:
            raise RpcError("Disconnected", f"The Partwright sidecar does not answer: {problem}")
        until = now + self._pause_s
        self._pause_s = min(2 * self._pause_s, _LONGEST_PAUSE_S)
        while not self._stopping and time.monotonic() < until:
            self._wait([], until)

    def _wait(self, streams, until):
        """The streams that can be read, at the latest at `until`; sooner when something is to be done."""
        expires = self._listener.expire(time.monotonic())
        if expires is not None:
            until = min(until, expires)
        readable, _, _ = select.select([*streams, self._wakes], [], [], max(0.0, until - time.monotonic()))
        if self._wakes in readable:
            self._wakes.recv(4096)
        return readable
