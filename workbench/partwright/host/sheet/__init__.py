# SPDX-License-Identifier: LGPL-2.1-or-later
"""A TechDraw page as an SVG, with a window or without: its sheet, the lines of its views, its dimensions. mm."""

import re
from xml.etree import ElementTree

from ..errors import HostError
from . import dimensions, views
from .strokes import FONTS, Strokes

_EDITABLE = re.compile(r"^\{http://www\.freecad[^}]*\}editable$")


def page_of(document):
    """The document's drawing, the first if it has several. Raises ObjectUnknown where there is none."""
    for found in document.Objects:
        if found.isDerivedFrom("TechDraw::DrawPage") and found.Template is not None:
            return found
    raise HostError("ObjectUnknown", f"{document.Label!r} has no drawing.")


def svg(page):
    """The whole page. Raises FileFailed for what only FreeCAD's window can draw."""
    drawn = list(_flat(page.Views))
    pens = [_pen_for(view) for view in drawn]
    views.bring_up_to_date([view for view in drawn if view.isDerivedFrom("TechDraw::DrawViewPart")])
    high = float(page.Template.Height)
    groups = [_group(view, pen, high) for view, pen in zip(drawn, pens)]
    return _filled(page.Template).replace("</svg>", "\n".join([*groups, "</svg>\n"]))


def _flat(found):
    for view in found:
        if view.isDerivedFrom("TechDraw::DrawProjGroup"):
            yield from _flat(view.Views)
        else:
            yield view


def _pen_for(view):
    """What draws it."""
    if view.isDerivedFrom("TechDraw::DrawViewPart"):
        return views.draw
    if view.isDerivedFrom("TechDraw::DrawViewAnnotation"):
        return dimensions.draw_note
    if view.isDerivedFrom("TechDraw::DrawViewDimension") and view.Type in dimensions.KINDS:
        return dimensions.draw
    raise HostError("FileFailed", f"Only FreeCAD's window can draw {view.Label!r}: export the page there.")


def _group(view, pen, high):
    """A view's strokes at its place on the sheet; a dimension stands on the view that it belongs to."""
    placed = view.References2D[0][0] if view.isDerivedFrom("TechDraw::DrawViewDimension") else view
    x, y = placed.X.Value, placed.Y.Value
    group = next((user for user in placed.InList if user.isDerivedFrom("TechDraw::DrawProjGroup")), None)
    if group is not None:
        x, y = x + group.X.Value, y + group.Y.Value
    strokes = Strokes()
    pen(view, strokes)
    return strokes.group(view.Name, x, high - y)


def _filled(template):
    """The sheet's SVG with its texts in it."""
    with open(template.PageResult, encoding="utf-8") as file:
        root = ElementTree.fromstring(file.read())
    texts = template.EditableTexts
    for element in root.iter():
        if element.get("font-family") == "osifont":
            element.set("font-family", FONTS)
        for attribute in [name for name in element.attrib if _EDITABLE.match(name)]:
            name = element.attrib.pop(attribute)
            holder = element[0] if len(element) else element
            holder.text = texts.get(name, holder.text)
    ElementTree.register_namespace("", "http://www.w3.org/2000/svg")
    return ElementTree.tostring(root, encoding="unicode")
