/** Python that puts components together by joints, as FreeCAD's own Assembly workbench (1.0 and later) keeps them. */
export const ASSEMBLING = {
  assembly: `
def needs_joints():
    """Say so where this FreeCAD has none."""
    try:
        import JointObject  # part of FreeCAD's Assembly workbench
    except ImportError:
        raise RuntimeError(
            "Joints need FreeCAD 1.0 or later. Without them: put the bodies into a part, each with its place."
        )


def placed(assembly):
    """The components of an assembly, each with where it stands."""
    return [(thing, thing.Placement) for thing in assembly.Group if hasattr(thing, "Placement")]


def ground(joint, assembly, component):
    """Keep a component of an assembly where it is; joints say from here on where the others are."""
    import JointObject
    for other, _ in placed(assembly):
        if other != component:
            for bound, _ in other.ExpressionEngine:
                if bound.lstrip(".").startswith("Placement"):
                    other.setExpression(bound, None)
    JointObject.GroundedJoint(joint, component)
    if App.GuiUp:
        JointObject.ViewProviderGroundedJoint(joint.ViewObject)


def shape_tip(component):
    """The last feature of the body that a component is or shows; its shape stands as the body was drawn."""
    body = component.getLinkedObject()
    if body.TypeId != "PartDesign::Body":
        raise TypeError("%s: a joint holds a body, or a link to one." % component.Label)
    return body.Tip


def join(joint, assembly, starts, kind, first, second, offset=(0, None), angle=(0, None)):
    """Hold two components together, each by a face or edge that was chosen by what it is.

    Offset (mm) and angle (degrees) count along and about the way out of the first one, from where the second one would
    be without them, turned as it was put. Both come with a formula that binds them, or None.
    """
    import math
    import JointObject
    JointObject.Joint(joint, JointObject.JointTypes.index(kind))
    if App.GuiUp:
        JointObject.ViewProviderJoint(joint.ViewObject)
    references = []
    for component, names in (first, second):
        if len(names) > 1:
            raise ValueError("%s: several faces or edges of %s fit; a joint holds one." % (joint.Label, component.Label))
        if joint.getTypeIdOfProperty("Reference1") == "App::PropertyXLinkSubHidden":  # FreeCAD 1.0
            references.append([assembly, ["%s.%s" % (component.Name, names[0])] * 2])
        else:
            references.append([component, [names[0]] * 2])
    joint.Proxy.setJointConnectors(joint, references)
    if kind == "Distance":
        joint.Distance = offset[0]
        if offset[1]:
            joint.setExpression("Distance", offset[1])
        return
    axis = joint.Placement1.Rotation.multVec(Vector(0, 0, 1))
    sign = way_out(first, axis)
    turned = 0
    if kind in ("Fixed", "Slider"):
        before = dict((component.Name, place.Rotation) for component, place in starts)
        one, other = first[0], second[0]
        put = before[one.Name].inverted().multiply(before[other.Name])
        now = one.Placement.Rotation.inverted().multiply(other.Placement.Rotation)
        x, y, z, w = put.multiply(now.inverted()).Q
        turned = round(math.degrees(2 * math.atan2(axis.dot(Vector(x, y, z)), w)), 6)
    joint.Offset1 = App.Placement(Vector(0, 0, sign * offset[0]), App.Rotation(turned + sign * angle[0], 0, 0))
    if offset[1]:
        joint.setExpression("Offset1.Base.z", "%d * (%s)" % (sign, offset[1]))
    if angle[1]:
        joint.setExpression("Offset1.Rotation.Yaw", "%r deg + %d * (%s)" % (turned, sign, angle[1]))


def way_out(connector, axis):
    """1 where the axis of a face or edge points out of its solid, else -1."""
    component, (name,) = connector
    if name == "":
        return 1
    shape = shape_tip(component).Shape
    element = shape.getElement(name)
    flat = isinstance(element, Part.Face) and isinstance(element.Surface, Part.Plane)
    out = element.normalAt(0, 0) if flat else element.CenterOfMass - shape.CenterOfGravity
    return 1 if axis.dot(out) > -1e-9 else -1


def joints_of(assembly):
    """The joints of an assembly, without the one that grounds it."""
    return [one for group in assembly.Group for one in getattr(group, "Group", []) if hasattr(one, "JointType")]


def solve(assembly, starts):
    """Bring the components from where they stood to the nearest places where all joints hold."""
    document.recompute()
    # FreeCAD turned each until it looked like its neighbour when the joint was made. What is free stays as it was put.
    for component, place in starts:
        component.Placement = place
    for joint in joints_of(assembly):
        if joint.JointType == "Fixed":
            joint.Proxy.preSolve(joint, False)
    failed = assembly.solve()
    if failed:
        raise RuntimeError("%s: FreeCAD finds no places where all joints hold (%s)." % (assembly.Label, failed))
    document.recompute()
    for joint in joints_of(assembly):
        if joint.JointType in ("Fixed", "Revolute", "Ball"):
            one, other = [
                held(assembly, reference).Placement.multVec(place.Base)
                for reference, place in ((joint.Reference1, joint.Placement1), (joint.Reference2, joint.Placement2))
            ]
            if one.distanceToPoint(other) > 1e-4:
                raise RuntimeError("%s: the joint %s does not close." % (assembly.Label, joint.Label))


def held(assembly, reference):
    """The component that a joint's reference is about."""
    if reference[0] != assembly:
        return reference[0]
    return document.getObject(reference[1][0].split(".")[0])  # FreeCAD 1.0
`,
} as const;
