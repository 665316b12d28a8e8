/** The page with its views. */
export const PAGE = `
def free_form(things):
    """Whether a shape has faces of which TechDraw finds the exact lines only after a minute, or never."""
    simple = (Part.Plane, Part.Cylinder, Part.Cone, Part.Sphere)
    poles = 0
    for thing in things:
        for face in thing.Shape.Faces:
            surface = face.Surface
            if isinstance(surface, Part.BSplineSurface):
                poles += surface.NbUPoles * surface.NbVPoles
            elif isinstance(surface, Part.Toroid):
                # a fillet round a boss is quick, a rim that spokes go into is not
                if any(isinstance(edge.Curve, Part.BSplineCurve) for edge in face.Edges):
                    return True
            elif not isinstance(surface, simple):
                return True
    return poles > 100


def drawing_page(name, label, things, title, third_angle, hidden, sheet=None, scale=None, **texts):
    """A TechDraw page: front, top, side and isometric view of the things, their main dimensions, a title block."""
    import datetime
    import os
    import tempfile

    document.recompute()
    box = Part.makeCompound([thing.Shape for thing in things]).optimalBoundingBox()
    sizes = [max(size, 1e-3) for size in (box.XLength, box.YLength, box.ZLength)]
    size, wide, high, scale, iso_scale, places = drawing_layout(sizes, third_angle, sheet, scale)
    texts.update(title=title, scale=scale_name(scale), sheet_size=size, sheet_number="1 / 1")
    texts.setdefault("creator", "Partwright")
    texts.setdefault("document_type", "Part drawing")
    texts.setdefault("date_of_issue", datetime.date.today().isoformat())

    page = document.addObject("TechDraw::DrawPage", name)
    page.Label = label
    template = document.addObject("TechDraw::DrawSVGTemplate", name + "Sheet")
    # The document saves a copy of its own; FreeCAD 0.20 reads this one again as long as the document is open.
    path = os.path.join(tempfile.mkdtemp(dir=document.TransientDir), size + ".svg")
    with open(path, "w", encoding="utf-8") as file:
        file.write(sheet_template(wide, high, size, third_angle, texts))
    template.Template = path
    page.Template = template
    page.KeepUpdated = True

    group = document.addObject("TechDraw::DrawProjGroup", name + "Views")
    page.addView(group)
    kinds = group.getEnumerationsOfProperty("ProjectionType")
    wanted = "third angle" if third_angle else "first angle"
    group.ProjectionType = next(kind for kind in kinds if kind.lower() == wanted)
    group.AutoDistribute = False
    group.ScaleType = "Custom"
    group.Scale = scale
    group.X, group.Y = places["front"]
    group.addProjection("Front")
    front = group.Anchor
    front.Direction, front.XDirection = Vector(0, -1, 0), Vector(1, 0, 0)
    top = group.addProjection("Top")
    side = group.addProjection("Right" if third_angle else "Left")
    for view, place in ((top, places["top"]), (side, places["side"])):
        view.X, view.Y = place[0] - places["front"][0], place[1] - places["front"][1]

    iso = document.addObject("TechDraw::DrawViewPart", name + "Isometric")
    page.addView(iso)
    iso.Direction, iso.XDirection = Vector(1, -1, 1).normalize(), Vector(1, 1, 0).normalize()
    iso.ScaleType = "Custom"
    iso.Scale = iso_scale
    iso.X, iso.Y = places["iso"]
    for view in (front, top, side):
        view.HardHidden = hidden
    coarse = free_form(things)
    for view in (front, top, side, iso):
        view.CoarseView = coarse
        view.SmoothVisible = view.SeamVisible = False  # where faces run into each other there is no edge
    group.Source = iso.Source = things  # not before: from here on the lines are sought

    def note(suffix, text, x, y):
        found = document.addObject("TechDraw::DrawViewAnnotation", name + suffix)
        page.addView(found)
        found.Text = [text]
        found.TextSize = 3.5
        found.X, found.Y = x, y

    if iso_scale != scale:
        tall = (sizes[0] + sizes[1]) / 6**0.5 + sizes[2] * (2 / 3) ** 0.5
        below = iso.Y.Value - iso_scale * tall / 2 - 5
        note("Note", scale_name(iso_scale), iso.X.Value, below)
    document.recompute()
    # The isometric view has no dimensions.
    if drawn([front, top, side]):
        drawing_dimensions(page, name, scale, front, top, side, third_angle)
    else:
        note("Undimensioned", "No dimensions: finding the lines took too long", 60, 15)
    return page
`;
