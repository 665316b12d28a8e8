# SPDX-License-Identifier: LGPL-2.1-or-later
"""Errors of the contract, and how they look on the wire."""

from .protocol import ERRORS

_NAMES = {entry["code"]: name for name, entry in ERRORS.items()}


class RpcError(Exception):
    """An error with a place in the contract. `data` is JSON that tells more, or None."""

    def __init__(self, name, message, data=None):
        super().__init__(message)
        self.name = name
        self.code = ERRORS[name]["code"]
        self.message = message
        self.cure = ERRORS[name]["cure"]
        self.data = data


def to_wire(error):
    """The error object of a JSON-RPC response."""
    data = {"name": error.name, "cure": error.cure}
    if error.data is not None:
        data["details"] = error.data
    return {"code": error.code, "message": error.message, "data": data}


def from_wire(error):
    """The RpcError that an error object stands for; a code of a newer release becomes InternalError."""
    data = error.get("data")
    details = data.get("details") if isinstance(data, dict) else None
    return RpcError(_NAMES.get(error["code"], "InternalError"), error["message"], details)


def from_exception(exception):
    """What a handler's exception is called on the wire.

    Any exception with a contract name, a `message` and `data` keeps them, so handlers need not know this module.
    """
    name = getattr(exception, "name", None)
    message = getattr(exception, "message", None)
    if isinstance(name, str) and name in ERRORS and isinstance(message, str):
        return RpcError(name, message, getattr(exception, "data", None))
    return RpcError("InternalError", f"{type(exception).__name__}: {exception}")
