# SPDX-License-Identifier: LGPL-2.1-or-later
"""What only a FreeCAD with a window has: the macro recorder, pictures, the selection, an open task."""

import base64
import os
import struct
import tempfile

import FreeCAD
import FreeCADGui
import plate
from partwright import compat
from partwright.compat import QtCore, QtGui, QtWidgets
from support import HostTest, call, content, execute, execute_steps, state

ADD_BOX = "import FreeCAD as App\nbox = App.ActiveDocument.addObject('Part::Box', 'Box')\n"


def later(milliseconds, run):
    QtCore.QTimer.singleShot(milliseconds, run)


def command(name):
    FreeCADGui.runCommand(name)


def answer_dialog(accept):
    """Presses a button of the modal dialog that comes up next."""

    def press():
        dialog = QtWidgets.QApplication.activeModalWidget()
        if dialog is None:
            later(100, press)
        else:
            accept(dialog)

    later(100, press)


def image(picture):
    found = QtGui.QImage()
    assert found.loadFromData(QtCore.QByteArray(base64.b64decode(picture)), "PNG")
    return found


def colours(picture):
    """The colours of a grid of points, and where the first and last that is not white is found across."""
    found = image(picture)
    step = max(1, found.width() // 100)
    seen = {}
    for x in range(0, found.width(), step):
        for y in range(0, found.height(), step):
            seen.setdefault(found.pixel(x, y) & 0xFFFFFF, []).append(x / found.width())
    return seen


class Window(HostTest):
    def test_compat(self):
        self.assertTrue(compat.gui_available())
        self.assertTrue(issubclass(compat.QAction, QtCore.QObject))
        self.assertIsNotNone(FreeCADGui.getMainWindow().findChild(QtWidgets.QWidget))

    def test_steps_reach_the_macro_recorder_and_the_recording_replays(self):
        folders = []

        def start(dialog):
            folders.append(dialog.findChild(QtWidgets.QLineEdit, "lineEditMacroPath").text())
            os.makedirs(folders[0], exist_ok=True)
            dialog.findChild(QtWidgets.QLineEdit, "lineEditPath").setText(f"recorded-{os.getpid()}")
            dialog.findChild(QtWidgets.QPushButton, "buttonStart").click()

        FreeCAD.newDocument("Own")
        answer_dialog(start)
        command("Std_DlgMacroRecord")
        execute_steps("Own", plate.steps(), label="Plate")
        command("Std_DlgMacroRecord" if compat.version() >= (1, 0) else "Std_MacroStopRecord")
        name = f"recorded-{os.getpid()}.FCMacro"
        with open(os.path.join(folders[0], name), encoding="utf-8") as file:
            recorded = file.read()
        os.remove(os.path.join(folders[0], name))
        for title in ("Outline", "Pad"):
            self.assertIn(plate.TITLES[title].strip().splitlines()[-1], recorded)
        FreeCAD.closeDocument("Own")
        FreeCAD.newDocument("Replay")
        exec(compile(recorded, name, "exec"), {"__name__": "__main__"})
        self.assertAlmostEqual(FreeCAD.getDocument("Replay").Plate.Shape.Volume, plate.VOLUME, 3)

    def test_main_keeps_its_own_names(self):
        import __main__

        __main__.box = "mine"
        before = set(vars(__main__))
        execute(None, ADD_BOX + "extra = 1", "assert extra == 1 and box.Name == 'Box'")
        self.assertEqual(__main__.box, "mine")
        self.assertEqual(set(vars(__main__)), before)
        del __main__.box

    def test_line_numbers_of_a_failing_step(self):
        FreeCAD.newDocument("Own")
        error = self.fails(
            "ScriptFailed", execute, "Own", ADD_BOX, "a = 1\n\ndef f():\n    raise ValueError('x')\nf()"
        )
        self.assertEqual((error.data["step"], error.data["line"]), (1, 5))
        self.assertEqual(FreeCAD.getDocument("Own").Objects, [])
        self.assertTrue(FreeCADGui.getDocument("Own"))

    def test_a_failure_leaves_the_document_unmodified_and_visible_things_visible(self):
        name = execute_steps(None, plate.steps())["document"]
        document = FreeCAD.getDocument(name)
        path = os.path.join(tempfile.mkdtemp(), "saved.FCStd")
        document.saveAs(path)
        FreeCADGui.SendMsgToActiveView("Save")
        self.assertFalse(FreeCADGui.getDocument(name).Modified)
        before, revision = content(document), state(name)["revision"]
        shown = {found.Name: found.ViewObject.Visibility for found in document.Objects}
        self.fails(
            "ScriptFailed",
            execute,
            name,
            "import FreeCAD as App\nd = App.ActiveDocument\nd.removeObject('Corners')\nd.recompute()",
            "d.Pad.ViewObject.Visibility = True\nraise ValueError",
        )
        self.assertEqual(content(document), before)
        self.assertEqual(state(name)["revision"], revision)
        self.assertEqual({found.Name: found.ViewObject.Visibility for found in document.Objects}, shown)
        if compat.version() >= (1, 0):
            self.assertFalse(FreeCADGui.getDocument(name).Modified)

    def test_an_open_task_is_not_disturbed(self):
        name = execute_steps(None, plate.steps())["document"]
        FreeCADGui.getDocument(name).setEdit("Outline")
        self.fails("FreecadBusy", execute, name, ADD_BOX)
        self.assertIsNotNone(FreeCADGui.getDocument(name).getInEdit())
        FreeCADGui.getDocument(name).resetEdit()
        execute(name, ADD_BOX)

    def test_a_transaction_left_open_by_a_finished_command_stays_an_undo_step(self):
        document = FreeCAD.newDocument("Own")
        document.openTransaction("Users")
        document.addObject("Part::Box", "Users")
        self.fails("ScriptFailed", execute, "Own", ADD_BOX + "raise ValueError")
        self.assertEqual([found.Name for found in document.Objects], ["Users"])
        self.assertEqual(document.UndoNames, ["Users"])

    def test_the_selection(self):
        name = execute_steps(None, plate.steps())["document"]
        FreeCADGui.Selection.clearSelection()
        FreeCADGui.Selection.addSelection(name, "Corners", "Face6")
        (selected,) = state(name)["selection"]
        self.assertEqual(selected["elements"], ["Face6"])
        self.assertEqual(selected["object"], "Corners")
        FreeCADGui.Selection.clearSelection()

    def test_undo_and_redo_by_the_windows_own_commands(self):
        document = FreeCAD.newDocument("Own")
        execute_steps("Own", plate.steps(), label="Plate")
        command("Std_Undo")
        self.assertEqual(document.Objects, [])
        command("Std_Redo")
        self.assertAlmostEqual(document.Plate.Shape.Volume, plate.VOLUME, 3)


class Screenshot(HostTest):
    def test_shows_the_whole_model_and_gives_the_camera_back(self):
        name = execute_steps(None, plate.steps())["document"]
        view = FreeCADGui.getDocument(name).ActiveView
        view.viewTop()
        view.setCamera(
            "OrthographicCamera { position 900 0 100 orientation 0 0 1 0 nearDistance 1 farDistance 200 height 3 }"
        )
        camera = view.getCamera()
        picture = call("screenshot", document=name, width=640, height=480)["png"]
        self.assertEqual(view.getCamera(), camera)
        data = base64.b64decode(picture)
        self.assertEqual(struct.unpack(">II", data[16:24]), (640, 480))
        seen = colours(picture)
        across = [x for colour, places in seen.items() if colour != 0xFFFFFF for x in places]
        self.assertGreater(len(seen), 3, "a blank picture")
        self.assertGreater(max(across) - min(across), 0.5)
        self.assertGreater(min(across), 0.0)
        self.assertLess(max(across), 0.995)
        folder = os.environ.get("PARTWRIGHT_TEST_PICTURES")
        if folder:
            image(picture).save(os.path.join(folder, "screenshot.png"))

    def test_of_a_document_behind_another(self):
        name = execute_steps(None, plate.steps())["document"]
        FreeCAD.newDocument("Front")
        self.assertGreater(len(colours(call("screenshot", document=name, width=320, height=240)["png"])), 3)
        self.assertEqual(FreeCAD.ActiveDocument.Name, "Front")

    def test_of_an_empty_document_and_of_a_hidden_one(self):
        FreeCAD.newDocument("Empty")
        self.assertEqual(image(call("screenshot", document=None, width=64, height=48)["png"]).width(), 64)
        hidden = FreeCAD.newDocument("Hidden", hidden=True)
        self.fails("NoGui", call, "screenshot", document=hidden.Name, width=64, height=48)
