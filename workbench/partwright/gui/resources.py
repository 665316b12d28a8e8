# SPDX-License-Identifier: LGPL-2.1-or-later
"""Files that come with the add-on."""

import os

import partwright

ROOT = os.path.abspath(os.path.join(os.path.dirname(partwright.__file__), "..", ".."))


def icon_path():
    """Partwright's icon."""
    return os.path.join(ROOT, "resources", "icons", "partwright.svg")


def preferences_page():
    """The preferences page, made of FreeCAD's own Gui::Pref widgets."""
    return os.path.join(ROOT, "resources", "ui", "preferences.ui")
