# SPDX-License-Identifier: LGPL-2.1-or-later
"""The script that the sidecar gives to freecadcmd: makes that FreeCAD a headless host until the sidecar goes away.

Input comes by the environment, because freecadcmd takes every argument for a file to open:
PARTWRIGHT_PORT, PARTWRIGHT_TOKEN, PARTWRIGHT_PARENT (process id of the sidecar), PARTWRIGHT_LIMITS (JSON), and
FreeCAD's own FREECAD_USER_HOME, which is this process's folder for everything.
"""

import json
import os
import platform
import signal
import sys
import threading
import traceback

_FOLDER = os.path.dirname(os.path.abspath(__file__))
# freecadcmd puts a script's own folder on the path, where the names of our modules would shadow others.
sys.path[:] = [os.path.dirname(_FOLDER), *(entry for entry in sys.path if entry != _FOLDER)]

# The sidecar is on this machine: when it does not answer for so long, it is not there any more.
_PATIENCE_S = 3.0
_PR_SET_PDEATHSIG = 1
_SIGKILL = 9


def run(handlers):
    """Serves the handlers (see rpc/client.py) and never returns: the process ends with the connection."""
    from partwright import VERSION
    from partwright.rpc.client import Connection
    from partwright.rpc.protocol import PROTOCOL_VERSION

    os.chdir(os.environ["FREECAD_USER_HOME"])  # here and not by the sidecar: wrappers go elsewhere
    port = int(os.environ.pop("PARTWRIGHT_PORT"))
    token = os.environ.pop("PARTWRIGHT_TOKEN")
    end_with_parent(int(os.environ.pop("PARTWRIGHT_PARENT")))
    limit(json.loads(os.environ.pop("PARTWRIGHT_LIMITS")))
    open_params = {
        "protocol": PROTOCOL_VERSION,
        "role": "headless",
        "addonVersion": VERSION,
        "freecadVersion": _freecad_version(),
        "pythonVersion": platform.python_version(),
        "pid": os.getpid(),
    }
    # _end in the connection's own thread: the main thread may be in the middle of a script.
    connection = Connection(port, token, handlers, open_params, patience=_PATIENCE_S, on_closed=_end)
    while True:
        connection.pump(timeout=60.0)


def end_with_parent(parent):
    """The sidecar's end, however it came, is the end of this process."""
    threading.Thread(target=_end_with_input, name="partwright-parent", daemon=True).start()
    if sys.platform == "linux" and os.getppid() == parent:
        # Where FreeCAD was started through a wrapper, the parent is not the sidecar and standard input must do.
        # This holds even while a long operation of the geometry kernel lets no Python thread run.
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL)
        if os.getppid() != parent:
            _end(None)


def _end_with_input():
    while os.read(0, 4096):
        pass
    _end(None)


def limit(limits):
    """Bounds what scripts may take: memoryBytes of address space, fileBytes for each file written.

    Linux and macOS (which ignores the bound on memory). Windows has no such limits for a running process; there the
    sidecar's time limits are all that holds.
    """
    try:
        import resource
    except ImportError:
        return
    # FreeCAD from 1.0 on would die of a file that grows too large, instead of getting an OSError.
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    # A crash leaves no image of the user's document on the disk.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for kind, bound in (
        (resource.RLIMIT_AS, limits.get("memoryBytes")),
        (resource.RLIMIT_FSIZE, limits.get("fileBytes")),
    ):
        if bound is not None:
            resource.setrlimit(kind, (bound, bound))


def _freecad_version():
    import FreeCAD

    return ".".join(FreeCAD.Version()[:3])


def _end(reason):
    """Leaves at once: freecadcmd would go on into its interactive prompt, and its clean-up may hang or crash."""
    if reason is not None:
        print(f"Partwright: {reason}", file=sys.stderr)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0 if reason is None else 1)


def _main():
    try:
        from partwright.host.dispatch import HANDLERS

        run(HANDLERS)
    except BaseException:
        traceback.print_exc()
        _end("this FreeCAD cannot be used.")


# freecadcmd imports the script by the name of its file; as partwright.headless it is a module like any other.
if __name__ in ("headless", "__main__"):
    _main()
