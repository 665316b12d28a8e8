# SPDX-License-Identifier: LGPL-2.1-or-later
"""The workbench: a menu and a toolbar with the commands. The prompt box is there in every workbench."""

import FreeCADGui

from . import commands
from .qt import QT_TRANSLATE_NOOP
from .resources import icon_path


class PartwrightWorkbench(FreeCADGui.Workbench):
    """FreeCAD knows it by the name of this class."""

    MenuText = QT_TRANSLATE_NOOP("Workbench", "Partwright")
    ToolTip = QT_TRANSLATE_NOOP("Workbench", "Design parts by saying what you want")
    Icon = icon_path()

    def Initialize(self):
        """FreeCAD's hook: at the first switch to this workbench."""
        self.appendMenu(QT_TRANSLATE_NOOP("Workbench", "&Partwright"), commands.NAMES)
        self.appendToolbar(QT_TRANSLATE_NOOP("Workbench", "Partwright commands"), commands.NAMES)

    def GetClassName(self):
        """FreeCAD's hook."""
        return "Gui::PythonWorkbench"
