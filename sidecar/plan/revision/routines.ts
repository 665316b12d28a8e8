/** Python routines that scripts use which change a model that is there. */
export const CHANGING = {
  redimension: `
def redimension(sketch, name, value, formula):
    """Give a named dimension another value; formula binds it to the parameters."""
    index = [constraint.Name for constraint in sketch.Constraints].index(name)
    sketch.setExpression("Constraints." + name, formula)
    if formula is None:
        sketch.setDatum(index, value)
`,
  toFront: `
def to_front(body, things):
    """Let a body begin with these: its first feature, made anew, and what that was made from."""
    rest = [thing for thing in body.Group if thing not in things]
    body.Group = things + rest
    first = next(thing for thing in things if thing.isDerivedFrom("PartDesign::Feature"))
    following = [thing for thing in rest if thing.isDerivedFrom("PartDesign::Feature")]
    first.BaseFeature = None
    if following:
        following[0].BaseFeature = first
`,
  addedByHand: `
def added_by_hand(body):
    """The fillets and the like that were added by hand, each with the edges and faces that it rests on."""
    return [
        (thing, thing.Base[0].Name, [thing.Base[0].Shape.getElement(name) for name in thing.Base[1]])
        for thing in body.Group
        if thing.isDerivedFrom("PartDesign::DressUp") and not hasattr(thing, "PartwrightName")
    ]


def give_back(added):
    """Let them rest on the same edges and faces again, where the feature beneath them is another."""
    document.recompute()
    for thing, rested_on, elements in added:
        base = thing.BaseFeature
        if base is None or (base.Name == rested_on and thing.isValid()):
            continue
        names = [
            "%s%d" % (kind, number)
            for kind, candidates in (("Edge", base.Shape.Edges), ("Face", base.Shape.Faces))
            for number, candidate in enumerate(candidates, 1)
            if any(same_element(candidate, element) for element in elements)
        ]
        thing.Base = (base, names)
        settle(thing)
`,
  chooseAgain: `
def choose_again(thing, name, chosen):
    """Give a link the edges or faces that are chosen now, where these are others than it has."""
    kept = getattr(thing, name)
    if kept is None or kept[0] != chosen[0] or sorted(kept[1]) != sorted(chosen[1]) or not thing.isValid():
        setattr(thing, name, chosen)
        settle(thing)
`,
  letGo: `
def let_go(thing):
    """Refuse to take away what somebody copied by hand: FreeCAD would leave the copies out and not say so."""
    for user in thing.InList:
        if thing in getattr(user, "Originals", []) and not hasattr(user, "PartwrightName"):
            raise RuntimeError(
                "%s was made by hand from %s, which has to be made anew; delete it first." % (user.Label, thing.Label)
            )
`,
  removePage: `
def remove_page(page):
    """Delete what is on a drawing page: its views, their dimensions and its template."""
    views = list(page.Views)
    inner = [view for group in views for view in getattr(group, "Views", [])]
    for name in [view.Name for view in inner + views] + ([page.Template.Name] if page.Template else []):
        if document.getObject(name):
            document.removeObject(name)
`,
  tipByHand: `
def tip_by_hand(body):
    """Name of the feature that somebody added at the end of a body; None: it ends with one of ours."""
    return None if body.Tip is None or hasattr(body.Tip, "PartwrightName") else body.Tip.Name
`,
  showTip: `
def show_tip(body, last, tip):
    """Let a body end with its last feature, unless it ended with one (tip, a name) that was added by hand."""
    body.Tip = (document.getObject(tip) if tip else None) or last
    body.Tip.Visibility = True
`,
} as const;
