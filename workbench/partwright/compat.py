# SPDX-License-Identifier: LGPL-2.1-or-later
"""The differences between FreeCAD 0.20, 1.0 and 1.1. Nothing else in the package tests a version.

Qt is reached by attribute, and only loaded then: ``from partwright.compat import QtCore, QtGui, QtWidgets``.
"""

import FreeCAD


def version():
    """FreeCAD's version as numbers, such as (1, 0, 0)."""
    return tuple(int(part) if part.isdigit() else 0 for part in FreeCAD.Version()[:3])


def gui_available():
    """True where FreeCAD has a main window, False in freecadcmd."""
    return bool(FreeCAD.GuiUp)


def gui():
    """The FreeCADGui module, or None in freecadcmd (where importing it may work, and its views are missing)."""
    if not gui_available():
        return None
    import FreeCADGui

    return FreeCADGui


def __getattr__(name):
    """QtCore, QtGui, QtWidgets and QAction, through FreeCAD's own PySide wrapper (Qt 5 or Qt 6)."""
    if name in ("QtCore", "QtGui"):
        import importlib

        return importlib.import_module("PySide." + name)
    if name == "QtWidgets":
        try:
            from PySide import QtWidgets
        except ImportError:
            from PySide import QtGui as QtWidgets  # 0.20's wrapper has the widgets in QtGui
        return QtWidgets
    if name == "QAction":
        # In QtGui since Qt 6, in QtWidgets before.
        return getattr(__getattr__("QtGui"), "QAction", None) or __getattr__("QtWidgets").QAction
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def run_dialog(dialog):
    """Runs a Qt dialog, menu or event loop modally; PySide2 calls it exec_, PySide6 exec."""
    run = getattr(dialog, "exec", None) or dialog.exec_
    return run()


def support_property():
    """Name of the property that attaches a sketch to its plane."""
    return "AttachmentSupport" if version() >= (1, 0) else "Support"


def degrees_of_freedom(sketch):
    """Degrees of freedom left in the sketch as last solved, or None where FreeCAD does not tell (0.20)."""
    return getattr(sketch, "DoF", None)


def is_modified(document):
    """Whether the window would ask to save the document before closing it; False without a window."""
    return gui_available() and gui().getDocument(document.Name).Modified


def clear_modified(document):
    """Takes that mark away. 0.20 does not let it be changed: there it stays."""
    if gui_available() and version() >= (1, 0):
        gui().getDocument(document.Name).Modified = False


def optimal_bounding_box(shape):
    """The tight bounding box of the exact geometry, in mm."""
    if version() >= (1, 0):
        return shape.optimalBoundingBox(False, False)
    # 0.20 takes no arguments and looks at a triangulation when there is one: leave it out.
    return shape.copy(True, False).optimalBoundingBox()
