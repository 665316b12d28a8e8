# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the design changed in the document. A click on an entry selects the object."""

import FreeCAD
import FreeCADGui

from .. import text
from ..qt import QtCore, QtWidgets, translate
from .section import Section

_ROWS_SHOWN = 12


class DiffSection(Section):
    """Objects added, changed and removed; of the changed ones, what was before and what is now."""

    def __init__(self):
        super().__init__()
        self.setObjectName("PartwrightDiff")
        self._document = None
        self._shown = None
        self._tree = QtWidgets.QTreeWidget()
        self._tree.setHeaderHidden(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setMinimumWidth(1)
        self._tree.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarAlwaysOff)
        self._tree.itemClicked.connect(self._select)
        self._tree.itemActivated.connect(self._select)
        self.column.addWidget(text.heading(translate("Partwright", "Changed in the document")))
        self.column.addWidget(self._tree)

    def show_design(self, design):
        """See Section."""
        result = design.result if design is not None else None
        diff = result["diff"] if result is not None else None
        self.setVisible(diff is not None and any(diff.values()))
        if diff is self._shown:
            return
        self._shown = diff
        self._tree.clear()
        if diff is None:
            return
        self._document = design.document
        # What happened to work that was there comes first.
        shapes = {shape["name"]: shape for shape in diff["shapes"]}
        self._add_group(translate("Partwright", "Changed"), diff["changed"], shapes)
        self._add_group(translate("Partwright", "Removed"), diff["removed"], shapes)
        self._add_group(translate("Partwright", "Added"), diff["added"], shapes)
        self._tree.expandAll()
        self._fit_height()

    def _add_group(self, title, entries, shapes):
        if not entries:
            return
        group = QtWidgets.QTreeWidgetItem(["{} ({})".format(title, len(entries))])
        self._tree.addTopLevelItem(group)
        for entry in entries:
            shape = shapes.get(entry["name"])
            item = self._item(entry, _headline(entry, shape))
            group.addChild(item)
            for line in _details(entry, shape):
                item.addChild(self._item(entry, line))

    def _item(self, entry, line):
        item = QtWidgets.QTreeWidgetItem([line])
        item.setData(0, QtCore.Qt.UserRole, entry["name"])
        item.setToolTip(0, "{}\n{}\n{}".format(entry["label"], entry["name"], line))
        return item

    def _fit_height(self):
        rows = _rows(self._tree.invisibleRootItem())
        height = max(self._tree.sizeHintForRow(0), self._tree.fontMetrics().height() + 4)
        self._tree.setFixedHeight(min(rows, _ROWS_SHOWN) * height + 2 * self._tree.frameWidth() + 4)

    def _select(self, item, _column):
        name = item.data(0, QtCore.Qt.UserRole)
        document = FreeCAD.listDocuments().get(self._document or "")
        found = document.getObject(name) if name and document else None
        if found is not None:
            FreeCADGui.Selection.clearSelection()
            FreeCADGui.Selection.addSelection(found)


def _rows(item):
    return sum(1 + _rows(item.child(index)) for index in range(item.childCount()))


def _headline(entry, shape):
    """Its label with what it is, or how large it has become; the details of a change stand beneath it."""
    if "type" not in entry:
        return entry["label"] if _details(entry, shape) else "{}  ({})".format(entry["label"], entry["what"])
    size = _size(shape["after"]) if shape is not None and shape["after"] is not None else None
    return "{}  ({})".format(entry["label"], ", ".join(each for each in (entry["type"], size) if each))


def _details(entry, shape):
    """What differs in a changed object, one line each."""
    lines = [
        _line(change["property"], change["before"], change["after"]) for change in entry.get("properties", [])
    ]
    if "properties" in entry and shape is not None and shape["before"] and shape["after"]:
        before, after = shape["before"], shape["after"]
        for title, said in (
            (translate("Partwright", "size"), _size),
            (translate("Partwright", "volume"), _volume),
            (translate("Partwright", "faces"), lambda extent: str(extent["faces"])),
        ):
            if said(before) != said(after):
                lines.append(_line(title, said(before), said(after)))
    return lines


def _line(title, before, after):
    nothing = "\u2013"
    return "{}: {} \u2192 {}".format(
        title, nothing if before is None else before, nothing if after is None else after
    )


def _size(extent):
    return translate("Partwright", "{} mm").format(
        " \u00d7 ".join(text.number(each) for each in extent["size"])
    )


def _volume(extent):
    return translate("Partwright", "{} mm\u00b3").format(text.number(extent["volume"]))
