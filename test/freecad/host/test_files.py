# SPDX-License-Identifier: LGPL-2.1-or-later
"""Opening, copying, closing and exporting: files are whole or not there."""

import os
import re
import shutil
import tempfile

import FreeCAD
import Part
import plate
from support import HostTest, call, execute, execute_steps, measures, state


class FileTest(HostTest):
    def setUp(self):
        self.folder = os.path.join(tempfile.mkdtemp(), "with space ü")
        os.mkdir(self.folder)

    def tearDown(self):
        super().tearDown()
        shutil.rmtree(os.path.dirname(self.folder))

    def path(self, name):
        return os.path.join(self.folder, name)


class Documents(FileTest):
    def test_a_copy_is_the_same_model_and_leaves_the_document_alone(self):
        name = execute_steps(None, plate.steps())["document"]
        before = state(name)
        saved = call("saveCopy", document=name, path=self.path("a copy.FCStd"))
        self.assertEqual(saved, {"path": self.path("a copy.FCStd"), "revision": before["revision"]})
        self.assertEqual(state(name), before)
        self.assertEqual(os.listdir(self.folder), ["a copy.FCStd"])
        opened = call("openDocument", path=saved["path"], name="")["document"]
        self.assertNotEqual(opened, name)
        self.assertEqual(measures(FreeCAD.getDocument(opened)), measures(FreeCAD.getDocument(name)))
        self.assertEqual(state(opened)["path"], saved["path"])
        self.assertEqual(state(opened)["problems"], [])
        self.assertEqual(call("openDocument", path=saved["path"], name="")["document"], opened)
        self.assertEqual(call("closeDocument", document=opened), {"closed": True})
        self.fails("DocumentUnknown", call, "closeDocument", document=opened)

    def test_a_copy_over_an_old_file_without_its_ending(self):
        name = execute(None, "import FreeCAD as App\nApp.ActiveDocument.addObject('Part::Box', 'Box')")[
            "document"
        ]
        with open(self.path("old"), "w") as file:
            file.write("old")
        call("saveCopy", document=name, path=self.path("old"))
        self.assertEqual(os.listdir(self.folder), ["old"])
        self.assertGreater(os.path.getsize(self.path("old")), 500)

    def test_no_such_folder(self):
        name = call("openDocument", path=None, name="Own")["document"]
        self.fails("FileFailed", call, "saveCopy", document=name, path=self.path("none/copy.FCStd"))
        self.fails(
            "FileFailed",
            call,
            "export",
            document=name,
            objects=[],
            directory=self.path("none"),
            basename="x",
            formats=["fcstd"],
        )

    def test_a_folder_that_may_not_be_written_to(self):
        # The superuser may write anywhere but here.
        target = "/proc" if os.geteuid() == 0 else self.folder
        os.chmod(self.folder, 0o500)
        name = call("openDocument", path=None, name="Own")["document"]
        self.fails("FileFailed", call, "saveCopy", document=name, path=target + "/copy.FCStd")
        os.chmod(self.folder, 0o700)

    def test_files_that_are_none(self):
        self.fails("FileFailed", call, "openDocument", path=self.path("none.FCStd"), name="")
        for text in ["", "not a zip", "PK\x03\x04 broken"]:
            with open(self.path("bad.FCStd"), "w") as file:
                file.write(text)
            self.fails("FileFailed", call, "openDocument", path=self.path("bad.FCStd"), name="")
            self.assertEqual(list(FreeCAD.listDocuments()), [])

    def test_an_empty_document(self):
        made = call("openDocument", path=None, name="Größe 5")
        self.assertEqual(state(made["document"])["label"], "Größe 5")


class Export(FileTest):
    def export(self, name, formats, objects=()):
        return call(
            "export",
            document=name,
            objects=list(objects),
            directory=self.folder,
            basename="model",
            formats=formats,
        )["files"]

    def test_all_formats(self):
        name = execute_steps(None, plate.steps())["document"]
        revision = state(name)["revision"]
        files = self.export(name, ["fcstd", "step", "stl", "svg"])
        self.assertEqual(
            sorted(os.listdir(self.folder)), ["model.FCStd", "model.step", "model.stl", "model.svg"]
        )
        self.assertEqual(files["step"], self.path("model.step"))
        self.assertEqual(state(name)["revision"], revision)

        step = Part.Shape()
        step.read(files["step"])
        self.assertAlmostEqual(step.Volume, plate.VOLUME, 2)

        import Mesh

        mesh = Mesh.Mesh(files["stl"])
        self.assertTrue(mesh.isSolid())
        self.assertLess(abs(mesh.Volume / plate.VOLUME - 1), 0.001)
        self.assertLess(os.path.getsize(files["stl"]), 500000)

        with open(files["svg"], encoding="utf-8") as file:
            picture = file.read()
        self.assertRegex(picture, r"^<svg [^>]*viewBox=")
        self.assertLess(len(picture), 500000)
        self.assertIsNone(re.search(r"\b(nan|inf)\b", picture))

    def test_four_views_in_one_picture(self):
        name = execute_steps(None, plate.steps())["document"]
        with open(self.export(name, ["views"])["views"], encoding="utf-8") as file:
            picture = file.read()
        self.assertEqual(picture.count("<g stroke-width"), 4)
        self.assertIsNone(re.search(r"\b(nan|inf)\b", picture))
        # Front and top in the upper half, side by side; the side below the front, the whole below the top.
        frames = []
        for view in picture.split("<g stroke-width")[1:]:
            points = [
                (float(x), float(y)) for x, y in re.findall(r"[ML]([-\d.]+) ([-\d.]+)", view.split("</g>")[0])
            ]
            xs, ys = [x for x, _ in points], [y for _, y in points]
            frames.append((min(xs) // 512, max(xs) // 512, min(ys) // 384, max(ys) // 384))
        self.assertEqual(frames, [(0, 0, 0, 0), (1, 1, 0, 0), (0, 0, 1, 1), (1, 1, 1, 1)])

    def test_every_body_and_every_shape_outside_bodies(self):
        name = execute_steps(None, plate.steps())["document"]
        execute(
            name,
            "import FreeCAD as App\nd = App.ActiveDocument\n"
            "part = d.addObject('App::Part', 'Group')\npart.Placement.Base = App.Vector(0, 0, 100)\n"
            "box = d.addObject('Part::Box', 'Box')\npart.addObject(box)\n"
            "tool = d.addObject('Part::Cylinder', 'Tool')\nbase = d.addObject('Part::Box', 'Base')\n"
            "base.Placement.Base = App.Vector(100, 0, 0)\ntool.Placement.Base = App.Vector(105, 5, 0)\n"
            "cut = d.addObject('Part::Cut', 'Cut')\ncut.Base = base\ncut.Tool = tool\n"
            "base.Visibility = False\ntool.Visibility = False",
        )
        found = Part.Shape()
        found.read(self.export(name, ["step"])["step"])
        self.assertEqual(len(found.Solids), 3)
        self.assertAlmostEqual(found.BoundBox.ZMax, 110, 4)
        cut = FreeCAD.getDocument(name).Cut.Shape.Volume
        self.assertAlmostEqual(found.Volume, plate.VOLUME + 1000 + cut, 1)
        found.read(self.export(name, ["step"], ["Box"])["step"])
        self.assertAlmostEqual(found.Volume, 1000, 3)

    def test_nothing_to_export(self):
        name = call("openDocument", path=None, name="Own")["document"]
        self.fails("ObjectUnknown", self.export, name, ["step"])
        self.fails("ObjectUnknown", self.export, name, ["step"], ["Nothing"])
        self.export(name, ["fcstd"])
        self.assertEqual(os.listdir(self.folder), ["model.FCStd"])
