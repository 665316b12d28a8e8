# SPDX-License-Identifier: LGPL-2.1-or-later
"""Where the sidecar keeps its journals; the same rule as the sidecar's own. No GUI."""

import os
import sys


def journal_folder(environment=os.environ, platform=sys.platform, home=None):
    """The folder of the designs' journals on this machine."""
    if environment.get("PARTWRIGHT_DATA"):
        return os.path.join(environment["PARTWRIGHT_DATA"], "journal")
    home = home or os.path.expanduser("~")
    if platform == "win32":
        base = os.path.join(
            environment.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local"), "partwright", "Data"
        )
    elif platform == "darwin":
        base = os.path.join(home, "Library", "Application Support", "partwright")
    else:
        base = os.path.join(
            environment.get("XDG_DATA_HOME") or os.path.join(home, ".local", "share"), "partwright"
        )
    return os.path.join(base, "journal")
