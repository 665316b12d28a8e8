# SPDX-License-Identifier: LGPL-2.1-or-later
"""A drawing page as SVG: the same with a window, where TechDraw finds its lines in threads, and without."""

import os
import re
import tempfile

import FreeCAD
from support import HostTest, call, execute, state

TEMPLATE = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:freecad="http://www.freecadweb.org/wiki/index.php?title=Svg_Namespace"'
    ' width="297mm" height="210mm" viewBox="0 0 297 210">'
    '<text x="1" y="9" font-family="osifont" freecad:editable="title"><tspan>Title</tspan></text></svg>'
)

PAGE = """
import FreeCAD as App
import Part
import TechDraw
from PySide import QtCore

def settle(view):
    application = QtCore.QCoreApplication.instance() or QtCore.QCoreApplication([])
    for _ in range(20):
        QtCore.QThreadPool.globalInstance().waitForDone(10000)
        application.sendPostedEvents()
        if view.getVisibleEdges():
            break

document = App.ActiveDocument
box = document.addObject("Part::Box", "Box")
box.Length, box.Width, box.Height = 80, 40, 12
page = document.addObject("TechDraw::DrawPage", "Page")
sheet = document.addObject("TechDraw::DrawSVGTemplate", "Sheet")
sheet.Template = TEMPLATE
page.Template = sheet
texts = sheet.EditableTexts
texts["title"] = "Fish & <chips>"
sheet.EditableTexts = texts
view = document.addObject("TechDraw::DrawViewPart", "View")
page.addView(view)
view.Direction, view.XDirection = App.Vector(0, 0, 1), App.Vector(1, 0, 0)
view.ScaleType, view.Scale, view.X, view.Y = "Custom", 0.5, 100, 110
view.Source = [box]
document.recompute()
settle(view)
TechDraw.makeExtentDim(view, [], 0)
dimension = next(thing for thing in document.Objects if thing.TypeId == "TechDraw::DrawViewDimExtent")
dimension.X, dimension.Y = 0, -20
document.recompute()
settle(view)
"""


class Sheet(HostTest):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        path = os.path.join(self.folder, "sheet.svg")
        with open(path, "w", encoding="utf-8") as file:
            file.write(TEMPLATE)
        self.name = execute(None, PAGE.replace("TEMPLATE", repr(path)))["document"]

    def drawing(self):
        files = call(
            "export",
            document=self.name,
            objects=[],
            directory=self.folder,
            basename="model",
            formats=["drawing"],
        )["files"]
        self.assertEqual(files, {"drawing": os.path.join(self.folder, "model.drawing.svg")})
        with open(files["drawing"], encoding="utf-8") as file:
            return file.read()

    def test_lines_texts_and_sizes_stand_where_the_page_has_them(self):
        before = state(self.name)["revision"]
        svg = self.drawing()
        self.assertEqual(state(self.name)["revision"], before)
        self.assertIn(">Fish &amp; &lt;chips&gt;</tspan>", svg)
        self.assertIn(">80</text>", svg)
        place = re.search(
            r'<g id="View" transform="translate\(([\d.]+) ([\d.]+)\)">(.*?)</g>', svg, re.DOTALL
        )
        self.assertEqual((float(place.group(1)), float(place.group(2))), (100, 100))
        corners = {(float(x), float(y)) for x, y in re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", place.group(3))}
        self.assertEqual(corners, {(-20, -10), (-20, 10), (20, -10), (20, 10)})

    def test_the_drawing_follows_the_model(self):
        execute(
            self.name,
            "import FreeCAD as App\nApp.ActiveDocument.Box.Length = 90\nApp.ActiveDocument.recompute()",
        )
        svg = self.drawing()
        self.assertIn(">90</text>", svg)
        self.assertNotIn(">80</text>", svg)

    def test_a_drawing_read_from_a_file(self):
        path = os.path.join(self.folder, "saved.FCStd")
        call("saveCopy", document=self.name, path=path)
        FreeCAD.closeDocument(self.name)
        self.name = call("openDocument", path=path, name="")["document"]
        svg = self.drawing()
        self.assertIn(">80</text>", svg)
        self.assertIn('<g id="View"', svg)
        self.assertRegex(svg, r'<g id="View"[^>]*>\s*<path')

    def test_tolerances_and_fixed_texts(self):
        execute(
            self.name,
            "import FreeCAD as App\nd = next(o for o in App.ActiveDocument.Objects if 'Dim' in o.TypeId)\n"
            "d.EqualTolerance, d.OverTolerance = True, 0.1",
        )
        self.assertIn(">80 \u00b10.1</text>", self.drawing())
        execute(
            self.name,
            "import FreeCAD as App\nd = next(o for o in App.ActiveDocument.Objects if 'Dim' in o.TypeId)\n"
            "d.Arbitrary, d.FormatSpec, d.OverTolerance = True, 'as cast', 0",
        )
        self.assertIn(">as cast</text>", self.drawing())
