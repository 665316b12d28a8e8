# SPDX-License-Identifier: LGPL-2.1-or-later
"""What Partwright does to and learns from FreeCAD documents. The same in FreeCAD's window and in freecadcmd."""
