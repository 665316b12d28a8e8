/** Routines that write text: letters of a font as a profile. They hold on FreeCAD 0.20 to 1.1. */
export const LETTERING = {
  findFont: `
def find_font(wanted=None):
    """A font file: the wanted one, else the first of FreeCAD's own, DejaVu Sans and what the system has."""
    import importlib.util
    import os
    if wanted:
        if not os.path.isfile(wanted):
            raise RuntimeError("There is no font file " + wanted + "; name another one, or none.")
        return wanted
    places = [os.path.join(App.getResourceDir(), "Mod", "TechDraw", "Resources", "fonts", "osifont-lgpl3fe.ttf")]
    plotting = importlib.util.find_spec("matplotlib")
    if plotting and plotting.origin:
        package = os.path.dirname(plotting.origin)
        places.append(os.path.join(package, "mpl-data", "fonts", "ttf", "DejaVuSans.ttf"))
    places += [
        "/usr/share/freecad/Mod/TechDraw/Resources/fonts/osifont-lgpl3fe.ttf",
        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
        "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
        "/usr/share/fonts/TTF/DejaVuSans.ttf",
        "/System/Library/Fonts/Supplemental/Arial.ttf",
        "/Library/Fonts/Arial.ttf",
        os.path.join(os.environ.get("WINDIR", r"C:\\Windows"), "Fonts", "arial.ttf"),
    ]
    for place in places:
        if os.path.isfile(place):
            return place
    raise RuntimeError("No font was found to write with; name a .ttf file. Looked for: " + ", ".join(places))
`,
  lettering: `
def lettering(body, text, font=None):
    """The outlines of a text in a body, for a pad or pocket."""
    import Draft
    letters = Draft.make_shapestring(String=text, FontFile=find_font(font), Size=100)
    if hasattr(letters, "ScaleToSize"):  # FreeCAD 1.0 scales letters by itself; here all versions do it alike.
        letters.ScaleToSize = False
    if letters not in body.Group:
        body.addObject(letters)
    return letters
`,
  fitLetters: `
def fit_letters(letters, height, u, v, centred=True, behind=False):
    """Give capital letters their height and all of them their place on the plane; behind: read from the other side.

    height, u, v: (mm, formula that it follows or None).
    """
    letters.recompute()
    if not letters.Shape.Faces:
        raise RuntimeError("The font " + letters.FontFile + " has no outlines for " + repr(letters.String) + ".")
    capital = Part.makeWireString("H", letters.FontFile, letters.Size.Value, 0)[0]
    tall = max(wire.BoundBox.YMax for wire in capital)
    # The attachment has moved the letters; what counts is where they are from where they begin.
    box = letters.Shape.transformed(letters.Placement.inverse().toMatrix()).BoundBox
    left = (box.XMin + box.XMax) / 2 / tall if centred else box.XMin / tall
    offset = letters.AttachmentOffset
    if behind:
        offset.Rotation = App.Rotation(Vector(0, 1, 0), 180)

    def place(path, start, heights):
        (from_start, start_formula), (tall_letters, height_formula) = start, height
        if start_formula or height_formula:
            begin, high = start_formula or "%r mm" % from_start, height_formula or "%r mm" % tall_letters
            letters.setExpression(path, "(%s) + %.12f * (%s)" % (begin, heights, high))
        return from_start + heights * tall_letters

    # FreeCAD 0.20 does not work out a formula of numbers alone: where nothing is followed the value is given.
    letters.Size = place("Size", (0, None), letters.Size.Value / tall)
    offset.Base.x = place("AttachmentOffset.Base.x", u, left if behind else -left)
    offset.Base.y = place("AttachmentOffset.Base.y", v, -0.5 if centred else 0)
    letters.AttachmentOffset = offset
    letters.recompute()
`,
  onSolid: `
def on_solid(letters, solid):
    """Refuse letters that reach beyond the solid that they are cut into."""
    document.recompute()
    box, room = letters.Shape.BoundBox, solid.Shape.BoundBox
    beyond = [
        "%.1f mm along %s, where there are %.1f mm" % (getattr(box, axis + "Length"), axis, getattr(room, axis + "Length"))
        for axis in "XYZ"
        if getattr(box, axis + "Length") > 1e-6
        and (getattr(box, axis + "Min") < getattr(room, axis + "Min") - 1e-6
             or getattr(box, axis + "Max") > getattr(room, axis + "Max") + 1e-6)
    ]
    if beyond:
        raise RuntimeError(repr(letters.String) + " does not fit: it takes " + " and ".join(beyond) + ".")
`,
} as const;
