# SPDX-License-Identifier: LGPL-2.1-or-later
"""The workbench's end of the wire: contract, validation and the connection to the sidecar. No FreeCAD, no Qt."""
