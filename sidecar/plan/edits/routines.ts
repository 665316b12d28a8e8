/** Python routines that scripts use which change what somebody else made. */
export const EDITING = {
  liesOn: `
def lies_on(one, other):
    """Whether an edge or face is another, or what is left of it."""
    def carrier(element):
        return element.Surface if element.ShapeType == "Face" else element.Curve

    return (
        one.ShapeType == other.ShapeType
        and type(carrier(one)) is type(carrier(other))
        and all(other.distToShape(Part.Vertex(vertex.Point))[0] < 1e-6 for vertex in one.Vertexes)
        and other.distToShape(Part.Vertex(one.valueAt(*middle_of(one))))[0] < 1e-6
    )


def middle_of(element):
    """Parameters of a point of an edge or face, away from its rim."""
    if element.ShapeType == "Edge":
        return [(element.FirstParameter + element.LastParameter) / 2]
    u0, u1, v0, v1 = element.ParameterRange
    return next(
        (u, v)
        for u, v in (
            (u0 + (u1 - u0) * ((0.5 + n * 0.6180339887) % 1), v0 + (v1 - v0) * ((0.5 + n * 0.7548776662) % 1))
            for n in range(5000)
        )
        if element.isPartOfDomain(u, v)
    )


def same_element(one, other):
    """Whether an edge or face is where another was, as long or as large."""
    size = "Area" if one.ShapeType == "Face" else "Length"
    return (
        one.ShapeType == other.ShapeType
        and one.CenterOfMass.isEqual(other.CenterOfMass, 1e-6)
        and abs(getattr(one, size) - getattr(other, size)) < 1e-6
    )


def names_on(shape, element):
    """Names, on a shape, of an edge or face: where it is as it was, else of what is left of it or of what it became part."""
    kind = element.ShapeType
    named = [("%s%d" % (kind, number), one) for number, one in enumerate(getattr(shape, kind + "s"), 1)]
    same = [name for name, one in named if same_element(one, element)]
    left = same or [name for name, one in named if lies_on(one, element)]
    return left or [name for name, one in named if lies_on(element, one)]
`,
  whereSelected: `
def where_selected(feature, elements):
    """Names, on the shape of a feature, of the edges or faces that were selected before anything was changed."""
    found = []
    for owner, name in elements:
        names = names_on(feature.Shape, selected[(owner, name)])
        if not names:
            raise ValueError(
                "%s of %s is no longer where it was by %s: select it on that, when it has been changed."
                % (name, document.getObject(owner).Label, feature.Label)
            )
        if len(names) > 1 and name.startswith("Face"):
            raise ValueError("%s of %s is in pieces by now: select one of them." % (name, document.getObject(owner).Label))
        found += names
    return sorted(set(found))


def select(*elements):
    """The edges and faces that were selected, as they are before anything is changed."""
    shapes = {}
    for owner, name in elements:
        thing = document.getObject(owner)
        # A body shows the shape of its last feature, but where it stands itself.
        shape = thing.Tip.Shape if thing.isDerivedFrom("PartDesign::Body") else thing.Shape
        kind = name.rstrip("0123456789")
        if int(name[len(kind):]) > len(getattr(shape, kind + "s")):
            raise ValueError("%s has no %s." % (thing.Label, name))
        shapes[(owner, name)] = shape.getElement(name).copy()
    return shapes
`,
  attachToFace: `
def attach_to_face(sketch, feature, names, offset=0, formula=None):
    """Lay a sketch on a flat face, its origin in the middle, upright as one sees the face from outside."""
    face = feature.Shape.getElement(names[0])
    if not isinstance(face.Surface, Part.Plane):
        raise ValueError("%s of %s is not flat: nothing can be drawn on it." % (names[0], feature.Label))
    lay_on(sketch, feature, names[0])
    sketch.recompute()
    normal = face.normalAt(*face.Surface.parameter(face.CenterOfMass))
    level = abs(normal.z) > 1 - 1e-9
    upward = Vector(0, round(normal.z), 0) if level else Vector(0, 0, 1) - normal * normal.z
    turned = App.Rotation(upward.cross(normal), upward, normal, "ZXY")
    rim = face.OuterWire.copy()
    rim.transformShape(App.Placement(Vector(), turned).inverse().toMatrix())
    middle = turned.multVec(rim.optimalBoundingBox().Center)
    place = sketch.Placement.inverse() * App.Placement(middle + normal * offset, turned)
    place.Base = Vector(*(round(figure, 7) for figure in place.Base))
    sketch.AttachmentOffset = place
    if formula:
        sketch.setExpression("AttachmentOffset.Base.z", formula)
`,
  readyBody: `
def ready(body):
    """Let the edges and faces of a body come to their final names (FreeCAD 1.0 and later), if nothing rests on them."""
    if not hasattr(Part.Shape, "ElementMap") or any(thing.isDerivedFrom("PartDesign::DressUp") for thing in body.Group):
        return
    # Each feature in the chain takes one more recompute until its names stay.
    names = None
    for _ in range(len(body.Group) + 4):
        now = dict(body.Tip.Shape.ElementMap) if body.Tip else {}
        if now == names:
            return
        names = now
        for thing in body.Group:
            if thing.isDerivedFrom("Sketcher::SketchObject"):
                thing.touch()
        document.recompute()
`,
  takeAway: `
def links_to(user, thing):
    """The properties by which one thing uses another."""
    def means(value):
        return any(map(means, value)) if isinstance(value, (list, tuple)) else value == thing

    return {
        name
        for name in user.PropertiesList
        if "Link" in user.getTypeIdOfProperty(name) and "Hidden" not in user.getTypeIdOfProperty(name)
        if means(getattr(user, name))
    }


def holds(user, thing):
    return thing in getattr(user, "Group", []) or user.isDerivedFrom("App::Origin") or getattr(user, "Origin", 0) == thing


def inside(thing):
    """What a body or part holds, and so on inwards; its origin too."""
    found = []
    for held in list(getattr(thing, "Group", [])) + [getattr(thing, "Origin", None)]:
        if held is not None:
            found += [held] + inside(held)
    return found + list(getattr(thing, "OriginFeatures", []))


def take_away(thing):
    """Delete a thing with what was drawn for it alone; what is before it in a body is joined to what comes after it."""
    whole = thing.hasExtension("App::GeoFeatureGroupExtension")
    going = [thing] + (inside(thing) if whole else [])
    beneath = getattr(thing, "BaseFeature", None)
    in_the_way, moving = [], []
    for gone in going:
        for user in set(gone.InList) - set(going):
            if holds(user, gone):
                continue
            links = links_to(user, gone)
            if not whole and links and links <= {"BaseFeature"}:
                continue
            elements = user.Base[1] if links <= {"Base", "BaseFeature"} and user.isDerivedFrom("PartDesign::DressUp") else None
            names = [names_on(beneath.Shape, gone.Shape.getElement(name)) for name in elements] if elements and beneath else []
            if elements is not None and beneath and all(names):
                moving.append((user, sorted({name for several in names for name in several})))
            else:
                in_the_way.append(user.Label)
    if in_the_way:
        raise RuntimeError(
            "%s is needed by %s. Delete or change that first." % (thing.Label, " and ".join(sorted(set(in_the_way))))
        )
    body = thing.getParentGeoFeatureGroup()
    drawn = [
        other
        for other in thing.OutList
        if not whole and body and other in body.Group and set(other.InList) - {body} == {thing}
        if other.isDerivedFrom("Sketcher::SketchObject") or other.isDerivedFrom("Part::Datum")
    ]
    made_from = [other for other in thing.OutList if not body and other.isDerivedFrom("Part::Feature")]
    tip = body and getattr(body, "Tip", None) == thing
    if whole:
        thing.removeObjectsFromDocument()
    elif body and body.isDerivedFrom("PartDesign::Body"):
        # FreeCAD joins what came before a feature with what comes after it when the body lets go of it.
        body.removeObject(thing)
    document.removeObject(thing.Name)
    for other in drawn:
        document.removeObject(other.Name)
    for other in made_from:
        if not [user for user in other.InList if not holds(user, other)]:
            other.Visibility = True
    for user, names in moving:
        user.Base = (beneath, names)
        settle(user)
    if tip and body.Tip:
        body.Tip.Visibility = True
`,
} as const;
