# SPDX-License-Identifier: LGPL-2.1-or-later
"""What Python written by a planner may name. Whatever is not here is refused.

None of it reads or writes a file, shows anything, reaches a document, or leads to something that does: a name is added
only after a look at what it takes and gives in every version of FreeCAD.
"""


def _words(text):
    return frozenset(text.split())


# Modules, by their dotted path, and what may be taken from each.
MODULES = {
    "math": _words(
        "pi e tau inf sqrt sin cos tan asin acos atan atan2 sinh cosh tanh degrees radians hypot "
        "floor ceil trunc fabs fmod copysign isclose pow exp log log10 log2 gcd fsum"
    ),
    "FreeCAD": _words("Vector Placement Rotation Matrix BoundBox"),
    "FreeCAD.Units": _words("Quantity"),
    "Part": _words(
        "Shape Vertex Edge Wire Face Shell Solid Compound "
        "makeBox makeCylinder makeCone makeSphere makeTorus makeWedge makePlane makeTube "
        "makeLine makePolygon makeCircle makeHelix makeLongHelix "
        "makeFace makeFilledFace makeShell makeSolid makeCompound makeLoft makeRuledSurface makeRevolution "
        "makeSweepSurface sortEdges "
        "Point Line LineSegment Circle Ellipse Parabola Hyperbola Arc ArcOfCircle ArcOfEllipse ArcOfParabola "
        "ArcOfHyperbola BezierCurve BSplineCurve OffsetCurve "
        "Plane Cylinder Cone Sphere Toroid BezierSurface BSplineSurface SurfaceOfRevolution SurfaceOfExtrusion "
        "OffsetSurface RectangularTrimmedSurface"
    ),
    "Part.BRepOffsetAPI": _words("MakePipeShell"),
}

# Names that are there without an import, as the head of every script has them.
PROVIDED_MODULES = {"App": "FreeCAD", "Part": "Part", "math": "math"}
PROVIDED_VALUES = _words("Vector")

BUILTINS = _words(
    "abs all any bool dict divmod enumerate filter float frozenset int isinstance len list map max min next pow range "
    "reversed round set sorted str sum tuple zip "
    "ArithmeticError IndexError KeyError RuntimeError TypeError ValueError ZeroDivisionError"
)

# Attributes of whatever is not a module: numbers, texts, lists, vectors, placements, curves, surfaces and shapes.
ATTRIBUTES = _words(
    # lists, tuples, dicts, sets, texts
    "append extend insert pop remove index count sort reverse clear copy items keys values get setdefault update "
    "add discard union intersection difference join lower upper strip split startswith endswith "
    # vectors, placements, rotations, matrices, boxes, quantities
    "x y z Length sub multiply dot cross normalize getAngle distanceToPoint distanceToLine distanceToPlane "
    "projectToLine projectToPlane isEqual negative scale Base Rotation Matrix Axis Angle Q multVec inverse inverted "
    "invert toMatrix toEulerAngles A A11 A12 A13 A14 A21 A22 A23 A24 A31 A32 A33 A34 A41 A42 A43 A44 "
    "move rotateX rotateY rotateZ transform submatrix transpose determinant unity "
    "XMin XMax YMin YMax ZMin ZMax XLength YLength ZLength Center DiagonalLength Value getValueAs "
    # shapes: what they are
    "Vertexes Edges Wires Faces Shells Solids Compounds SubShapes ShapeType Orientation Closed BoundBox Volume Area "
    "Mass CenterOfMass CenterOfGravity MatrixOfInertia Placement Point X Y Z Curve Surface OuterWire OuterShell "
    "OrderedEdges OrderedVertexes FirstParameter LastParameter ParameterRange isValid isNull isClosed isSame isPartner "
    "isInside isCoplanar isInfinite distToShape ancestorsOfType findPlane firstVertex lastVertex "
    "normalAt valueAt tangentAt parameterAt curvatureAt centerOfCurvatureAt derivative1At derivative2At "
    "getParameterByLength getUVNodes isPartOfDomain discretize "
    # shapes: what is made of them
    "fuse multiFuse cut common section generalFuse slice slices removeSplitter extrude revolve mirror translate "
    "translated rotate rotated scaled transformGeometry transformShape transformed makeFillet makeChamfer "
    "makeThickness makeOffsetShape makeOffset2D makeOffset makePipe makePipeShell makeEvolved sewShape fix reversed "
    "toNurbs defeaturing complement removeInternalWires makeWires "
    # curves and surfaces
    "toShape toBSpline value tangent normal parameter length interpolate approximate buildFromPoles "
    "buildFromPolesMultsKnots setPole setPoles setWeight getPole getPoles insertPoleAfter "
    "increaseDegree increase setPeriodic setNotPeriodic insertKnot Degree NbPoles StartPoint EndPoint Radius "
    "MajorRadius MinorRadius Focal SemiAngle XAxis YAxis Direction Position uIso vIso trim intersect2d "
    # sweeps
    "build makeSolid shape setFrenetMode setAuxiliarySpine setBiNormalMode setSpineSupport setTransitionMode "
    "setTolerance isReady"
)

# The few of them that may be set.
SETTABLE = _words(
    "x y z Base Rotation Axis Angle Q Matrix Placement Radius MajorRadius MinorRadius Center Orientation "
    "Direction Position XAxis YAxis Focal A11 A12 A13 A14 A21 A22 A23 A24 A31 A32 A33 A34 A41 A42 A43 A44"
)

# Syntax: everything that Python's parser can give for code as a person writes it for one shape.
SYNTAX = _words(
    "Module FunctionDef arguments arg Return Assign AugAssign For If Pass Break Continue Expr Raise Assert "
    "Import ImportFrom alias "
    "BoolOp And Or BinOp Add Sub Mult Div FloorDiv Mod Pow BitOr BitAnd BitXor UnaryOp USub UAdd Not "
    "Compare Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn IfExp Lambda Call keyword Starred "
    "Attribute Subscript Index ExtSlice Slice Name Load Store Constant JoinedStr FormattedValue "
    "List Tuple Set Dict ListComp SetComp DictComp GeneratorExp comprehension"
)
