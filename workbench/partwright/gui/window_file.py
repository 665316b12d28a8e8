# SPDX-License-Identifier: LGPL-2.1-or-later
"""How terminals find this window, and how it is invited to join one: by files that only this person can write. No GUI.

The window's file says what is open here and holds no secret. An invitation holds the port and the token of the terminal that
wrote it; it is read once, and gone then. The sidecar's side is sidecar/freecad/windows.ts and join-window.ts.
"""

from __future__ import annotations

import json
import os
import re
import stat
from typing import NamedTuple

_LONGEST = 4096
# It goes into a header as it is.
_TOKEN = re.compile(r"[\w-]+\Z", re.ASCII)


class Invitation(NamedTuple):
    """Where a terminal listens, on this machine."""

    port: int
    token: str


class WindowFile:
    """The file of one window, in a folder that nobody else may look into. Raises OSError where there can be none."""

    def __init__(self, folder, pid):
        self.folder = folder
        self._path = os.path.join(folder, f"{pid}.json")
        self._invitation = os.path.join(folder, f"{pid}.join")
        self._written = None

    def write(self, window):
        """Says what is open here."""
        text = json.dumps(window)
        if text == self._written:
            return
        _make_private(self.folder)
        temporary = self._path + ".new"
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(text)
        os.replace(temporary, self._path)
        self._written = text

    def remove(self):
        """The window is not open any more, or not to be found."""
        self._written = None
        _remove(self._path)

    def take_invitation(self):
        """The Invitation that a terminal left, which is gone then; None: there is none, or it may be somebody else's."""
        try:
            text = _read_own(self._invitation)
        except FileNotFoundError:
            return None
        except OSError:
            text = None
        _remove(self._invitation)
        return None if text is None else _invitation(text)


def _make_private(folder):
    os.makedirs(folder, mode=0o700, exist_ok=True)
    if os.name == "posix":
        # Of somebody else's folder the rights cannot be set: an error then.
        os.chmod(folder, 0o700)


def _read_own(path):
    """The text of a file that nobody but this person could have written or read. None where somebody could."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as file:
        about = os.fstat(descriptor)
        private = os.name != "posix" or (about.st_uid == os.getuid() and not about.st_mode & 0o077)
        if not private or not stat.S_ISREG(about.st_mode):
            return None
        return file.read(_LONGEST)


def _invitation(text):
    try:
        said = json.loads(text.decode("utf-8"))
        port, token = said["port"], said["token"]
    except (ValueError, KeyError, TypeError):
        return None
    sound = type(port) is int and 0 < port < 65536 and isinstance(token, str) and _TOKEN.match(token)
    return Invitation(port, token) if sound else None


def _remove(path):
    try:
        os.remove(path)
    except FileNotFoundError:
        pass
