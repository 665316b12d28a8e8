# SPDX-License-Identifier: LGPL-2.1-or-later
"""What can be done with a finished design: undo, redo, save its macro."""

import FreeCAD

from .. import text
from ..button import button
from ..marks import Mark
from ..qt import QtCore, QtWidgets, translate
from .failure import ProblemView
from .section import Section, clear, row


class ActionsSection(Section):
    """Buttons that are enabled exactly when they do what they say."""

    def __init__(self, session):
        super().__init__()
        self.setObjectName("PartwrightActions")
        self._session = session
        self._undo = button("PartwrightUndo", translate("Partwright", "Undo"), session.toggle_undo)
        self._save = button(
            "PartwrightSaveMacro", translate("Partwright", "Save macro\u2026"), self.ask_and_save
        )
        line = QtWidgets.QHBoxLayout()
        line.addWidget(self._undo)
        line.addWidget(self._save)
        self.column.addLayout(line)
        self._saved = QtWidgets.QVBoxLayout()
        self.column.addLayout(self._saved)
        session.undo_changed.connect(lambda: self.show_design(session.design))

    def show_design(self, design):
        """See Section."""
        self.setVisible(design is not None and design.transaction is not None)
        if design is None:
            return
        redo = self._session.can_redo()
        self._undo.setText(translate("Partwright", "Redo") if redo else translate("Partwright", "Undo"))
        self._undo.setEnabled(redo or self._session.can_undo())
        self._undo.setToolTip(
            translate("Partwright", "Put this design back into the document")
            if redo
            else translate(
                "Partwright",
                "Take this design out of the document. Undo what was done after it first, in the Edit menu.",
            )
        )
        self._save.setEnabled(self._session.can_save_macro())
        self._save.setToolTip(
            translate("Partwright", "Save the macro that rebuilds this design without Partwright")
        )
        self._show_macro(design.macro)

    def ask_and_save(self):
        """Asks for a path and saves the macro of the design there. Returns at once."""
        # Not one of Qt's static functions: they keep Python's lock, and the connection's thread would stand still.
        dialog = QtWidgets.QFileDialog(self.window(), translate("Partwright", "Save macro"))
        dialog.setAttribute(QtCore.Qt.WA_DeleteOnClose)
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptSave)
        dialog.setNameFilter(translate("Partwright", "FreeCAD macros (*.FCMacro)"))
        dialog.setDefaultSuffix("FCMacro")
        dialog.setDirectory(FreeCAD.getUserMacroDir(True))
        dialog.selectFile(_file_name(self._session.design))
        dialog.fileSelected.connect(self._session.save_macro)
        dialog.open()

    def _show_macro(self, macro):
        clear(self._saved)
        if macro is None:
            return
        if macro.problem is not None:
            self._saved.addWidget(ProblemView(macro.problem))
            return
        line = text.label()
        line.setObjectName("PartwrightMacro")
        if macro.saving:
            line.setText(translate("Partwright", "Saving the macro and running it in a clean FreeCAD\u2026"))
            self._saved.addWidget(line)
            return
        line.setText(text.breakable(_saved_text(macro)))
        mark = Mark("ok", translate("Partwright", "verified")) if macro.verified else Mark("stopped", "")
        self._saved.addWidget(row(mark, line))


def _saved_text(macro):
    if macro.verified:
        return translate(
            "Partwright", "Macro verified: run in a clean FreeCAD, it gave the same shape. Saved as {}"
        ).format(macro.path)
    missed = [check for check in macro.checks if not check["ok"]]
    words = "; ".join("{}: {} / {}".format(each["text"], each["wanted"], each["got"]) for each in missed)
    return (
        translate("Partwright", "Macro saved as {}, but not verified. {}").format(macro.path, words).strip()
    )


def _file_name(design):
    title = design.plan["title"] if design.plan is not None else ""
    name = "".join(letter if letter.isalnum() or letter in " -_" else "_" for letter in title).strip()[:60]
    return (name or "Partwright") + ".FCMacro"
