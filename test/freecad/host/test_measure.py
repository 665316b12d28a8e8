# SPDX-License-Identifier: LGPL-2.1-or-later
"""freecad/measure on shapes whose measures are known: each query on a right shape and on a wrong one."""

import math
import threading

import FreeCAD
import Part
from support import HostTest, call, content

V = FreeCAD.Vector


def box(document, name, size, at=(0, 0, 0)):
    return feature(document, name, Part.makeBox(*size, V(*at)))


def feature(document, name, shape):
    made = document.addObject("Part::Feature", name)
    made.Shape = shape
    return made


def ask(document, **query):
    (answer,) = call("measure", document=document.Name, queries=[query])["answers"]
    return answer


class MeasureTest(HostTest):
    def setUp(self):
        self.document = FreeCAD.newDocument("Measured")

    def value(self, **query):
        answer = ask(self.document, **query)
        self.assertIsNone(answer["problem"])
        return answer["value"]

    def thinnest(self, shape):
        return self.value(measure="thinnest", objects=[feature(self.document, "Thin", shape).Name])

    def pair(self, measure):
        return round(self.value(measure=measure, between=["One", "Other"]), 6)

    def test_distance_and_common_volume_of_two_objects(self):
        for at, gap, shared in [
            ((12, 0, 0), 2, 0),
            ((10, 0, 0), 0, 0),
            ((9, 0, 0), 0, 100),
            ((13, 14, 0), 5, 0),
        ]:
            box(self.document, "One", (10, 10, 10))
            box(self.document, "Other", (10, 10, 10), at)
            self.assertEqual((self.pair("distance"), self.pair("common")), (gap, shared), at)
            self.document.removeObject("One")
            self.document.removeObject("Other")

    def test_one_inside_the_other_interferes(self):
        box(self.document, "One", (10, 10, 10))
        box(self.document, "Other", (2, 2, 2), (4, 4, 4))
        self.assertEqual((self.pair("distance"), self.pair("common")), (0, 8))

    def test_a_pin_in_a_bore_has_its_clearance(self):
        block = Part.makeBox(20, 20, 10, V(-10, -10, 0)).cut(Part.makeCylinder(5.1, 10))
        feature(self.document, "One", block)
        feature(self.document, "Other", Part.makeCylinder(5, 10))
        self.assertEqual((self.pair("distance"), self.pair("common")), (0.1, 0))

    def test_objects_are_where_their_part_is(self):
        box(self.document, "One", (10, 10, 10))
        part = self.document.addObject("App::Part", "Moved")
        part.addObject(box(self.document, "Other", (10, 10, 10)))
        part.Placement.Base = V(15, 0, 0)
        self.document.recompute()
        self.assertEqual((self.pair("distance"), self.pair("common")), (5, 0))

    def test_asymmetry_is_the_share_without_an_image(self):
        plate = Part.makeBox(80, 40, 5, V(-40, -20, 0))
        for x, y in [(32, 12), (-32, 12), (-32, -12), (32, -12)]:
            plate = plate.cut(Part.makeCylinder(2.75, 5, V(x, y, 0)))
        feature(self.document, "Even", plate)
        feature(self.document, "Odd", plate.cut(Part.makeCylinder(3, 5, V(10, 0, 0))))
        about = {"measure": "asymmetry", "point": [0, 0, 0]}
        self.assertLess(self.value(objects=["Even"], normal=[1, 0, 0], **about), 1e-9)
        self.assertLess(self.value(objects=["Odd"], normal=[0, 1, 0], **about), 1e-9)
        odd = self.value(objects=["Odd"], normal=[1, 0, 0], **about)
        self.assertAlmostEqual(odd, math.pi * 9 * 5 / self.document.Odd.Shape.Volume, 9)
        self.assertGreater(self.value(objects=["Even"], normal=[0, 0, 1], **about), 0.99)

    def test_two_objects_are_symmetric_together(self):
        box(self.document, "One", (10, 10, 10), (5, 0, 0))
        box(self.document, "Other", (10, 10, 10), (-15, 0, 0))
        about = {"measure": "asymmetry", "point": [0, 0, 0], "normal": [1, 0, 0]}
        self.assertLess(self.value(objects=["One", "Other"], **about), 1e-9)
        self.assertAlmostEqual(self.value(objects=["One"], **about), 1)

    def test_the_wall_of_a_hollow_box_and_of_a_tube(self):
        outer = Part.makeBox(50, 40, 30)
        self.assertAlmostEqual(self.thinnest(outer.makeThickness([outer.Faces[5]], -2, 1e-3)), 2, 6)
        tube = Part.makeCylinder(10, 30).cut(Part.makeCylinder(8.5, 30))
        self.assertAlmostEqual(self.thinnest(tube), 1.5, 6)

    def test_the_thinnest_place_is_found_and_named(self):
        plate = Part.makeBox(80, 40, 5).cut(Part.makeBox(20, 10, 4.2, V(30, 15, 0.8)))
        feature(self.document, "Pocketed", plate)
        answer = ask(self.document, measure="thinnest", objects=["Pocketed"])
        self.assertAlmostEqual(answer["value"], 0.8, 6)
        x, y, _ = answer["at"]
        self.assertTrue(30 < x < 50 and 15 < y < 25, answer)

    def test_rounded_and_odd_surfaces(self):
        rounded = Part.makeBox(50, 40, 30)
        rounded = rounded.makeFillet(6, rounded.Edges)
        self.assertAlmostEqual(self.thinnest(rounded), 30, 6)
        ball = Part.makeSphere(10).cut(Part.makeSphere(9))
        self.assertAlmostEqual(self.thinnest(ball), 1, 6)

    def test_what_has_no_shape_is_said(self):
        self.document.addObject("App::FeaturePython", "Idea")
        answer = ask(self.document, measure="thinnest", objects=["Idea"])
        self.assertEqual((answer["value"], answer["problem"]), (None, "it has no shape"))

    def test_an_unknown_object_and_cancelling(self):
        query = {"measure": "thinnest", "objects": ["Nobody"]}
        self.fails("ObjectUnknown", call, "measure", document="Measured", queries=[query])
        stopped = threading.Event()
        stopped.set()
        self.fails("Cancelled", call, "measure", stopped, document="Measured", queries=[query])

    def test_nothing_is_changed(self):
        box(self.document, "One", (10, 10, 10))
        self.document.recompute()
        before = content(self.document)
        self.value(measure="thinnest", objects=["One"])
        self.value(measure="asymmetry", objects=["One"], point=[0, 0, 0], normal=[1, 0, 0])
        self.assertEqual(content(self.document), before)
