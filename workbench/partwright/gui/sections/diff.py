# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the design changed in the document. A click on an entry selects the object."""

import FreeCAD
import FreeCADGui

from .. import text
from ..qt import QtCore, QtWidgets, translate
from .section import Section

_ROWS_SHOWN = 12


class DiffSection(Section):
    """Objects added, changed and removed."""

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
        self._add_group(translate("Partwright", "Added"), diff["added"], "type")
        self._add_group(translate("Partwright", "Changed"), diff["changed"], "what")
        self._add_group(translate("Partwright", "Removed"), diff["removed"], "type")
        self._tree.expandAll()
        self._fit_height()

    def _add_group(self, title, entries, detail):
        if not entries:
            return
        group = QtWidgets.QTreeWidgetItem(["{} ({})".format(title, len(entries))])
        self._tree.addTopLevelItem(group)
        for entry in entries:
            item = QtWidgets.QTreeWidgetItem(["{}  ({})".format(entry["label"], entry[detail])])
            item.setData(0, QtCore.Qt.UserRole, entry["name"])
            item.setToolTip(0, "{}\n{}\n{}".format(entry["label"], entry["name"], entry[detail]))
            group.addChild(item)

    def _fit_height(self):
        rows = sum(1 + self._tree.topLevelItem(i).childCount() for i in range(self._tree.topLevelItemCount()))
        height = max(self._tree.sizeHintForRow(0), self._tree.fontMetrics().height() + 4)
        self._tree.setFixedHeight(min(rows, _ROWS_SHOWN) * height + 2 * self._tree.frameWidth() + 4)

    def _select(self, item, _column):
        name = item.data(0, QtCore.Qt.UserRole)
        document = FreeCAD.listDocuments().get(self._document or "")
        found = document.getObject(name) if name and document else None
        if found is not None:
            FreeCADGui.Selection.clearSelection()
            FreeCADGui.Selection.addSelection(found)
