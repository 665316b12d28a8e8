# SPDX-License-Identifier: LGPL-2.1-or-later
"""freecad/execute: wholly or not at all."""

import threading

import FreeCAD
import plate
from partwright.host.errors import HostError
from support import HostTest, call, content, execute, execute_steps, state

ADD_BOX = "import FreeCAD as App\nbox = App.ActiveDocument.addObject('Part::Box', 'Box')\n"


class Success(HostTest):
    def test_builds_a_part_in_a_new_document(self):
        result = execute_steps(None, plate.steps(), label="Plate with holes")
        document = FreeCAD.getDocument(result["document"])
        self.assertAlmostEqual(document.Plate.Shape.Volume, plate.VOLUME, 3)
        self.assertEqual(document.UndoNames, ["Plate with holes"])
        self.assertIn("Corners", result["created"])
        self.assertEqual(result["changed"], [])
        self.assertEqual(result["deleted"], [])
        self.assertEqual(len(result["stepMs"]), len(plate.steps()))
        self.assertEqual(result["revision"], state(result["document"])["revision"])

    def test_undo_brings_the_document_back_and_redo_the_model(self):
        document = FreeCAD.newDocument("Own")
        document.UndoMode = 1
        document.openTransaction("Own box")
        document.addObject("Part::Box", "Own").Length = 7
        document.recompute()
        document.commitTransaction()
        before = content(document)
        execute_steps("Own", plate.steps(), label="Plate")
        after = content(document)
        self.assertNotEqual(before, after)
        document.undo()
        self.assertEqual(content(document), before)
        document.redo()
        document.recompute()
        self.assertEqual(measures_of(content(document)), measures_of(after))
        self.assertEqual(document.UndoNames, ["Plate", "Own box"])

    def test_a_revived_feature_follows_its_parameters(self):
        document = FreeCAD.getDocument(execute_steps(None, plate.steps())["document"])
        made = dependencies(document)
        features = ["Corners", "Holes", "HolePoints", "Pad", "Outline"]
        execute(
            document.Name,
            f"import FreeCAD as App\nfor name in {features}:\n    App.ActiveDocument.removeObject(name)",
        )
        for step in (document.undo, document.redo, document.undo):
            step()
        self.assertEqual(dependencies(document), made)
        self.assertEqual((document.UndoCount, document.RedoCount), (1, 1))
        document.Parameters.set(document.Parameters.getCellFromAlias("length"), "=100 mm")
        document.recompute()
        self.assertAlmostEqual(document.Plate.Shape.Volume, plate.VOLUME + 20 * 40 * 5, 3)

    def test_reports_created_changed_and_deleted_objects(self):
        first = execute(None, ADD_BOX, "other = App.ActiveDocument.addObject('Part::Box', 'Other')")
        result = execute(
            first["document"],
            "import FreeCAD as App\nd = App.ActiveDocument\nd.Box.Length = 20\nd.removeObject('Other')\n"
            "d.addObject('Part::Cylinder', 'New')\nd.addObject('Part::Cone', 'Brief')\nd.removeObject('Brief')",
        )
        self.assertEqual(result["created"], ["New"])
        self.assertEqual(result["changed"], ["Box"])
        self.assertEqual(result["deleted"], ["Other"])

    def test_steps_share_their_variables_and_leave_none_behind(self):
        result = execute(
            None, ADD_BOX + "def double(x):\n    return 2 * box.Length.Value\n", "box.Length = double(1)"
        )
        import __main__

        self.assertEqual(FreeCAD.getDocument(result["document"]).Box.Length.Value, 20)
        self.assertFalse(hasattr(__main__, "double"))

    def test_unicode_labels(self):
        result = execute(None, ADD_BOX + "box.Label = 'Großer Würfel ✓ 漢'", label="Würfel 漢")
        self.assertEqual(FreeCAD.getDocument(result["document"]).UndoNames, ["Würfel 漢"])

    def test_makes_the_target_document_active(self):
        target = FreeCAD.newDocument("Target")
        FreeCAD.newDocument("Other")
        execute("Target", ADD_BOX)
        self.assertEqual([found.Name for found in target.Objects], ["Box"])
        self.assertEqual(FreeCAD.getDocument("Other").Objects, [])


def dependencies(document):
    return {found.Name: sorted(other.Name for other in found.OutList) for found in document.Objects}


def measures_of(found):
    return found[2]


class Refusal(HostTest):
    def test_no_document_open(self):
        self.fails("DocumentUnknown", execute, "Nowhere", ADD_BOX)
        self.fails("DocumentUnknown", state)

    def test_nothing_runs_on_a_changed_document(self):
        document = FreeCAD.newDocument("Own")
        revision = state("Own")["revision"]
        document.addObject("Part::Box", "Users")
        self.fails("DocumentChanged", execute, "Own", ADD_BOX, revision=revision)
        self.assertEqual([found.Name for found in document.Objects], ["Users"])
        execute("Own", ADD_BOX, revision=state("Own")["revision"])

    def test_refuses_to_break_out_of_the_transaction_before_anything_runs(self):
        document = FreeCAD.newDocument("Own")
        for call_ in ["openTransaction('x')", "commitTransaction()", "undo()", "clearUndos()"]:
            error = self.fails("ScriptFailed", execute, "Own", ADD_BOX, "a = 1\nApp.ActiveDocument." + call_)
            self.assertEqual((error.data["step"], error.data["line"]), (1, 2))
            self.assertEqual(document.Objects, [])
        self.fails("ScriptFailed", execute, "Own", "import FreeCAD as App\nApp.closeDocument('Own')")
        self.fails("ScriptFailed", execute, "Own", "import FreeCAD as App\nApp.newDocument()")

    def test_a_syntax_error_in_a_later_step_stops_the_first_from_running(self):
        FreeCAD.newDocument("Own")
        error = self.fails("ScriptFailed", execute, "Own", ADD_BOX, "a = 1\nb = (")
        self.assertEqual((error.data["step"], error.data["line"]), (1, 2))
        self.assertIn("SyntaxError", error.data["exception"])


class Failure(HostTest):
    """Every failure leaves the document as it was."""

    def setUp(self):
        self.document = FreeCAD.newDocument("Own")
        self.document.UndoMode = 1
        execute_steps("Own", plate.steps(), label="Plate")
        for length in (11, 12):
            self.document.openTransaction(f"Edit {length}")
            self.document.Parameters.set("thickness", f"={length} mm")
            self.document.recompute()
            self.document.commitTransaction()
        self.before = content(self.document)
        self.states = {found.Name: found.State for found in self.document.Objects}
        self.revision = state("Own")["revision"]
        self.undo = list(self.document.UndoNames)
        self.assertEqual(self.undo, ["Edit 12", "Edit 11", "Plate"])

    def unchanged(self):
        self.assertEqual(self.document.UndoNames, self.undo)
        self.assertEqual(self.document.RedoNames, [])
        self.assertEqual(content(self.document), self.before)
        self.assertEqual({found.Name: found.State for found in self.document.Objects}, self.states)
        self.assertEqual(state("Own")["revision"], self.revision)
        self.document.undo()
        self.document.undo()
        self.document.recompute()
        self.assertAlmostEqual(self.document.Plate.Shape.Volume, plate.VOLUME, 3)
        self.assertEqual(self.document.UndoNames, ["Plate"])

    def test_a_step_that_raises_half_way(self):
        error = self.fails(
            "ScriptFailed",
            execute,
            "Own",
            ADD_BOX + "App.ActiveDocument.Parameters.set('width', '=50 mm')\nApp.ActiveDocument.recompute()",
            "App.ActiveDocument.removeObject('Corners')\n\nraise ValueError('no such luck')",
        )
        self.assertEqual(error.data["step"], 1)
        self.assertEqual(error.data["line"], 3)
        self.assertEqual(error.data["title"], "Step 2")
        self.assertEqual(error.data["exception"], "ValueError: no such luck")
        self.assertIn("line 3", error.data["traceback"])
        self.unchanged()

    def test_the_line_is_the_failing_steps_own(self):
        error = self.fails(
            "ScriptFailed",
            execute,
            "Own",
            ADD_BOX + "\n\ndef set_length(value):\n    box.Length = value",
            "a = 1\nset_length('x')",
        )
        self.assertEqual((error.data["step"], error.data["line"]), (1, 2))
        self.unchanged()

    def test_an_error_inside_freecad(self):
        error = self.fails("ScriptFailed", execute, "Own", ADD_BOX + "import Part\nPart.makeBox(0, 0, 0)")
        self.assertEqual(error.data["line"], 4)
        self.unchanged()

    def test_system_exit(self):
        self.fails("ScriptFailed", execute, "Own", ADD_BOX + "import sys\nsys.exit(3)")
        self.unchanged()

    def test_keyboard_interrupt(self):
        self.fails("ScriptFailed", execute, "Own", ADD_BOX + "raise KeyboardInterrupt")
        self.unchanged()

    def test_endless_recursion(self):
        error = self.fails("ScriptFailed", execute, "Own", ADD_BOX + "def f():\n    return f()\nf()")
        self.assertIn("RecursionError", error.data["exception"])
        self.assertLess(len(error.data["traceback"]), 5000)
        self.unchanged()

    def test_an_error_that_breaks_the_model_first(self):
        self.fails(
            "ScriptFailed",
            execute,
            "Own",
            "import FreeCAD as App\nd = App.ActiveDocument\nd.Corners.setExpression('Radius', None)\n"
            "d.Corners.Radius = 500\nd.recompute()\nassert not d.Corners.isValid()\nraise ValueError",
        )
        self.assertTrue(self.document.Corners.isValid())
        self.unchanged()

    def test_cancel_before_the_first_step(self):
        cancelled = threading.Event()
        cancelled.set()
        self.fails("Cancelled", execute, "Own", ADD_BOX, cancelled=cancelled)
        self.unchanged()

    def test_cancel_between_steps(self):
        class AfterTwo:
            looks = 0

            def is_set(self):
                self.looks += 1
                return self.looks > 2

        self.fails("Cancelled", execute, "Own", ADD_BOX, "box.Length = 3", "never", cancelled=AfterTwo())
        self.unchanged()

    def test_what_cannot_be_taken_back_is_told(self):
        with self.assertRaises(HostError) as caught:
            execute(
                "Own",
                ADD_BOX + "d = App.ActiveDocument\ngetattr(d, 'commit' + 'Transaction')()\n"
                "d.Pad.Label = 'Outside of any transaction'",
            )
        self.assertEqual(caught.exception.name, "NotRestored")
        self.assertIn("Pad is not as it was", caught.exception.message)
        self.assertNotEqual(state("Own")["revision"], self.revision)

    def test_a_circle_of_dependencies(self):
        self.fails(
            "ScriptFailed",
            execute,
            "Own",
            ADD_BOX + "other = App.ActiveDocument.addObject('Part::Box', 'Other')\n"
            "box.setExpression('Length', 'Other.Length')\nother.setExpression('Length', 'Box.Length')",
        )
        self.unchanged()

    def test_a_hidden_commit(self):
        error = self.fails(
            "ScriptFailed",
            execute,
            "Own",
            ADD_BOX + "getattr(App.ActiveDocument, 'commit' + 'Transaction')()",
        )
        self.assertIn("transaction", error.message)
        self.unchanged()

    def test_a_hidden_new_transaction(self):
        self.fails(
            "ScriptFailed",
            execute,
            "Own",
            ADD_BOX
            + "getattr(App.ActiveDocument, 'open' + 'Transaction')('mine')\n"
            + "App.ActiveDocument.removeObject('Corners')",
        )
        self.unchanged()

    def test_a_hidden_undo(self):
        self.fails(
            "ScriptFailed",
            execute,
            "Own",
            ADD_BOX + "for _ in range(2):\n    getattr(App.ActiveDocument, 'un' + 'do')()",
        )
        self.unchanged()

    def test_a_hidden_new_document(self):
        self.fails(
            "ScriptFailed",
            execute,
            "Own",
            ADD_BOX + "getattr(App, 'new' + 'Document')('Extra')\nraise ValueError",
        )
        self.assertEqual(list(FreeCAD.listDocuments()), ["Own"])
        self.unchanged()


class NewDocument(HostTest):
    def test_a_failure_leaves_no_new_document_and_the_old_one_active(self):
        FreeCAD.newDocument("Own")
        self.fails("ScriptFailed", execute, None, ADD_BOX, "raise ValueError")
        self.assertEqual(list(FreeCAD.listDocuments()), ["Own"])
        self.assertEqual(FreeCAD.ActiveDocument.Name, "Own")

    def test_a_document_closed_by_a_step_is_reported(self):
        FreeCAD.newDocument("Own")
        with self.assertRaises(HostError) as caught:
            execute("Own", "import FreeCAD as App\ngetattr(App, 'close' + 'Document')('Own')")
        self.assertEqual(caught.exception.name, "NotRestored")
        self.assertIn("the document was closed", caught.exception.message)
        call("openDocument", path=None, name="Next")
