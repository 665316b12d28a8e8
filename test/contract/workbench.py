# SPDX-License-Identifier: LGPL-2.1-or-later
"""A workbench without a FreeCAD: a real Connection, driven line by line.

Input lines: {"request": [method, params], "timeout"?}, {"cancel": id}, {"settle": closed} for the
document "later", {"ping": true}, {"close": true}.
Output lines: {"state", "reason"}, {"id"} for a sent request, {"result"} or {"error"}, {"told": [method, params]},
{"serving": document} when a request arrives, {"saw": "cancelled"}, {"loop": "alive"}.
Requests for freecad/closeDocument are answered as the name of the document says.
"""

import json
import os
import pathlib
import queue
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "workbench"))

from partwright.rpc.client import Connection
from partwright.rpc.errors import RpcError
from partwright.rpc.later import Later
from partwright.rpc.protocol import PROTOCOL_VERSION


def say(**line):
    print(json.dumps(line), flush=True)


def close_document(params, cancelled):
    kind = params["document"]
    say(serving=kind)
    if kind == "wait":
        cancelled.wait()
        say(saw="cancelled")
        raise RpcError("Cancelled", "Stopped half-way.")
    if kind == "raise":
        raise ZeroDivisionError("by nothing")
    if kind == "unknown":
        raise RpcError("DocumentUnknown", "It is not open.", {"document": kind})
    if kind == "wrong":
        return {"closed": float("nan")}
    if kind == "later":
        later = Later()
        waiting.append(later)
        return later
    return {"closed": True}


def told(method):
    return lambda params, cancelled: say(told=[method, params])


def show_error(error):
    say(error={"name": error.name, "message": error.message, "cure": error.cure, "data": error.data})


def show_state(state, reason):
    say(state=state, reason=reason and [reason.name, reason.message])


def read_commands():
    for line in sys.stdin:
        commands.put(json.loads(line))
    os._exit(0)


waiting = []
commands = queue.SimpleQueue()
threading.Thread(target=read_commands, daemon=True).start()
connection = Connection(
    int(sys.argv[1]),
    sys.argv[2],
    {"freecad/closeDocument": close_document, "design/progress": told("design/progress")},
    {
        "protocol": PROTOCOL_VERSION + int(sys.argv[4]),
        "role": "workbench",
        "addonVersion": "0.0.0-test",
        "freecadVersion": "1.0.2",
        "pythonVersion": "3.11.2",
        "pid": os.getpid(),
    },
    on_state=show_state,
    patience=float(sys.argv[3]),
)

while True:
    connection.pump(0.01)
    try:
        command = commands.get_nowait()
    except queue.Empty:
        continue
    if "request" in command:
        method, params = command["request"]
        timeout = command.get("timeout")
        say(id=connection.request(method, params, lambda result: say(result=result), show_error, timeout))
    elif "cancel" in command:
        connection.cancel(command["cancel"])
    elif "settle" in command:
        waiting.pop().settle({"closed": command["settle"]})
    elif "ping" in command:
        say(loop="alive")
    elif "close" in command:
        connection.close()
