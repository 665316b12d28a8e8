# SPDX-License-Identifier: LGPL-2.1-or-later
"""Partwright's folders on this machine; the same rule as the sidecar's own. No GUI."""

import os
import sys


def data_folder(environment=os.environ, platform=sys.platform, home=None):
    """The person's data folder, where journals and the like are."""
    if environment.get("PARTWRIGHT_DATA"):
        return environment["PARTWRIGHT_DATA"]
    home = home or os.path.expanduser("~")
    if platform == "win32":
        local = environment.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
        return os.path.join(local, "partwright", "Data")
    if platform == "darwin":
        return os.path.join(home, "Library", "Application Support", "partwright")
    return os.path.join(
        environment.get("XDG_DATA_HOME") or os.path.join(home, ".local", "share"), "partwright"
    )


def journal_folder(environment=os.environ, platform=sys.platform, home=None):
    """The folder of the designs' journals."""
    return os.path.join(data_folder(environment, platform, home), "journal")
