# SPDX-License-Identifier: LGPL-2.1-or-later
"""Which shapes a document is there for, and where they are."""

import FreeCAD
from FreeCAD import Vector
from support import HostTest, state


def body(document, name, side=10):
    made = document.addObject("PartDesign::Body", name)
    box = document.addObject("PartDesign::AdditiveBox", name + "Box")
    made.addObject(box)
    box.Length = box.Width = box.Height = side
    return made


class Results(HostTest):
    def setUp(self):
        self.document = FreeCAD.newDocument()
        self.block = body(self.document, "Block")

    def results(self):
        self.document.recompute()
        return state()["results"]

    def test_a_body_in_a_boolean_counts_no_more(self):
        body(self.document, "Other", 5)
        self.assertEqual(self.results(), ["Block", "Other"])
        fused = self.document.addObject("PartDesign::Boolean", "Fused")
        self.block.addObject(fused)
        fused.setObjects([self.document.getObject("Other")])
        self.assertEqual(self.results(), ["Block"])

    def test_what_a_body_begins_with_counts_no_more(self):
        base = self.document.addObject("Part::Box", "Cast")
        self.document.recompute()
        self.document.addObject("PartDesign::Body", "Machined").BaseFeature = base
        self.assertEqual(self.results(), ["Block", "Machined"])

    def test_a_link_is_one_more_and_stands_where_it_is(self):
        link = self.document.addObject("App::Link", "Again")
        link.LinkedObject = self.block
        link.Placement.Base = Vector(100, 0, 0)
        self.assertEqual(self.results(), ["Block", "Again"])
        shape = state(objects=["Again"])["objects"][0]["shape"]
        self.assertAlmostEqual(shape["volume"], 1000)
        self.assertAlmostEqual(shape["bbox"][0][0], 100)
        self.block.Visibility = False
        self.assertEqual(self.results(), ["Again"])

    def test_a_part_counts_by_what_is_in_it(self):
        part = self.document.addObject("App::Part", "Unit")
        part.addObject(self.block)
        part.Placement.Base = Vector(0, 50, 0)
        self.assertEqual(self.results(), ["Block"])
        shape = state(objects=["Block"])["objects"][0]["shape"]
        self.assertAlmostEqual(shape["bbox"][0][1], 50)

    def test_what_a_linked_hidden_part_holds_is_seen_by_its_links_alone(self):
        part = self.document.addObject("App::Part", "Unit")
        part.addObject(self.block)
        link = self.document.addObject("App::Link", "Again")
        link.LinkedObject = part
        self.assertEqual(self.results(), ["Block", "Again"])
        part.Visibility = False
        self.assertEqual(self.results(), ["Again"])
