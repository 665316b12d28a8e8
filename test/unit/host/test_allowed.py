# SPDX-License-Identifier: LGPL-2.1-or-later
"""Python as a person writes it for a shape: all of it may run."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from code_of_a_step import function, verdict

USEFUL = {
    "a box": "result = Part.makeBox(length, 20, 5)",
    "a box at a place": "result = Part.makeBox(length, 20, 5, Vector(-length / 2, -10, 0))",
    "imports": "import math\nimport Part\nimport FreeCAD as App\nfrom FreeCAD import Vector, Placement\nresult = Part.makeBox(1, 1, 1)",
    "FreeCAD by its own name": "import FreeCAD\nresult = Part.makeBox(1, 1, 1, FreeCAD.Vector(1, 2, 3))",
    "names from math": "from math import pi, cos as cosine\nresult = Part.makeBox(pi, cosine(0), 1)",
    "names from Part": "from Part import makeBox, Wire\nresult = makeBox(1, 1, 1)",
    "a renamed import": "import math as m\nresult = Part.makeBox(m.sqrt(4), 1, 1)",
    "fins in a loop": """
fins = []
for index in range(int(count)):
    fins.append(Part.makeBox(2, 20, 10, Vector(index * length / count, 0, 0)))
result = fins[0].multiFuse(fins[1:]).removeSplitter()""",
    "a polar ring of pins": """
pins = [
    Part.makeCylinder(2, 10, Vector(length * math.cos(a), length * math.sin(a), 0))
    for a in [2 * math.pi * i / count for i in range(int(count))]
]
result = Part.makeCylinder(length + 5, 4).multiFuse(pins)""",
    "an involute": """
def involute(radius, angle):
    return Vector(
        radius * (math.cos(angle) + angle * math.sin(angle)),
        radius * (math.sin(angle) - angle * math.cos(angle)),
        0,
    )

points = [involute(length, i / 10.0) for i in range(8)]
curve = Part.BSplineCurve()
curve.interpolate(points)
edges = [curve.toShape(), Part.makeLine(points[-1], points[0])]
result = Part.Face(Part.Wire(edges)).extrude(Vector(0, 0, 5))""",
    "a polygon extruded": """
corners = [Vector(0, 0, 0), Vector(length, 0, 0), Vector(0, length, 0)]
corners.append(corners[0])
result = Part.Face(Part.makePolygon(corners)).extrude(Vector(0, 0, 3))""",
    "a loft": """
circles = [Part.Wire(Part.makeCircle(r, Vector(0, 0, z))) for r, z in [(10, 0), (6, 10), (8, 20)]]
result = Part.makeLoft(circles, True)""",
    "a spring": """
path = Part.makeHelix(5, 20, 10)
start = path.Edges[0].valueAt(path.Edges[0].FirstParameter)
wire = Part.Wire(Part.makeCircle(1, start, Vector(0, 1, 0)))
result = Part.Wire(path.Edges).makePipeShell([wire], True, True)""",
    "a sweep with the pipe shell": """
from Part import BRepOffsetAPI
sweep = BRepOffsetAPI.MakePipeShell(Part.Wire(Part.makeLine(Vector(0, 0, 0), Vector(0, 0, 9))))
sweep.setFrenetMode(True)
sweep.add(Part.Wire(Part.makeCircle(3)))
sweep.build()
sweep.makeSolid()
result = sweep.shape()""",
    "a pipe shell by its path": "sweep = Part.BRepOffsetAPI.MakePipeShell(Part.Wire())\nresult = sweep.shape()",
    "a revolved profile": """
profile = Part.Face(Part.makePolygon([Vector(5, 0, 0), Vector(9, 0, 0), Vector(5, 0, 8), Vector(5, 0, 0)]))
result = profile.revolve(Vector(0, 0, 0), Vector(0, 0, 1), 360)""",
    "a fillet on the long edges": """
block = Part.makeBox(length, 20, 10)
long_edges = [edge for edge in block.Edges if abs(edge.Length - length) < 1e-6]
result = block.makeFillet(1.5, long_edges)""",
    "the highest face": """
block = Part.makeBox(length, 20, 10)
top = max(block.Faces, key=lambda face: face.CenterOfMass.z)
result = block.makeThickness([top], -1, 1e-3)""",
    "placements": """
pin = Part.makeCylinder(1, 10)
pin.Placement = App.Placement(Vector(1, 2, 3), App.Rotation(Vector(0, 0, 1), 45))
pin.Placement.Base.x = 4
result = pin""",
    "a matrix": """
matrix = App.Matrix()
matrix.scale(1, 2, 1)
result = Part.makeSphere(length).transformGeometry(matrix)""",
    "a gyroid-like field of points": """
heights = {}
for i in range(5):
    for j in range(5):
        heights[(i, j)] = math.sin(i) * math.cos(j)
points = [[Vector(i, j, heights[(i, j)]) for j in range(5)] for i in range(5)]
surface = Part.BSplineSurface()
surface.interpolate(points)
result = surface.toShape().extrude(Vector(0, 0, 3))""",
    "conditions": """
if count < 2:
    raise ValueError(f"Two fins at least, not {count:.0f}.")
elif count > 100:
    raise ValueError("Too many: %d" % count)
result = Part.makeBox(1, 1, 1) if length > 5 else Part.makeBox(2, 2, 2)""",
    "an assertion": "assert length > 0, 'it has to have a length'\nresult = Part.makeBox(length, 1, 1)",
    "unpacking": "(a, b), *rest = (1, 2), 3, 4\nsize = [a, b, *rest]\nresult = Part.makeBox(*size[:3])",
    "builtins": """
xs = sorted(set([3, 1, 2]), reverse=True)
total = sum(x ** 2 for x in xs) + len(xs) + min(xs) + max(xs) + round(2.5) + int('7') + float(abs(-1))
pairs = dict(zip(xs, map(str, xs)))
if any(xs) and all(xs) and isinstance(total, float):
    total = total % 7 // 2
result = Part.makeBox(total + 1, 1, 1)""",
    "enumerate and early end": """
for index, value in enumerate([1, 2, 3], 1):
    if value == 2:
        continue
    if index > 2:
        break
else:
    pass
result = Part.makeBox(index, 1, 1)""",
    "a recursive function": """
def tree(size, depth):
    cube = Part.makeBox(size, size, size)
    if depth == 0:
        return cube
    smaller = tree(size / 2.0, depth - 1)
    smaller.translate(Vector(0, 0, size))
    return cube.fuse(smaller)

result = tree(length, 3)""",
    "a function with a default": "def cube(side=5):\n    return Part.makeBox(side, side, side)\n\nresult = cube()",
    "comments and texts of other languages": '# Rippen für die Kühlung, ø 5\ntext = "é"\nresult = Part.makeBox(1, 1, 1)',
    "a docstring": '"""A plain box."""\nresult = Part.makeBox(1, 1, 1)',
    "long lines broken": "size = (\n    length\n    + 5\n)\nresult = Part.makeBox(size, \\\n    1, 1)",
    "quantities": "result = Part.makeBox(App.Units.Quantity('1 in').Value, 1, 1)",
    "quantities imported": "from FreeCAD import Units\nresult = Part.makeBox(Units.Quantity('1 in').Value, 1, 1)",
    "vectors": """
a = Vector(1, 2, 3)
b = a.cross(Vector(0, 0, 1)).normalize().multiply(length)
a.z += 2
result = Part.makeBox(1, 1, 1, a + b * 2 - (a.sub(b)))""",
    "mirror and compound": """
half = Part.makeBox(5, 5, 5)
other = half.mirror(Vector(0, 0, 0), Vector(1, 0, 0))
result = half.fuse(other).removeSplitter()""",
    "only what is inside": "hits = [s for s in [Part.makeBox(1, 1, 1)] if s.isInside(Vector(0.5, 0.5, 0.5), 0.1, True)]\nresult = hits[0]",
    "slices": "xs = [1, 2, 3, 4]\nresult = Part.makeBox(xs[-1], xs[1:3][0], xs[::2][1])",
}


class AllowedTest(unittest.TestCase):
    def test_all_of_it_may_run(self):
        self.assertGreaterEqual(len(USEFUL), 25)
        for name, code in USEFUL.items():
            with self.subTest(name):
                self.assertIsNone(verdict(function(code)))


if __name__ == "__main__":
    unittest.main()
