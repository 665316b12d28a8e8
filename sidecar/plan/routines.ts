/**
 * Python routines that a script's head defines when a feature asks for them.
 * They use FreeCAD's own API alone and hold on FreeCAD 0.20 to 1.1.
 */
const ROUTINES = {
  origin: `
def origin(body, role):
    """The origin plane or axis of a body: "XY_Plane", "Z_Axis" ..."""
    return next(feature for feature in body.Origin.OriginFeatures if feature.Role == role)
`,
  attach: `
def attach(sketch, plane, offset=0, formula=None):
    """Lay a sketch on a plane, offset mm along its normal; formula binds the offset to the parameters."""
    # FreeCAD 1.0 renamed the property.
    support = "AttachmentSupport" if hasattr(sketch, "AttachmentSupport") else "Support"
    setattr(sketch, support, [(plane, "")])
    sketch.MapMode = "FlatFace"
    sketch.AttachmentOffset = App.Placement(Vector(0, 0, offset), App.Rotation())
    if formula:
        sketch.setExpression("AttachmentOffset.Base.z", formula)
`,
  dimension: `
def dimension(sketch, name, constraint, formula=None):
    """Add a named dimension to a sketch; formula binds it to the parameters."""
    index = sketch.addConstraint(constraint)
    sketch.renameConstraint(index, name)
    if formula:
        sketch.setExpression("Constraints." + name, formula)
`,
  settle: `
def settle(thing):
    """Give the edges that come from a sketch or feature their final names (FreeCAD 1.0 and later)."""
    # Without it a fillet on them breaks at the first change of a dimension.
    document.recompute()
    for _ in range(2):
        thing.touch()
        document.recompute()
`,
  symmetric: `
def symmetric(feature):
    """Let a pad or pocket grow to both sides of its sketch."""
    if hasattr(feature, "SideType"):  # FreeCAD 1.1
        feature.SideType = "Symmetric"
    else:
        feature.Midplane = True
`,
  edgeNames: `
def edge_names(shape, wanted):
    """Names of the edges of a shape that are among the wanted ones."""
    return [
        "Edge%d" % number
        for number, edge in enumerate(shape.Edges, 1)
        if any(edge.isSame(other) for other in wanted)
    ]
`,
  verticalEdges: `
def vertical_edges(shape):
    """The straight upright edges of a shape; seams of holes and rounded corners are left out."""
    return edge_names(shape, [
        edge
        for edge in shape.Edges
        if isinstance(edge.Curve, Part.Line)
        and abs(edge.tangentAt(edge.FirstParameter).z) > 0.9999
        and all(isinstance(face.Surface, Part.Plane) for face in shape.ancestorsOfType(edge, Part.Face))
    ])
`,
  levelEdges: `
def level_edges(shape, top):
    """The outer edges of the topmost (or lowest) flat face of a shape."""
    level = [
        face
        for face in shape.Faces
        if isinstance(face.Surface, Part.Plane) and abs(face.Surface.Axis.z) > 0.9999
    ]
    height = (max if top else min)(face.CenterOfMass.z for face in level)
    return edge_names(shape, [
        edge
        for face in level
        if abs(face.CenterOfMass.z - height) < 1e-6
        for edge in face.OuterWire.Edges
    ])
`,
  outermostFaces: `
def outermost_faces(shape, directions):
    """Names of the flat faces that lie furthest out in each of the directions."""
    names = []
    for direction in directions:
        facing = [
            (face.CenterOfMass.dot(direction), "Face%d" % number)
            for number, face in enumerate(shape.Faces, 1)
            if isinstance(face.Surface, Part.Plane) and face.normalAt(0, 0).dot(direction) > 0.9999
        ]
        furthest = max(distance for distance, _ in facing)
        names += [name for distance, name in facing if furthest - distance < 1e-6]
    return names
`,
  keep: `
def keep(plan, made):
    """Keep a plan on the first thing that was made from it, and on each thing its name in the plan."""
    def add(thing, kind, name, meaning):
        if not hasattr(thing, name):
            thing.addProperty(kind, name, "Partwright", meaning, 0, True, True)  # read-only, hidden

    for name, thing in made:
        add(thing, "App::PropertyString", "PartwrightName", "Its name in the plan")
        thing.PartwrightName = name
    holder = made[0][1]
    add(holder, "App::PropertyString", "PartwrightPlan", "What it was made from")
    add(holder, "App::PropertyLinkListHidden", "PartwrightMade", "All that was made from it")
    holder.PartwrightPlan = plan
    holder.PartwrightMade = [thing for _, thing in made]
`,
  uprightFaces: `
def upright_faces(shape):
    """Names of the flat faces that stand upright."""
    return [
        "Face%d" % number
        for number, face in enumerate(shape.Faces, 1)
        if isinstance(face.Surface, Part.Plane) and abs(face.normalAt(0, 0).z) < 1e-6
    ]
`,
} as const;

export type Routine = keyof typeof ROUTINES;

const NEEDS: Partial<Record<Routine, Routine[]>> = {
  verticalEdges: ['edgeNames'],
  levelEdges: ['edgeNames'],
};

/** The text of the routines asked for, with those that they need, in a fixed order. */
export function routinesText(asked: ReadonlySet<Routine>): string {
  const wanted = new Set<Routine>(asked);
  for (const routine of asked) for (const need of NEEDS[routine] ?? []) wanted.add(need);
  return (Object.keys(ROUTINES) as Routine[])
    .filter((routine) => wanted.has(routine))
    .map((routine) => `\n${ROUTINES[routine]}`)
    .join('')
    .replace(/^\n+/, '')
    .trimEnd();
}
