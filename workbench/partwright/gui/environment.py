# SPDX-License-Identifier: LGPL-2.1-or-later
"""The environment for a child of FreeCAD: without what FreeCAD's own libraries, Python and Qt were told. No GUI."""

import re

_FOREIGN = re.compile(r"(LD_|DYLD_|PYTHON|QT_|QML)", re.IGNORECASE)
_APPIMAGE = ("APPIMAGE", "APPDIR", "ARGV0", "OWD")


def clean_environment(environment):
    """The same rule as the sidecar has for the FreeCADs it starts, but for keys, which the sidecar may need."""
    mounted = environment.get("APPDIR", "")
    kept = {}
    for name, value in environment.items():
        if _FOREIGN.match(name) or name in _APPIMAGE:
            continue
        outside = _without_paths_under(mounted, value) if mounted else value
        if outside is not None:
            kept[name] = outside
    return kept


def _without_paths_under(folder, value):
    """The value without its paths under the folder; None when it named nothing else."""
    paths = value.split(":")
    outside = [path for path in paths if path != folder and not path.startswith(folder + "/")]
    if len(outside) == len(paths):
        return value
    return ":".join(outside) if any(outside) else None
