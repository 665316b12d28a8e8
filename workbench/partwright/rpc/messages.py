# SPDX-License-Identifier: LGPL-2.1-or-later
"""JSON-RPC 2.0 messages as this contract has them: reading, checking, making. Pure."""

import json

from . import validate
from .errors import RpcError, to_wire
from .protocol import METHODS


def parse(text):
    """The message in a JSON text. Raises RpcError ParseError or InvalidRequest."""
    try:
        message = json.loads(text, parse_constant=_refuse_constant)
    except ValueError as problem:
        raise RpcError("ParseError", f"The message is not JSON: {problem}") from problem
    check_envelope(message)
    return message


def _refuse_constant(name):
    raise ValueError(f"{name} is not a JSON number")


def encode(message):
    """JSON text in ASCII. Raises ValueError for NaN and infinities, which JSON has no words for."""
    return json.dumps(message, allow_nan=False, separators=(",", ":"))


def request(request_id, method, params):
    return {"jsonrpc": "2.0", "id": request_id, "method": method, "params": params}


def notification(method, params):
    return {"jsonrpc": "2.0", "method": method, "params": params}


def success(request_id, result):
    return {"jsonrpc": "2.0", "id": request_id, "result": result}


def failure(request_id, error):
    return {"jsonrpc": "2.0", "id": request_id, "error": to_wire(error)}


def check_envelope(message):
    """Raises InvalidRequest unless this is one request, notification or response."""
    if isinstance(message, list):
        raise RpcError("InvalidRequest", "Send one message at a time; batches are not supported.")
    if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
        raise RpcError("InvalidRequest", "This is not a JSON-RPC 2.0 message.")
    if "id" in message and not _is_id(message["id"]):
        raise RpcError("InvalidRequest", "id must be an integer or a string.")
    if "method" in message:
        if not isinstance(message["method"], str) or "result" in message or "error" in message:
            raise RpcError("InvalidRequest", "This is neither a call nor a response.")
    elif "id" not in message or ("result" in message) == ("error" in message):
        raise RpcError("InvalidRequest", "A response has an id and either a result or an error.")
    elif "error" in message and not _is_error(message["error"]):
        raise RpcError("InvalidRequest", "error must have a code and a message.")


def _is_id(value):
    return isinstance(value, str) or _is_integer(value)


def _is_integer(value):
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**53


def _is_error(value):
    return (
        isinstance(value, dict) and _is_integer(value.get("code")) and isinstance(value.get("message"), str)
    )


def check_call(message, receiver):
    """Checks a request or notification that `receiver` ("host" or "sidecar") got. Raises RpcError."""
    method = METHODS.get(message["method"])
    if method is None or method["servedBy"] not in (receiver, "both"):
        raise RpcError("MethodNotFound", "There is no method {}.".format(message["method"]))
    if (method["type"] == "request") != ("id" in message):
        raise RpcError("InvalidRequest", "{} is a {}.".format(message["method"], method["type"]))
    try:
        validate.validate(message.get("params", {}), method["params"])
    except validate.Invalid as problem:
        raise RpcError(
            "InvalidParams",
            "{} does not take these parameters: {}".format(message["method"], problem),
            {"field": problem.field},
        ) from problem


def check_result(method, result):
    """Checks the answer to a request of ours. Raises RpcError InternalError, naming the field."""
    try:
        validate.validate(result, METHODS[method]["result"])
    except validate.Invalid as problem:
        raise RpcError(
            "InternalError",
            f"The answer to {method} is not what was agreed: {problem}",
            {"field": problem.field},
        ) from problem
