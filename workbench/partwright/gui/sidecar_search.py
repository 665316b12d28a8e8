# SPDX-License-Identifier: LGPL-2.1-or-later
"""Where the sidecar is: one program file, or its JavaScript with a Node that can run it. No GUI, may run in a thread."""

import os
import platform
import re
import shutil
import subprocess
import sys
from typing import NamedTuple, Sequence

NODE_MAJOR = 24
_SCRIPT = (".ts", ".mjs", ".js")


class Found(NamedTuple):
    """The command that starts the sidecar, without its own arguments."""

    command: Sequence[str]


class Missing(NamedTuple):
    """No sidecar: every place looked at, and what was wrong with it."""

    looked: Sequence[str]


def find(root, preference, environment):
    """The first sidecar that can be run: the preference, PARTWRIGHT_SIDECAR, a program beside the add-on, JavaScript.

    root is the add-on's folder. A preference or variable that is set but wrong is not passed over in silence.
    """
    looked = []
    node = _Node(root, environment)
    for source, path in (
        ("the preference", preference),
        ("PARTWRIGHT_SIDECAR", environment.get("PARTWRIGHT_SIDECAR", "")),
    ):
        if path:
            found = _runnable(os.path.expanduser(path), node, looked, source)
            return found or Missing(looked)
    for path in _programs(root) + _scripts(root):
        found = _runnable(path, node, looked, "the add-on's folder")
        if found:
            return found
    return Missing(looked)


def _programs(root):
    name = "partwright-{}-{}".format(*platform_names()) + (".exe" if os.name == "nt" else "")
    plain = "partwright.exe" if os.name == "nt" else "partwright"
    return [
        os.path.join(root, "dist", name),
        os.path.join(root, "bin", name),
        os.path.join(root, "bin", plain),
    ]


def platform_names():
    """Operating system and processor as the release files are called, such as ("linux", "x64")."""
    system = {"win32": "win", "darwin": "darwin"}.get(sys.platform, "linux")
    machine = platform.machine().lower()
    return system, "arm64" if machine in ("arm64", "aarch64") else "x64"


def _scripts(root):
    scripts = [os.path.join(root, "dist", "sidecar.mjs")]
    if os.path.isdir(os.path.join(root, "node_modules")):
        scripts.append(os.path.join(root, "sidecar", "main.ts"))
    return scripts


def _runnable(path, node, looked, source):
    if not os.path.isfile(path):
        looked.append("{} ({}): no such file".format(path, source))
        return None
    if path.endswith(_SCRIPT):
        if node.command() is None:
            looked.append("{} ({}): {}".format(path, source, node.problem))
            return None
        return Found([node.command(), path])
    if not os.access(path, os.X_OK):
        looked.append("{} ({}): not a program that may be run".format(path, source))
        return None
    return Found([path])


class _Node:
    """The first Node new enough; asked for its version only when a script was found."""

    def __init__(self, root, environment):
        name = "node.exe" if os.name == "nt" else "node"
        own = os.path.join(root, "node_modules", "node", "bin", name)
        self._candidates = [own, shutil.which("node", path=environment.get("PATH"))]
        self._environment = environment
        self._command = None
        self._asked = False
        self.problem = "needs Node {} or newer, and no Node was found".format(NODE_MAJOR)

    def command(self):
        if not self._asked:
            self._asked = True
            self._command = next(filter(self._new_enough, filter(None, self._candidates)), None)
        return self._command

    def _new_enough(self, path):
        if not os.path.isfile(path):
            return False
        try:
            done = subprocess.run(
                [path, "--version"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=10,
                check=False,
                env=self._environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            self.problem = "needs Node {} or newer; {} does not run: {}".format(NODE_MAJOR, path, error)
            return False
        version = re.match(r"v(\d+)\.", done.stdout.decode("utf-8", "replace"))
        if version and int(version.group(1)) >= NODE_MAJOR:
            return True
        self.problem = "needs Node {} or newer; {} is {}".format(
            NODE_MAJOR, path, done.stdout.decode("utf-8", "replace").strip() or "unknown"
        )
        return False
