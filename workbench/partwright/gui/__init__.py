# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a person sees of Partwright in the FreeCAD window. Nothing here blocks the window."""
