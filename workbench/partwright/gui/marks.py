# SPDX-License-Identifier: LGPL-2.1-or-later
"""Tick, cross and their kin, drawn by shape: readable without colour, on light and on dark, in any font."""

from .qt import QtCore, QtGui, QtWidgets

# Middle tones that keep a contrast of 3:1 against both white and the dark style sheets' grey.
_COLOURS = {"ok": "#2e9e4f", "bad": "#d9534f", "stopped": "#8a8a8a", "asks": "#3d85c6"}
_STROKES = {
    "ok": [[(0.15, 0.55), (0.4, 0.8), (0.85, 0.22)]],
    "bad": [[(0.2, 0.2), (0.8, 0.8)], [(0.8, 0.2), (0.2, 0.8)]],
    "stopped": [[(0.2, 0.5), (0.8, 0.5)]],
    "asks": [
        [(0.28, 0.34), (0.36, 0.18), (0.5, 0.12), (0.64, 0.18), (0.72, 0.34), (0.5, 0.52), (0.5, 0.66)],
        [(0.5, 0.86), (0.5, 0.88)],
    ],
}


class Mark(QtWidgets.QWidget):
    """A mark as high as a line of text. kind: ok, bad, stopped or asks."""

    def __init__(self, kind, name):
        super().__init__()
        self._kind = kind
        self.setAccessibleName(name)
        self.setToolTip(name)
        side = max(14, self.fontMetrics().height())
        self.setFixedSize(side, side)

    def paintEvent(self, _event):
        """Qt's hook."""
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.Antialiasing)
        pen = QtGui.QPen(QtGui.QColor(_COLOURS[self._kind]))
        pen.setWidthF(max(2.0, self.width() / 7.0))
        pen.setCapStyle(QtCore.Qt.RoundCap)
        pen.setJoinStyle(QtCore.Qt.RoundJoin)
        painter.setPen(pen)
        for stroke in _STROKES[self._kind]:
            points = [QtCore.QPointF(x * self.width(), y * self.height()) for x, y in stroke]
            painter.drawPolyline(QtGui.QPolygonF(points))
        painter.end()
