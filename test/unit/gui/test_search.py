# SPDX-License-Identifier: LGPL-2.1-or-later
"""Where the sidecar is looked for, in which order, and what is said when it is nowhere."""

import os
import sys
import tempfile
import unittest

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..")
sys.path.insert(0, os.path.join(ROOT, "workbench"))

from partwright.gui.sidecar_search import Found, Missing, find, platform_names

PROGRAM = "partwright-{}-{}".format(*platform_names())


class SearchTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name

    def file(self, *path, text="", runs=True):
        path = os.path.join(self.root, *path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, 0o755 if runs else 0o644)
        return path

    def node(self, version):
        return self.file("node_modules", "node", "bin", "node", text="#!/bin/sh\necho " + version + "\n")

    def find(self, preference="", **environment):
        return find(self.root, preference, dict({"PATH": "/nowhere"}, **environment))

    def test_the_preference_comes_first_then_the_variable_then_the_folder(self):
        wished, set_, beside = self.file("wished"), self.file("set"), self.file("dist", PROGRAM)
        self.assertEqual(self.find(wished, PARTWRIGHT_SIDECAR=set_), Found([wished]))
        self.assertEqual(self.find(PARTWRIGHT_SIDECAR=set_), Found([set_]))
        self.assertEqual(self.find(), Found([beside]))

    def test_a_setting_that_leads_nowhere_is_not_passed_over(self):
        self.file("dist", PROGRAM)
        found = self.find("/nowhere/partwright")
        self.assertIsInstance(found, Missing)
        self.assertEqual(found.looked, ["/nowhere/partwright (the preference): no such file"])

    def test_a_file_that_may_not_be_run_is_named(self):
        found = self.find(self.file("wished", runs=False))
        self.assertIn("not a program", found.looked[0])

    def test_the_bundle_needs_a_node_that_is_new_enough(self):
        bundle = self.file("dist", "sidecar.mjs", runs=False)
        self.assertIn("no Node was found", "\n".join(self.find().looked))
        self.node("v20.19.0")
        self.assertIn("is v20.19.0", "\n".join(self.find().looked))
        node = self.node("v24.1.0")
        self.assertEqual(self.find(), Found([node, bundle]))

    def test_the_source_is_run_where_its_packages_are_installed(self):
        source = self.file("sidecar", "main.ts", runs=False)
        self.assertIsInstance(self.find(), Missing)
        node = self.node("v26.0.0")
        self.assertEqual(self.find(), Found([node, source]))

    def test_a_program_wins_over_the_source(self):
        self.file("sidecar", "main.ts")
        self.node("v24.1.0")
        beside = self.file("bin", "partwright")
        self.assertEqual(self.find(), Found([beside]))


if __name__ == "__main__":
    unittest.main()
