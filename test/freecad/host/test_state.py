# SPDX-License-Identifier: LGPL-2.1-or-later
"""freecad/readState: what a document holds, as a summary and in detail."""

import json
import math

import FreeCAD
import Part
import plate
from partwright import compat
from support import HostTest, call, content, execute, execute_steps, state

MODERN = compat.version() >= (1, 0)


def shape_object(document, shape, name="Shape"):
    document.addObject("Part::Feature", name).Shape = shape
    return state(document.Name, objects=[name], faces=True)["objects"][0]["shape"]


def faces_of(shape, kind):
    return [face for face in shape["faceList"] if face["surface"] == kind]


class Summary(HostTest):
    def test_an_empty_document(self):
        FreeCAD.newDocument("Empty")
        found = state()
        self.assertEqual((found["document"], found["objectCount"], found["path"]), ("Empty", 0, None))
        self.assertEqual((found["tree"], found["problems"], found["objects"]), ([], [], []))

    def test_the_tree_has_bodies_first_and_origins_last(self):
        name = execute_steps(None, plate.steps())["document"]
        found = state(name)
        self.assertEqual(found["tree"][0]["name"], "Plate")
        self.assertEqual(found["tree"][0]["label"], "Pläte ✓")
        self.assertIn(found["tree"][-1]["type"], ("App::Plane", "App::Line", "App::Point"))
        parents = {entry["name"]: entry["parent"] for entry in found["tree"]}
        self.assertEqual((parents["Pad"], parents["Plate"], parents["Parameters"]), ("Plate", None, None))
        self.assertFalse(found["treeTruncated"])
        short = state(name, tree_limit=2)
        self.assertEqual(len(short["tree"]), 2)
        self.assertTrue(short["treeTruncated"])
        self.assertEqual(short["objectCount"], len(found["tree"]))
        self.assertEqual(found["types"]["Sketcher::SketchObject"], 2)

    def test_the_parameters_of_a_sheet(self):
        found = {
            one["name"]: one for one in state(execute_steps(None, plate.steps())["document"])["parameters"]
        }
        self.assertEqual(list(found), list(plate.NAMES))
        for name, value, unit, expression in [
            ("length", 80, "mm", None),
            ("edge_distance", 8, "mm", "2 * corner_radius"),
            ("count", 4, "", None),
            ("angle", 90, "deg", None),
        ]:
            wanted = {
                "object": "Parameters",
                "name": name,
                "value": value,
                "unit": unit,
                "expression": expression,
            }
            self.assertEqual(found[name], wanted)

    def test_the_parameters_of_a_varset(self):
        if not MODERN:
            self.skipTest("VarSets came with 1.0")
        document = FreeCAD.newDocument()
        varset = document.addObject("App::VarSet", "Sizes")
        varset.addProperty("App::PropertyLength", "height").height = 12
        varset.addProperty("App::PropertyAngle", "tilt").tilt = 30
        varset.addProperty("App::PropertyInteger", "count").count = 3
        varset.addProperty("App::PropertyString", "note").note = "none"
        varset.addProperty("App::PropertyLength", "half")
        varset.setExpression("half", "height / 2")
        document.recompute()
        found = {one["name"]: one for one in state()["parameters"]}
        self.assertEqual(sorted(found), ["count", "half", "height", "tilt"])
        self.assertEqual((found["half"]["value"], found["half"]["expression"]), (6, "height / 2"))
        self.assertEqual((found["tilt"]["value"], found["tilt"]["unit"]), (30, "deg"))
        self.assertEqual((found["count"]["value"], found["count"]["unit"]), (3, ""))

    def test_recompute_errors(self):
        document = FreeCAD.getDocument(execute_steps(None, plate.steps())["document"])
        self.assertEqual(state()["problems"], [])
        document.Outline.touch()
        self.assertEqual(state()["problems"], [], "waiting for a recompute is no error")
        document.Corners.setExpression("Radius", None)
        document.Corners.Radius = 500
        document.recompute()
        found = state(objects=["Corners"])
        self.assertEqual([one["name"] for one in found["problems"]], ["Corners"])
        self.assertTrue(found["problems"][0]["errors"][0])
        self.assertEqual(found["objects"][0]["errors"], found["problems"][0]["errors"])

    def test_reading_changes_nothing(self):
        document = FreeCAD.getDocument(execute_steps(None, plate.steps())["document"])
        before, revision = content(document), state()["revision"]
        states = [found.State for found in document.Objects]
        state(objects="all", faces=True)
        self.assertEqual(state()["revision"], revision)
        self.assertEqual([found.State for found in document.Objects], states)
        self.assertEqual(content(document), before)

    def test_everything_is_json(self):
        execute_steps(None, plate.steps())
        json.dumps(state(objects="all", faces=True), allow_nan=False)

    def test_numbers_that_are_none(self):
        document = FreeCAD.newDocument()
        odd = document.addObject("App::FeaturePython", "Odd")
        odd.addProperty("App::PropertyFloat", "Infinite").Infinite = math.inf
        odd.addProperty("App::PropertyFloat", "Nothing").Nothing = math.nan
        odd.addProperty("App::PropertyString", "Long").Long = "x" * 100000
        found = state(objects=["Odd"])
        json.dumps(found, allow_nan=False)
        self.assertNotIn("Infinite", found["objects"][0]["properties"])
        self.assertLess(len(found["objects"][0]["properties"]["Long"]), 1000)

    def test_an_object_that_is_not_there(self):
        FreeCAD.newDocument()
        self.fails("ObjectUnknown", state, objects=["Nothing"])

    def test_5000_objects_stay_small(self):
        document = FreeCAD.newDocument("Many")
        for number in range(5000):
            document.addObject("App::FeaturePython", f"Thing{number}")
        found = state("Many", tree_limit=200)
        self.assertEqual(found["objectCount"], 5000)
        self.assertEqual(len(found["tree"]), 200)
        self.assertLess(len(json.dumps(found)), 50000)
        self.assertEqual(len(state("Many", objects="all", tree_limit=0)["objects"]), 500)


class Details(HostTest):
    def test_a_plate(self):
        name = execute_steps(None, plate.steps())["document"]
        found = state(name, objects=["Plate", "Outline", "Pad"], faces=True)["objects"]
        body, outline, pad = found
        shape = body["shape"]
        self.assertAlmostEqual(shape["volume"], plate.VOLUME, 3)
        self.assertEqual((shape["solids"], shape["faces"], shape["valid"]), (1, 14, True))
        for corner, wanted in zip(shape["bbox"], [[-40, -20, 0], [40, 20, 5]]):
            for got, want in zip(corner, wanted):
                self.assertAlmostEqual(got, want, 6)
        self.assertAlmostEqual(shape["centreOfMass"][2], 2.5, 6)
        cylinders = faces_of(shape, "cylinder")
        holes = [face for face in cylinders if face["inner"]]
        rounds = [face for face in cylinders if not face["inner"]]
        self.assertEqual((len(holes), len(rounds)), (4, 4))
        self.assertEqual({round(face["radius"], 6) for face in holes}, {2.75})
        self.assertEqual({round(face["angle"], 6) for face in holes}, {360})
        self.assertEqual({round(face["angle"], 6) for face in rounds}, {90})
        self.assertEqual({abs(round(face["axis"]["direction"][2])) for face in holes}, {1})
        top = [face for face in faces_of(shape, "plane") if abs(face["centre"][2] - 5) < 1e-6]
        self.assertEqual([round(part) for part in top[0]["normal"]], [0, 0, 1])
        self.assertEqual(outline["sketch"]["degreesOfFreedom"], 0)
        self.assertTrue(outline["sketch"]["fullyConstrained"])
        self.assertEqual(
            outline["sketch"]["namedConstraints"],
            [
                {"name": "length", "type": "DistanceX", "value": 80},
                {"name": "width", "type": "DistanceY", "value": 40},
            ],
        )
        self.assertEqual(pad["expressions"], [{"property": "Length", "expression": "Parameters.thickness"}])
        self.assertEqual(pad["properties"]["Length"], 5)
        self.assertEqual(pad["parent"], "Plate")

    def test_degrees_of_freedom_left_in_a_sketch(self):
        execute(
            None,
            "import FreeCAD as App, Part, Sketcher\n"
            "sketch = App.ActiveDocument.addObject('Sketcher::SketchObject', 'Loose')\n"
            "V = App.Vector\n"
            "sketch.addGeometry(Part.LineSegment(V(0, 0, 0), V(9, 1, 0)), False)\n"
            "sketch.addGeometry(Part.LineSegment(V(9, 1, 0), V(8, 8, 0)), False)\n"
            "sketch.addConstraint(Sketcher.Constraint('Coincident', 0, 2, 1, 1))\n"
            "sketch.addConstraint(Sketcher.Constraint('Horizontal', 0))\n"
            "sketch.renameConstraint(sketch.addConstraint(Sketcher.Constraint('Angle', 0, 2, 1, 1, 1.5)), 'tilt')\n"
            "sketch.addGeometry(Part.ArcOfCircle(Part.Circle(V(30, 0, 0), V(0, 0, 1), 5), 0, 1), False)\n",
        )
        sketch = state(objects=["Loose"])["objects"][0]["sketch"]
        # 2 lines of 4, less 2 + 1 + 1; an arc of 5.
        self.assertEqual((sketch["degreesOfFreedom"], sketch["fullyConstrained"]), (9, False))
        self.assertEqual(sketch["namedConstraints"][0]["name"], "tilt")
        self.assertAlmostEqual(sketch["namedConstraints"][0]["value"], math.degrees(1.5), 6)

    def test_inner_and_outer_surfaces(self):
        document = FreeCAD.newDocument()
        block = Part.makeBox(40, 40, 40)
        centre = FreeCAD.Vector(20, 20, 20)
        up = FreeCAD.Vector(0, 0, 1)
        tools = {
            "cylinder": Part.makeCylinder(5, 60, FreeCAD.Vector(20, 20, -10), up),
            "cone": Part.makeCone(4, 8, 40, FreeCAD.Vector(20, 20, 0), up),
            "sphere": Part.makeSphere(8, centre),
            "torus": Part.makeTorus(10, 2, centre, up),
        }
        for kind, tool in tools.items():
            (outer,) = faces_of(shape_object(document, tool, kind + "_alone"), kind)
            self.assertFalse(outer["inner"], kind)
            inner = faces_of(shape_object(document, block.cut(tool), kind + "_cut"), kind)
            self.assertTrue(inner and all(face["inner"] for face in inner), kind)
        cone = faces_of(state(objects=["cone_cut"], faces=True)["objects"][0]["shape"], "cone")[0]
        self.assertAlmostEqual(cone["semiAngle"], math.degrees(math.atan(4 / 40)), 6)
        torus = faces_of(state(objects=["torus_alone"], faces=True)["objects"][0]["shape"], "torus")[0]
        self.assertAlmostEqual(torus["radius"], 10)

    def test_the_box_is_exact_although_the_shape_was_drawn(self):
        document = FreeCAD.newDocument()
        ball = Part.makeSphere(10)
        ball.rotate(FreeCAD.Vector(), FreeCAD.Vector(1, 1, 0), 33)
        ball.tessellate(3)
        low, high = shape_object(document, ball)["bbox"]
        for got in low:
            self.assertAlmostEqual(got, -10, 4)
        for got in high:
            self.assertAlmostEqual(got, 10, 4)

    def test_shapes_without_volume_and_without_anything(self):
        document = FreeCAD.newDocument()
        line = shape_object(document, Part.makeLine((0, 0, 0), (10, 0, 0)), "Line")
        self.assertEqual((line["volume"], line["solids"], line["faces"], line["edges"]), (0, 0, 0, 1))
        shape_object(document, Part.makeCompound([]), "Hollow")
        shape_object(document, Part.Vertex(1, 2, 3), "Dot")
        document.addObject("Part::Feature", "Null")
        self.assertIsNone(state(objects=["Null"])["objects"][0]["shape"])
        json.dumps(state(objects="all", faces=True), allow_nan=False)


class Revision(HostTest):
    def setUp(self):
        self.document = FreeCAD.newDocument("Own")
        self.document.UndoMode = 1
        self.box = self.document.addObject("Part::Box", "Box")
        self.document.recompute()

    def changes(self, edit):
        before = state("Own")["revision"]
        edit()
        return state("Own")["revision"] != before

    def test_every_edit_changes_it(self):
        def set_length():
            self.box.Length = 20

        def relabel():
            self.box.Label = "Other"

        self.document.openTransaction("Edit")
        self.assertTrue(self.changes(set_length))
        self.document.commitTransaction()
        self.assertTrue(self.changes(self.document.undo))
        self.assertTrue(self.changes(self.document.redo))
        self.assertTrue(self.changes(relabel))
        self.assertTrue(self.changes(lambda: self.box.setExpression("Width", "Length")))
        self.assertTrue(self.changes(lambda: self.box.addProperty("App::PropertyLength", "Own")))
        self.assertTrue(self.changes(lambda: self.box.removeProperty("Own")))
        self.assertTrue(self.changes(lambda: self.document.addObject("Part::Cone", "Cone")))
        self.assertTrue(self.changes(lambda: self.document.removeObject("Cone")))

    def test_looking_does_not(self):
        def hide():
            self.box.Visibility = not self.box.Visibility

        self.document.recompute()
        self.assertFalse(self.changes(hide))
        self.assertFalse(self.changes(self.document.recompute))
        self.assertFalse(self.changes(lambda: state("Own", objects="all", faces=True)))
        self.assertFalse(self.changes(lambda: FreeCAD.newDocument("Other")))

    def test_another_document_never_matches(self):
        other = call("openDocument", path=None, name="Other")
        self.assertNotEqual(other["revision"], state("Own")["revision"])
        before = state("Own")["revision"]
        FreeCAD.closeDocument("Own")
        again = call("openDocument", path=None, name="Own")
        self.assertEqual(again["document"], "Own")
        self.assertNotEqual(again["revision"], before)
        again_box = FreeCAD.getDocument("Own").addObject("Part::Box", "Box")
        self.assertNotEqual(state("Own")["revision"], again["revision"])
        self.assertEqual(again_box.Name, "Box")
