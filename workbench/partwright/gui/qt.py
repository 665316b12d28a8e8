# SPDX-License-Identifier: LGPL-2.1-or-later
"""What every widget here needs: Qt through FreeCAD's own wrapper, and FreeCAD's translation functions."""

import FreeCAD

from ..compat import QAction, QtCore, QtGui, QtWidgets, run_dialog

__all__ = ["QT_TRANSLATE_NOOP", "QAction", "QtCore", "QtGui", "QtWidgets", "run_dialog", "translate"]

translate = FreeCAD.Qt.translate
QT_TRANSLATE_NOOP = FreeCAD.Qt.QT_TRANSLATE_NOOP
