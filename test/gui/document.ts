/** Python that defines everything_of(document): all objects with all their properties, as text that can be compared. */
export const EVERYTHING_OF = `
def _text(value):
    if hasattr(value, "ShapeType"):
        box = value.BoundBox
        return ["shape", value.ShapeType, round(value.Volume, 6), round(value.Area, 6), len(value.Faces),
                len(value.Edges), [round(n, 6) for n in (box.XMin, box.YMin, box.ZMin, box.XMax, box.YMax, box.ZMax)]]
    if isinstance(value, (list, tuple)):
        return [_text(each) for each in value]
    if isinstance(value, dict):
        return {str(key): _text(each) for key, each in sorted(value.items(), key=str)}
    if hasattr(value, "TypeId") and hasattr(value, "Name"):
        return "object " + value.Name
    text = str(value)
    return "an object" if " object at 0x" in text else text

def _properties(owner):
    found = {}
    for name in sorted(owner.PropertiesList):
        try:
            found[name] = _text(owner.getPropertyByName(name))
        except Exception as error:
            found[name] = "unreadable: " + type(error).__name__
    return found

def _view(owner):
    found = _properties(owner.ViewObject) if owner.ViewObject else None
    if found and owner.TypeId in ("App::Origin", "App::Plane", "App::Line", "App::Point"):
        # FreeCAD draws the planes of an origin as large as what is there, whenever it comes to it.
        found.pop("Size", None)
    return found

def everything_of(document):
    return [[o.Name, o.TypeId, _properties(o), _view(o)]
            for o in sorted(document.Objects, key=lambda each: each.Name)]
`;

/** Python that makes a document a person might have had before, with an entry on its undo stack, and activates it. */
export const OWN_DOCUMENT = `
document = App.newDocument("Own")
document.openTransaction("Make a box")
box = document.addObject("Part::Box", "Box")
box.Length, box.Width, box.Height = 12, 13, 14
box.Placement.Base = App.Vector(200, 0, 0)
sheet = document.addObject("Spreadsheet::Sheet", "Sheet")
sheet.set("A1", "17")
document.commitTransaction()
document.recompute()
Gui.activeDocument().activeView().viewIsometric()
Gui.SendMsgToActiveView("ViewFit")
`;
