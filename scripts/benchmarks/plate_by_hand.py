# SPDX-License-Identifier: LGPL-2.1-or-later
# The gallery's "Plate with corner holes" as a careful person would script it, for comparison with what the compiler
# writes: parameters in a sheet, sketches constrained and bound, a pad, a fillet, drilled holes, and one recompute at the
# end of each feature. Nothing is settled, so its fillet does not live through the first change on FreeCAD 1.0 and later.
import FreeCAD as App
import Part
import Sketcher
from FreeCAD import Vector

document = App.ActiveDocument or App.newDocument("PlateByHand")
sheet = document.addObject("Spreadsheet::Sheet", "Parameters")
SIZES = [
    ("length", 80),
    ("width", 40),
    ("thickness", 5),
    ("corner_radius", 4),
    ("hole_diameter", 5.5),
    ("edge_distance", 8),
]
for row, (name, value) in enumerate(SIZES, 1):
    sheet.set("A%d" % row, name)
    sheet.set("B%d" % row, "=%s mm" % value)
    sheet.setAlias("B%d" % row, name)
sheet.recompute()

body = document.addObject("PartDesign::Body", "Plate")
plane = next(feature for feature in body.Origin.OriginFeatures if feature.Role == "XY_Plane")


def new_sketch(name):
    sketch = body.newObject("Sketcher::SketchObject", name)
    setattr(sketch, "AttachmentSupport" if hasattr(sketch, "AttachmentSupport") else "Support", [(plane, "")])
    sketch.MapMode = "FlatFace"
    return sketch


def bound(sketch, name, formula, *constraint):
    index = sketch.addConstraint(Sketcher.Constraint(*constraint))
    sketch.renameConstraint(index, name)
    sketch.setExpression("Constraints." + name, formula)


outline = new_sketch("Outline")
corners = [Vector(-40, -20, 0), Vector(40, -20, 0), Vector(40, 20, 0), Vector(-40, 20, 0)]
for start, end in zip(corners, corners[1:] + corners[:1]):
    outline.addGeometry(Part.LineSegment(start, end), False)
for edge in range(4):
    outline.addConstraint(Sketcher.Constraint("Coincident", edge, 2, (edge + 1) % 4, 1))
    outline.addConstraint(Sketcher.Constraint("Vertical" if edge % 2 else "Horizontal", edge))
outline.addConstraint(Sketcher.Constraint("Symmetric", 0, 1, 2, 1, -1, 1))
bound(outline, "length", "Parameters.length", "DistanceX", 0, 1, 0, 2, 80)
bound(outline, "width", "Parameters.width", "DistanceY", 1, 1, 1, 2, 40)

pad = body.newObject("PartDesign::Pad", "Pad")
pad.Profile = outline
pad.setExpression("Length", "Parameters.thickness")
document.recompute()

fillet = body.newObject("PartDesign::Fillet", "Corners")
upright = [
    "Edge%d" % number
    for number, edge in enumerate(pad.Shape.Edges, 1)
    if abs(edge.tangentAt(edge.FirstParameter).z) > 0.9999
]
fillet.Base = (pad, upright)
fillet.setExpression("Radius", "Parameters.corner_radius")
document.recompute()

centres = new_sketch("Centres")
centres.setExpression("AttachmentOffset.Base.z", "Parameters.thickness")
for number, (x, y) in enumerate([(32, 12), (-32, 12), (-32, -12), (32, -12)]):
    centres.addGeometry(Part.Circle(Vector(x, y, 0), Vector(0, 0, 1), 2.75), False)
    if number:
        centres.addConstraint(Sketcher.Constraint("Equal", 0, number))
bound(centres, "diameter", "Parameters.hole_diameter", "Diameter", 0, 5.5)
bound(centres, "x", "Parameters.length / 2 - Parameters.edge_distance", "DistanceX", -1, 1, 0, 3, 32)
bound(centres, "y", "Parameters.width / 2 - Parameters.edge_distance", "DistanceY", -1, 1, 0, 3, 12)
centres.addConstraint(Sketcher.Constraint("Symmetric", 0, 3, 1, 3, -2))
centres.addConstraint(Sketcher.Constraint("Symmetric", 1, 3, 2, 3, -1))
centres.addConstraint(Sketcher.Constraint("Symmetric", 0, 3, 3, 3, -1))
centres.recompute()

hole = body.newObject("PartDesign::Hole", "Holes")
hole.Profile = centres
hole.DepthType = "ThroughAll"
hole.setExpression("Diameter", "Parameters.hole_diameter")
document.recompute()
