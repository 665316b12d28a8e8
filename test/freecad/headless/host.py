# SPDX-License-Identifier: LGPL-2.1-or-later
"""A headless FreeCAD whose one method misbehaves as the name of the document says."""

import ctypes
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "workbench"))

import FreeCAD
from partwright.headless import run
from partwright.rpc.errors import RpcError


def close_document(params, cancelled):
    BEHAVIOUR[params["document"]](cancelled)
    return {"closed": True}


def report(**details):
    raise RpcError("ObjectUnknown", "This is the report.", details)


def spawn(cancelled):
    child = subprocess.Popen(["sleep", "1000"])
    report(pid=child.pid)


def loop(cancelled):
    print("looping", flush=True)
    while True:
        pass


def hold(cancelled):
    """Like a long operation of the geometry kernel: no other Python thread runs meanwhile."""
    print("holding", flush=True)
    ctypes.PyDLL(None).sleep(1000)


def wait(cancelled):
    cancelled.wait()
    raise RpcError("Cancelled", "Stopped half-way.")


def crash(cancelled):
    print("last words", flush=True)
    ctypes.string_at(0)


def leave(cancelled):
    print("last words", file=sys.stderr, flush=True)
    os._exit(7)


def fill_memory(cancelled):
    bytearray(64 * 1024**3)


def fill_disk(cancelled):
    with open("large", "wb") as file:
        file.write(bytes(64 * 1024 * 1024))


BEHAVIOUR = {
    "fine": lambda cancelled: None,
    "tell": lambda cancelled: report(
        folder=FreeCAD.getUserAppDataDir(), directory=os.getcwd(), environment=dict(os.environ), path=sys.path
    ),
    "spawn": spawn,
    "loop": loop,
    "hold": hold,
    "wait": wait,
    "crash": crash,
    "leave": leave,
    "fill memory": fill_memory,
    "fill disk": fill_disk,
    "sleep": lambda cancelled: time.sleep(0.2),
}

run({"freecad/closeDocument": close_document})
