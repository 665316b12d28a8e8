# SPDX-License-Identifier: LGPL-2.1-or-later
"""A plate of 80 x 40 x 5 mm with four holes and four rounded corners, driven by a sheet: steps as a design has them."""

PARAMETERS = """
import FreeCAD as App
doc = App.ActiveDocument
sheet = doc.addObject("Spreadsheet::Sheet", "Parameters")
rows = [
    ("length", "=80 mm"), ("width", "=40 mm"), ("thickness", "=5 mm"), ("corner_radius", "=4 mm"),
    ("hole_diameter", "=5.5 mm"), ("edge_distance", "=2 * corner_radius"), ("count", "4"), ("angle", "=90 deg"),
]
for row, (name, value) in enumerate(rows, 1):
    sheet.set("A%d" % row, name)
    sheet.set("B%d" % row, value)
    sheet.setAlias("B%d" % row, name)
doc.recompute()
"""

OUTLINE = """
import Part
import Sketcher
V = App.Vector
body = doc.addObject("PartDesign::Body", "Plate")
body.Label = "Pl\u00e4te \u2713"

def new_sketch(name):
    sketch = body.newObject("Sketcher::SketchObject", name)
    plane = next(item for item in body.Origin.OriginFeatures if item.Role == "XY_Plane")
    support = "AttachmentSupport" if hasattr(sketch, "AttachmentSupport") else "Support"
    setattr(sketch, support, [(plane, "")])
    sketch.MapMode = "FlatFace"
    return sketch

def bind(sketch, constraint, name, expression):
    sketch.renameConstraint(sketch.addConstraint(constraint), name)
    sketch.setExpression("Constraints." + name, expression)

outline = new_sketch("Outline")
corners = [V(-40, -20, 0), V(40, -20, 0), V(40, 20, 0), V(-40, 20, 0)]
for side in range(4):
    outline.addGeometry(Part.LineSegment(corners[side], corners[(side + 1) % 4]), False)
for side in range(4):
    outline.addConstraint(Sketcher.Constraint("Coincident", side, 2, (side + 1) % 4, 1))
for side, direction in enumerate(["Horizontal", "Vertical", "Horizontal", "Vertical"]):
    outline.addConstraint(Sketcher.Constraint(direction, side))
outline.addConstraint(Sketcher.Constraint("Symmetric", 0, 1, 1, 2, -1, 1))
bind(outline, Sketcher.Constraint("DistanceX", 0, 1, 0, 2, 80), "length", "Parameters.length")
bind(outline, Sketcher.Constraint("DistanceY", 1, 1, 1, 2, 40), "width", "Parameters.width")
doc.recompute()
"""

SETTLE_OUTLINE = """
for _ in range(2):
    outline.touch()
    doc.recompute()
"""

PAD = """
pad = body.newObject("PartDesign::Pad", "Pad")
pad.Profile = outline
pad.setExpression("Length", "Parameters.thickness")
doc.recompute()
"""

HOLES = """
points = new_sketch("HolePoints")
for index, (x, y) in enumerate([(-1, -1), (1, -1), (-1, 1), (1, 1)]):
    points.addGeometry(Part.Circle(V(32 * x, 12 * y, 0), V(0, 0, 1), 2.75), False)
    bind(points, Sketcher.Constraint("Diameter", index, 5.5), "d%d" % index, "Parameters.hole_diameter")
    ends = (-1, 1, index, 3) if x > 0 else (index, 3, -1, 1)
    bind(points, Sketcher.Constraint("DistanceX", *ends, 32), "x%d" % index,
         "Parameters.length / 2 - Parameters.edge_distance")
    ends = (-1, 1, index, 3) if y > 0 else (index, 3, -1, 1)
    bind(points, Sketcher.Constraint("DistanceY", *ends, 12), "y%d" % index,
         "Parameters.width / 2 - Parameters.edge_distance")
doc.recompute()
"""

SETTLE_HOLES = """
for _ in range(2):
    points.touch()
    doc.recompute()
"""

POCKET = """
holes = body.newObject("PartDesign::Pocket", "Holes")
holes.Profile = points
holes.Type = 1
holes.Reversed = True
doc.recompute()
"""

CORNERS = """
def is_corner(shape, edge):
    upright = len(edge.Vertexes) == 2 and abs(edge.tangentAt(edge.FirstParameter).z) > 0.999
    return upright and not any(isinstance(face.Surface, Part.Cylinder)
                               for face in shape.ancestorsOfType(edge, Part.Face))

fillet = body.newObject("PartDesign::Fillet", "Corners")
fillet.Base = (holes, ["Edge%d" % number for number, edge in enumerate(holes.Shape.Edges, 1)
                       if is_corner(holes.Shape, edge)])
fillet.setExpression("Radius", "Parameters.corner_radius")
doc.recompute()
"""

NAMES = [
    "length",
    "width",
    "thickness",
    "corner_radius",
    "hole_diameter",
    "edge_distance",
    "count",
    "angle",
]
VOLUME = 15456.1615  # mm3

TITLES = {
    "Parameters": PARAMETERS,
    "Outline": OUTLINE,
    "Pad": PAD,
    "Settle the outline": SETTLE_OUTLINE,
    "Hole points": HOLES,
    "Holes": POCKET,
    "Settle the hole points": SETTLE_HOLES,
    "Round the corners": CORNERS,
}


def steps(settled=True):
    return [
        {"title": title, "script": script}
        for title, script in TITLES.items()
        if settled or not title.startswith("Settle")
    ]
