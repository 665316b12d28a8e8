import { ASSEMBLING } from './assembling.ts';
import { CHOOSING } from './choosing.ts';
import { DIMENSIONS } from './drawing/dimensions.ts';
import { DRAWN } from './drawing/drawn.ts';
import { LAYOUT } from './drawing/layout.ts';
import { PAGE } from './drawing/page.ts';
import { SHEET } from './drawing/sheet.ts';
import { EDITING } from './edits/routines.ts';
import { LETTERING } from './lettering.ts';
import { CHANGING } from './revision/routines.ts';

/**
 * Python routines that a script's head defines when a feature asks for them.
 * They use FreeCAD's own API alone and hold on FreeCAD 0.20 to 1.1.
 */
export const ROUTINES = {
  origin: `
def origin(body, role):
    """The origin plane or axis of a body: "XY_Plane", "Z_Axis" ..."""
    return next(feature for feature in body.Origin.OriginFeatures if feature.Role == role)
`,
  layOn: `
def lay_on(thing, plane, element=""):
    """Lay a sketch or a primitive flat on a plane, or on a face of a feature by its name."""
    # FreeCAD 1.0 renamed the property.
    support = "AttachmentSupport" if hasattr(thing, "AttachmentSupport") else "Support"
    setattr(thing, support, [(plane, element)])
    thing.MapMode = "FlatFace"
`,
  attach: `
def attach(sketch, plane, offset=0, formula=None):
    """Lay a sketch on a plane, offset mm along its normal; formula binds the offset to the parameters."""
    lay_on(sketch, plane)
    sketch.AttachmentOffset = App.Placement(Vector(0, 0, offset), App.Rotation())
    if formula:
        sketch.setExpression("AttachmentOffset.Base.z", formula)
`,
  attachAt: `
def attach_at(sketch, plane, base, rotation=App.Rotation(), formulas=()):
    """Lay a sketch on a plane, moved and turned in the plane's own axes; formulas bind the figures to the parameters."""
    lay_on(sketch, plane)
    sketch.AttachmentOffset = App.Placement(base, rotation)
    for figure in formulas:
        sketch.setExpression("AttachmentOffset." + figure, formulas[figure])
`,
  place: `
def place(thing, base, axis=Vector(0, 0, 1), angle=0, formulas=()):
    """Turn a thing by angle degrees about an axis through its origin, then move it to base; formulas bind the figures."""
    for path, _ in thing.ExpressionEngine:
        if path.lstrip(".").startswith("Placement"):
            thing.setExpression(path, None)
    thing.Placement = App.Placement(base, App.Rotation(axis, angle))
    for figure in formulas:
        thing.setExpression("Placement." + figure, formulas[figure])
`,
  placePrimitive: `
def place_primitive(primitive, plane, offset, **formulas):
    """Put a primitive at an offset from a plane; formulas bind the offset's x, y and z to the parameters."""
    lay_on(primitive, plane)
    primitive.AttachmentOffset = offset
    for axis, formula in formulas.items():
        primitive.setExpression("AttachmentOffset.Base." + axis, formula)
`,
  dimension: `
def dimension(sketch, name, constraint, formula=None):
    """Add a named dimension to a sketch; formula binds it to the parameters."""
    index = sketch.addConstraint(constraint)
    sketch.renameConstraint(index, name)
    if formula:
        sketch.setExpression("Constraints." + name, formula)
`,
  spline: `
def spline(poles, closed=False):
    """A curve held by its poles: Bezier from the first to the last, or a smooth cubic that closes on itself."""
    curve = Part.BSplineCurve()
    if closed:
        knots = list(range(len(poles) + 1))
        curve.buildFromPolesMultsKnots(poles, [1] * len(knots), knots, True, 3)
    else:
        curve.buildFromPolesMultsKnots(poles, [len(poles)] * 2, [0, 1], False, len(poles) - 1)
    return curve
`,
  seam: `
def seam(sketch, curve):
    """Tie the ends of a closed curve to where it begins; FreeCAD 1.0 leaves them free otherwise."""
    if not hasattr(sketch, "DoF"):  # FreeCAD 0.20 has no such tie and needs none.
        return
    point = sketch.addGeometry(Part.Point(sketch.Geometry[curve].value(0)), True)
    tie = Sketcher.Constraint("InternalAlignment:Sketcher::BSplineKnotPoint", point, 1, curve, 0)
    sketch.addConstraint(tie)
`,
  settle: `
def settle(thing):
    """Give the edges that come from a sketch or feature their final names (FreeCAD 1.0 and later)."""
    # Without it a fillet on them breaks at the first change of a dimension.
    document.recompute()
    if App.Version()[0] == "0":  # edges had no such names
        return
    for _ in range(2):
        thing.touch()
        document.recompute()
`,
  screwSize: `
def screw_size(hole, kind, size):
    """Tell a hole which screw it is for, by FreeCAD's name of the thread and of its size."""
    hole.ThreadType = kind
    # FreeCAD 1.1 writes the pitch after the size of a coarse thread: "M6x1.0".
    sizes = hole.getEnumerationsOfProperty("ThreadSize")
    hole.ThreadSize = next(name for name in sizes if name == size or name.startswith(size + "x"))
    wanted = "6H" if size.startswith("M") else "2B"
    if wanted in hole.getEnumerationsOfProperty("ThreadClass"):
        hole.ThreadClass = wanted
`,
  symmetric: `
def symmetric(feature):
    """Let a pad or pocket grow to both sides of its sketch."""
    if hasattr(feature, "SideType"):  # FreeCAD 1.1
        feature.SideType = "Symmetric"
    else:
        feature.Midplane = True
`,
  twoLengths: `
def two_lengths(feature):
    """Let a pad or pocket grow from its sketch by Length one way and by Length2 the other."""
    if hasattr(feature, "SideType"):  # FreeCAD 1.1
        feature.SideType = "Two sides"
    else:
        feature.Type = "TwoLengths"
`,
  combine: `
def combine(boolean, base, others, operation):
    """Make a boolean operation of a body's last feature and other bodies, which then belong to the body."""
    document.recompute()
    made = getattr(base.Shape, operation.lower())([other.Shape for other in others])
    if len(made.Solids) != 1:
        # FreeCAD 0.20 would keep one of them and not say so.
        raise RuntimeError(
            "%s: what comes out is %s solids; a body is one. Do they touch where they should?"
            % (boolean.Label, len(made.Solids) or "no")
        )
    boolean.setObjects(others)
    boolean.Type = operation
`,
  ...CHOOSING,
  ...ASSEMBLING,
  ...LETTERING,
  madeOf: `
def made_of(body, material):
    """Say what a body is made of; None: nothing is known of it."""
    if "PartMaterial" not in body.PropertiesList:
        body.addProperty("App::PropertyString", "PartMaterial", "Base", "What it is made of, for its mass")
    body.PartMaterial = material or ""
`,
  ...CHANGING,
  ...EDITING,
  keep: `
def keep(plan, made):
    """Keep a plan on the first thing that was made from it, and on each thing its name in the plan."""
    def add(thing, kind, name, meaning):
        # A link passes for having the properties of what it is linked to.
        if name not in thing.PropertiesList:
            thing.addProperty(kind, name, "Partwright", meaning, 0, False, True)  # hidden

    for name, thing in made:
        add(thing, "App::PropertyString", "PartwrightName", "Its name in the plan")
        if thing.PartwrightName != name:
            thing.PartwrightName = name
    holder = made[0][1]
    for _, thing in made[1:]:
        if "PartwrightPlan" in thing.PropertiesList and thing.PartwrightPlan:
            thing.PartwrightPlan, thing.PartwrightMade = "", []
    add(holder, "App::PropertyString", "PartwrightPlan", "What it was made from")
    add(holder, "App::PropertyLinkListHidden", "PartwrightMade", "All that was made from it")
    holder.PartwrightPlan = plan
    holder.PartwrightMade = [thing for _, thing in made]
`,
  drawingSheet: SHEET,
  drawingLayout: LAYOUT,
  drawn: DRAWN,
  drawingDimensions: DIMENSIONS,
  drawingPage: PAGE,
  parameterValue: `
def value_of(name):
    """The value of a parameter as a plain number."""
    value = getattr(parameters, name)
    return getattr(value, "Value", value)
`,
  solidOf: `
def solid_of(shape):
    """The solid that a shape is or holds, or several taken together."""
    solids = shape.Solids if isinstance(shape, Part.Shape) else []
    if not solids:
        raise ValueError("The result of the Python step has to be a solid, not %r." % (shape,))
    if not all(solid.isValid() and solid.Volume > 0 for solid in solids):
        raise ValueError("The solid of the Python step is not valid.")
    return solids[0] if len(solids) == 1 else Part.makeCompound(solids)
`,
} as const;

export type Routine = keyof typeof ROUTINES;

const NEEDS: Partial<Record<Routine, Routine[]>> = {
  drawingPage: ['drawingSheet', 'drawingLayout', 'drawn', 'drawingDimensions'],
  chooseEdges: ['madeBy'],
  chooseFaces: ['madeBy'],
  attach: ['layOn'],
  attachAt: ['layOn'],
  placePrimitive: ['layOn'],
  attachToFace: ['layOn'],
  addedByHand: ['liesOn', 'settle'],
  whereSelected: ['liesOn'],
  takeAway: ['liesOn', 'settle'],
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

/** The name of a routine in Python: removePage -> remove_page. */
export function routineName(routine: Routine): string {
  return /^def (\w+)/m.exec(ROUTINES[routine])?.[1] ?? routine;
}
