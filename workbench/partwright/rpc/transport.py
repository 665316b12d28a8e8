# SPDX-License-Identifier: LGPL-2.1-or-later
"""The two HTTP exchanges with the sidecar: posting one message, and the stream of its events."""

import http.client
import json
import socket

from .errors import from_wire
from .events import EventParser

_HOST = "127.0.0.1"
_PIECE = 256 * 1024


def post(port, token, session_id, text, timeout):
    """Posts one message and returns the message in the answer, or None where there is none.

    Raises RpcError when the sidecar refuses the message, OSError when it cannot be reached within `timeout` seconds.
    """
    connection = http.client.HTTPConnection(_HOST, port, timeout=timeout)
    try:
        connection.request(
            "POST",
            "/rpc",
            text.encode("ascii"),
            {"Content-Type": "application/json", "Connection": "close", **_headers(token, session_id)},
        )
        response = connection.getresponse()
        body = response.read()
    except http.client.HTTPException as problem:
        raise ConnectionError(f"The sidecar did not answer in HTTP: {problem!r}") from problem
    finally:
        connection.close()
    if response.status >= 400:
        raise refusal(body)
    return json.loads(body) if body else None


def refusal(body):
    """The error in the body of an HTTP answer of status 400 or more."""
    try:
        return from_wire(json.loads(body)["error"])
    except (ValueError, KeyError, TypeError) as problem:
        raise ConnectionError("The answer is not the sidecar's.") from problem


def _headers(token, session_id):
    headers = {"Authorization": f"Bearer {token}"}
    if session_id is not None:
        headers["Partwright-Session"] = session_id
    return headers


class EventStream:
    """The sidecar's events from the one after `last_event_id`. Fit for select(); read() never blocks.

    Asks in HTTP/1.0, so that the body comes as it is, without chunks, until the connection ends.
    """

    def __init__(self, port, token, session_id, last_event_id, timeout):
        self.connected = False
        self._head = b""
        self._events = EventParser()
        self._socket = socket.create_connection((_HOST, port), timeout)
        headers = {
            "Host": f"{_HOST}:{port}",
            "Accept": "text/event-stream",
            "Last-Event-ID": str(last_event_id),
            **_headers(token, session_id),
        }
        lines = ["GET /rpc HTTP/1.0", *(f"{name}: {value}" for name, value in headers.items())]
        self._socket.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
        self._socket.setblocking(False)

    def fileno(self):
        return self._socket.fileno()

    def close(self):
        self._socket.close()

    def read(self):
        """The whole events that have come, as (id, data). Raises RpcError when refused, OSError at the end."""
        try:
            piece = self._socket.recv(_PIECE)
        except BlockingIOError:
            return []
        if not self.connected:
            self._head += piece
            piece = self._read_head(ended=not piece)
        elif not piece:
            raise ConnectionError("The event stream has ended.")
        return self._events.feed(piece)

    def _read_head(self, ended):
        """What follows the head of the answer, once that is there."""
        head, separator, body = self._head.partition(b"\r\n\r\n")
        if separator and head.split(b" ", 2)[1:2] == [b"200"]:
            self.connected = True
            return body
        if ended:
            raise refusal(body)
        return b""
