# SPDX-License-Identifier: LGPL-2.1-or-later
"""What this FreeCAD is to whoever it connects to: how it introduces itself, and what it serves."""

import os
import platform

from .. import VERSION, compat
from ..rpc.protocol import METHODS, PROTOCOL_VERSION


def freecad_version():
    """major.minor.patch"""
    return ".".join(str(part) for part in compat.version())


def introduction():
    """The parameters of session/open."""
    return {
        "protocol": PROTOCOL_VERSION,
        "role": "workbench",
        "addonVersion": VERSION,
        "freecadVersion": freecad_version(),
        "pythonVersion": platform.python_version(),
        "pid": os.getpid(),
    }


def handlers(incoming, tell):
    """Requests to FreeCAD go to incoming, notifications to tell(method, params)."""

    def serve(method):
        return lambda params, cancelled: incoming.take(method, params, cancelled)

    def pass_on(method):
        return lambda params, _cancelled: tell(method, params)

    served = {method: serve(method) for method in METHODS if method.startswith("freecad/")}
    told = {
        method: pass_on(method)
        for method, entry in METHODS.items()
        if entry["servedBy"] == "host" and entry["type"] == "notification"
    }
    return {**served, **told}
