# SPDX-License-Identifier: LGPL-2.1-or-later
"""The sidecar's process: started with FreeCAD's own environment left behind, ended with FreeCAD. No GUI in here.

Everything slow happens in threads; what they learn is told by the callbacks given to start(), in those threads.
"""

import collections
import json
import os
import secrets
import subprocess
import threading
from typing import NamedTuple

from . import sidecar_search
from .environment import clean_environment

_START_LIMIT_S = 30
_END_LIMIT_S = 3
_KEPT_OUTPUT = 20000
_READ_SIZE = 4096


class Hello(NamedTuple):
    """What the sidecar says when it listens."""

    port: int
    token: str
    protocol: int
    version: str


class StartFailed(Exception):
    """The sidecar could not be started; details holds what it wrote to its error output."""

    def __init__(self, message, details):
        super().__init__(message)
        self.details = details


class SidecarMissing(StartFailed):
    """There is no sidecar on this machine; details lists the places looked at."""


class Sidecar:
    """One run of the sidecar. Make a new one to start it again."""

    def __init__(self, root, preference, freecad, environment):
        self._root = root
        self._preference = preference
        self._freecad = freecad
        self._environment = clean_environment(environment)
        self._process = None
        self._ended = False
        self._errors = collections.deque()
        self._errors_size = 0
        self._lock = threading.Lock()

    def start(self, on_ready, on_failed, on_exit):
        """Finds and starts it. Calls on_ready(Hello) or on_failed(StartFailed), and on_exit(status) if it ends later.

        The callbacks run in threads of this class.
        """
        arguments = (on_ready, on_failed, on_exit)
        threading.Thread(target=self._run, args=arguments, name="partwright-sidecar", daemon=True).start()

    def errors(self):
        """The last of what the sidecar wrote to its error output."""
        with self._lock:
            return b"".join(self._errors).decode("utf-8", "replace")[-_KEPT_OUTPUT:]

    def end(self):
        """Lets it finish by closing its input; after a moment it is ended by force. Does not wait."""
        with self._lock:
            self._ended = True
            process = self._process
        if process is None or process.poll() is not None:
            return
        _close(process.stdin)
        threading.Thread(target=_end_by_force, args=(process,), name="partwright-sidecar-end").start()

    def _run(self, on_ready, on_failed, on_exit):
        try:
            hello = self._launch()
        except StartFailed as error:
            self.end()
            on_failed(error)
            return
        on_ready(hello)
        status = self._process.wait()
        self._process.stdout.close()
        _close(self._process.stdin)
        if not self._ended:
            on_exit(status)

    def _launch(self):
        found = sidecar_search.find(self._root, self._preference, self._environment)
        if isinstance(found, sidecar_search.Missing):
            raise SidecarMissing("Partwright's sidecar was not found.", "\n".join(found.looked))
        command = list(found.command) + ["serve", "--stdio"]
        if self._freecad:
            command += ["--freecad", self._freecad]
        token = secrets.token_urlsafe(32)
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=self._environment,
                cwd=self._root,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise StartFailed("Partwright's sidecar could not be started.", str(error)) from error
        with self._lock:
            self._process = process
        threading.Thread(target=self._keep_errors, name="partwright-sidecar-errors", daemon=True).start()
        return self._handshake(process, command, token)

    def _handshake(self, process, command, token):
        limit = threading.Timer(_START_LIMIT_S, process.kill)
        limit.start()
        try:
            process.stdin.write(token.encode("ascii") + b"\n")
            process.stdin.flush()
            line = process.stdout.readline()
            said = json.loads(line.decode("utf-8"))
            return Hello(int(said["port"]), token, int(said["protocol"]), str(said["version"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            process.kill()
            process.wait()
            process.stdout.close()
            details = "{}\nexit status {}\n{}".format(" ".join(command), process.returncode, self.errors())
            raise StartFailed("Partwright's sidecar did not start properly.", details.strip()) from error
        finally:
            limit.cancel()

    def _keep_errors(self):
        with self._process.stderr as stream:
            for part in iter(lambda: stream.read1(_READ_SIZE), b""):
                with self._lock:
                    self._errors.append(part)
                    self._errors_size += len(part)
                    while self._errors_size - len(self._errors[0]) >= _KEPT_OUTPUT:
                        self._errors_size -= len(self._errors.popleft())


def _close(stream):
    try:
        stream.close()
    except OSError:
        # The other end is gone already, which is what closing is for.
        pass


def _end_by_force(process):
    try:
        process.wait(_END_LIMIT_S)
    except subprocess.TimeoutExpired:
        process.kill()


def own_freecad(home, executable, environment):
    """The command-line program of the FreeCAD that is running, or an empty text when it is not found.

    home is FreeCAD's home folder, executable the running program. In an AppImage it is the image itself, for the
    folder it is mounted on is gone as soon as this FreeCAD ends.
    """
    image = environment.get("APPIMAGE", "")
    if image and os.path.isfile(image):
        return image
    suffix = ".exe" if os.name == "nt" else ""
    folders = [os.path.dirname(executable), os.path.join(home, "bin"), os.path.join(home, "..", "..", "bin")]
    for folder in folders:
        for name in ("freecadcmd", "FreeCADCmd"):
            path = os.path.normpath(os.path.join(folder, name + suffix))
            if os.path.isfile(path) and os.access(path, os.X_OK):
                return path
    return ""
