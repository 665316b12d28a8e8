# SPDX-License-Identifier: LGPL-2.1-or-later
"""Partwright's side inside FreeCAD."""

VERSION = "0.1.0"
