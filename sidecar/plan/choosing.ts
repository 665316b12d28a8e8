/**
 * Python that chooses edges and faces of a shape by what they are, when the script gets there.
 * FreeCAD keeps the references that come of it; the names that it gives them appear in no plan.
 */
export const CHOOSING = {
  madeBy: `
def made_by(feature, kind):
    """A test of points: do they lie on edges or faces ("Edges", "Faces") that a feature made, not on those before it?"""
    after = Part.makeCompound(getattr(feature.Shape, kind))
    before = feature.BaseFeature and Part.makeCompound(getattr(feature.BaseFeature.Shape, kind))

    def on(parts, points):
        return all(parts.distToShape(Part.Vertex(point))[0] < 1e-5 for point in points)

    return lambda points: on(after, points) and not (before and on(before, points))
`,
  chooseEdges: `
def choose_edges(shape, what, of=None, side=None, along=None, curve=None, radius=None, at=(), rim=None, corner=None,
                 longest=None):
    """Names of the edges where faces meet at an angle and every condition holds; \`what\` says it in words."""
    made = made_by(of, "Edges") if of else None
    found = []
    for number, edge in enumerate(shape.Edges, 1):
        faces = [] if edge.Degenerated else shape.ancestorsOfType(edge, Part.Face)
        if len(faces) != 2 or faces[0].isSame(faces[1]):
            continue  # a seam
        first, last = edge.FirstParameter, edge.LastParameter
        points = [edge.valueAt(first + (last - first) * share) for share in (0, 0.25, 0.5, 0.75, 1)]
        middle, tangent = points[2], edge.tangentAt((first + last) / 2)
        one, other = [face.normalAt(*face.Surface.parameter(middle)) for face in faces]
        if one.getAngle(other) < 1e-3:
            continue  # smooth, as where a wall runs into a rounded corner
        straight, circle = isinstance(edge.Curve, Part.Line), isinstance(edge.Curve, Part.Circle)
        if along and not straight:
            continue
        if along and (abs(tangent.z) > 1e-4 if along == "horizontal" else abs(getattr(tangent, along)) < 0.9999):
            continue
        if curve and not (straight if curve == "straight" else circle):
            continue
        if radius and not (circle and abs(edge.Curve.Radius - radius) < 1e-4):
            continue
        if any(abs(getattr(point, axis) - value) > 1e-4 for axis, value in at for point in points):
            continue
        inner = any(
            other.isSame(edge)
            for face in faces
            for wire in face.Wires
            if not wire.isSame(face.OuterWire)
            for other in wire.Edges
        )
        if rim and inner != (rim == "inner"):
            continue
        # A little way out of one face and into the other: in the air at an outside corner only.
        beside = middle + (one - other) * min(1e-3, edge.Length / 100)
        if corner and shape.isInside(beside, 1e-7, False) != (corner == "inside"):
            continue
        if made and not made(points[1:4]):
            continue
        found.append((number, edge.Length, points))
    if side:
        level = [
            edge for edge in found if all(abs((point - edge[2][0]).dot(side)) < 1e-4 for point in edge[2])
        ]
        furthest = max((edge[2][0].dot(side) for edge in level), default=0)
        found = [edge for edge in level if furthest - edge[2][0].dot(side) < 1e-4]
    if longest:
        found.sort(key=lambda edge: -edge[1])
        if len(found) > longest and found[longest - 1][1] - found[longest][1] < 1e-4:
            raise ValueError("%s: it cannot be told which, because more edges are as long." % what)
        found = found[:longest] if len(found) >= longest else []
    if not found:
        raise ValueError("%s: there are none on the solid as it is by then." % what)
    return ["Edge%d" % number for number, _, _ in found]
`,
  chooseFaces: `
def choose_faces(shape, what, of=None, side=None, facing=None, surface=None, radius=None, at=(), look=None,
                 largest=None):
    """Names of the faces for which every condition holds; \`what\` says it in words."""
    made = made_by(of, "Faces") if of else None
    found = []
    for number, face in enumerate(shape.Faces, 1):
        u0, u1, v0, v1 = face.ParameterRange
        # Points spread over the face's rectangle of parameters, until one lies on the face itself.
        u, v = next(
            (u, v)
            for u, v in (
                (u0 + (u1 - u0) * ((0.5 + n * 0.6180339887) % 1), v0 + (v1 - v0) * ((0.5 + n * 0.7548776662) % 1))
                for n in range(5000)
            )
            if face.isPartOfDomain(u, v)
        )
        point, normal = face.valueAt(u, v), face.normalAt(u, v)
        flat, cylinder = isinstance(face.Surface, Part.Plane), isinstance(face.Surface, Part.Cylinder)
        if side and not (flat and (abs(normal.dot(side)) if of else normal.dot(side)) > 0.9999):
            continue
        if facing and not (flat and (abs(normal.z) < 1e-6 if facing == "upright" else normal.dot(facing) > 0.9999)):
            continue
        if surface and flat != (surface == "flat"):
            continue
        if radius and not (cylinder and abs(face.Surface.Radius - radius) < 1e-4):
            continue
        if any(
            not flat or abs(getattr(normal, axis)) < 0.9999 or abs(getattr(point, axis) - value) > 1e-4
            for axis, value in at
        ):
            continue
        if look:
            ahead = Part.makeLine(point + normal * 1e-3, point + normal * shape.BoundBox.DiagonalLength)
            if (shape.distToShape(ahead)[0] < 1e-6) != (look == "inner"):
                continue
        if made and not made([point]):
            continue
        found.append((number, face.Area, point.dot(side) if side else 0))
    if side and found:
        furthest = max(distance for _, _, distance in found)
        found = [face for face in found if furthest - face[2] < 1e-4]
    if largest:
        found.sort(key=lambda face: -face[1])
        if len(found) > largest and found[largest - 1][1] - found[largest][1] < 1e-4:
            raise ValueError("%s: it cannot be told which, because more faces are as large." % what)
        found = found[:largest] if len(found) >= largest else []
    if not found:
        raise ValueError("%s: there are none on the solid as it is by then." % what)
    return ["Face%d" % number for number, _, _ in found]
`,
  measuredOnOther: `
def measured_on_other(shape, edges, faces):
    """Whether FreeCAD would measure the first size of a chamfer on other faces than these."""
    wanted = [shape.getElement(name) for name in faces]
    # It takes the first face of each edge.
    first = {
        any(shape.ancestorsOfType(shape.getElement(name), Part.Face)[0].isSame(face) for face in wanted)
        for name in edges
    }
    if len(first) > 1:
        raise ValueError("These edges need two chamfers: FreeCAD would measure the size on both sides of them.")
    return first == {False}
`,
  onePlane: `
def one_plane(shape, names):
    """The first of some faces, if it stands for all of them: what grows up to a face takes one."""
    first, *others = [shape.getElement(name) for name in names]
    for face in others:
        if not all(isinstance(each.Surface, Part.Plane) for each in (first, face)) or any(
            abs((vertex.Point - first.CenterOfMass).dot(first.Surface.Axis)) > 1e-4 for vertex in face.Vertexes
        ):
            raise ValueError("Several faces fit, and they are not of one plane: name the one to stop at.")
    return names[:1]
`,
} as const;
