# SPDX-License-Identifier: LGPL-2.1-or-later
"""freecad/perturb: tells a model that follows its parameters from one that only looks right."""

import threading

import FreeCAD
import plate
from partwright import compat
from support import HostTest, call, content, execute, execute_steps, state

MODERN = compat.version() >= (1, 0)
VALUES = {"length": 80, "width": 40, "thickness": 5, "corner_radius": 4, "hole_diameter": 5.5}


def edits(values=VALUES, factors=(0.95, 1.05)):
    return [
        {"object": "Parameters", "name": name, "value": value * factor}
        for name, value in values.items()
        for factor in factors
    ]


class Perturb(HostTest):
    def test_a_settled_model_passes_and_is_as_it_was(self):
        name = execute_steps(None, plate.steps())["document"]
        document = FreeCAD.getDocument(name)
        before, revision, undo = content(document), state(name)["revision"], document.UndoNames
        result = call("perturb", document=name, edits=edits())
        self.assertEqual([edit["errors"] for edit in result["edits"]], [[]] * 10)
        self.assertTrue(result["restored"])
        volumes = {(edit["name"], edit["value"]): edit["volume"] for edit in result["edits"]}
        self.assertAlmostEqual(volumes["length", 84.0] - plate.VOLUME, 4 * 40 * 5, 3)
        self.assertAlmostEqual(volumes["thickness", 4.75] / plate.VOLUME, 0.95, 6)
        self.assertEqual(content(document), before)
        self.assertEqual((state(name)["revision"], document.UndoNames), (revision, undo))

    def test_a_fragile_model_is_caught(self):
        name = execute_steps(None, plate.steps(settled=False))["document"]
        self.assertEqual(state(name)["problems"], [], "it looks right")
        result = call("perturb", document=name, edits=edits())
        broken = [edit for edit in result["edits"] if edit["errors"]]
        if MODERN:
            self.assertTrue(broken)
            self.assertIn("Corners", broken[0]["errors"][0])
        else:
            self.assertEqual(broken, [])

    def test_stops_trying_when_the_time_is_over(self):
        name = execute_steps(None, plate.steps())["document"]
        before = content(FreeCAD.getDocument(name))
        result = call("perturb", document=name, edits=edits(), seconds=1e-9)
        self.assertEqual(result, {"edits": [], "restored": True})
        self.assertEqual(content(FreeCAD.getDocument(name)), before)

    def test_a_value_that_the_model_cannot_have(self):
        name = execute_steps(None, plate.steps())["document"]
        before = content(FreeCAD.getDocument(name))
        result = call(
            "perturb", document=name, edits=edits({"corner_radius": 100}, [1]) + edits({"length": 90}, [1])
        )
        impossible, possible = result["edits"]
        self.assertTrue(impossible["errors"])
        self.assertEqual(possible["errors"], [])
        self.assertTrue(result["restored"])
        self.assertEqual(content(FreeCAD.getDocument(name)), before)

    def test_keeps_units_expressions_and_counts(self):
        name = execute_steps(None, plate.steps())["document"]
        sheet = FreeCAD.getDocument(name).Parameters
        values = {"edge_distance": 8, "angle": 90, "count": 4}
        result = call("perturb", document=name, edits=edits(values, [1.25]))
        self.assertEqual([edit["errors"] for edit in result["edits"]], [[], [], []])
        self.assertEqual(sheet.getContents("B6"), "=2 * corner_radius")
        self.assertEqual((str(sheet.angle), sheet.count), ("90.0 deg", 4))

    def test_a_varset(self):
        if not MODERN:
            self.skipTest("VarSets came with 1.0")
        name = execute(
            None,
            "import FreeCAD as App\nd = App.ActiveDocument\nsizes = d.addObject('App::VarSet', 'Parameters')\n"
            "sizes.addProperty('App::PropertyLength', 'height').height = 12\n"
            "sizes.addProperty('App::PropertyLength', 'half')\nsizes.setExpression('half', 'height / 2')\n"
            "box = d.addObject('Part::Box', 'Box')\nbox.setExpression('Height', 'Parameters.half')",
        )["document"]
        result = call("perturb", document=name, edits=edits({"height": 12, "half": 6}, [2]))
        self.assertEqual([round(edit["volume"], 6) for edit in result["edits"]], [1200, 1200])
        self.assertTrue(result["restored"])
        document = FreeCAD.getDocument(name)
        self.assertEqual(document.Parameters.height.Value, 12)
        self.assertEqual(
            [tuple(bound) for bound in document.Parameters.ExpressionEngine], [("half", "height / 2")]
        )

    def test_an_unknown_parameter_changes_nothing(self):
        name = execute_steps(None, plate.steps())["document"]
        before = content(FreeCAD.getDocument(name))
        wanted = [*edits(), {"object": "Parameters", "name": "depth", "value": 1}]
        self.fails("ObjectUnknown", call, "perturb", document=name, edits=wanted)
        self.assertEqual(content(FreeCAD.getDocument(name)), before)

    def test_cancel_between_edits(self):
        class AfterTwo(threading.Event().__class__):
            looks = 0

            def is_set(self):
                self.looks += 1
                return self.looks > 2

        name = execute_steps(None, plate.steps())["document"]
        before = content(FreeCAD.getDocument(name))
        self.fails("Cancelled", call, "perturb", AfterTwo(), document=name, edits=edits())
        self.assertEqual(content(FreeCAD.getDocument(name)), before)
