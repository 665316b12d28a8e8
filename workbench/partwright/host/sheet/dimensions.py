# SPDX-License-Identifier: LGPL-2.1-or-later
"""TechDraw's dimensions and notes, as ISO 129-1 draws them: texts over the line, read from below or the right."""

import math
import re

from .strokes import NARROW, TEXT, text_width

_ROUND = ("Diameter", "Radius")
KINDS = (*_ROUND, "Distance", "DistanceX", "DistanceY")

_VALUE = re.compile(r"%(?:\.(\d+))?([wfgr])")
_GAP = 1.0  # mm between outline and extension line, and between text and line
_BEYOND = 2.0  # mm that an extension line goes beyond its dimension line
_INSIDE = 8.0  # mm from which on the arrows stand between the extension lines
_TAIL = 6.0


def draw(dimension, strokes):
    """The dimension in its view's coordinates: mm on the page from the view's middle, y down."""
    text = text_of(dimension)
    middle = (dimension.X.Value, -dimension.Y.Value)
    if dimension.Type in _ROUND:
        _round(dimension, text, middle, strokes)
    else:
        ends = [(point.x, point.y) for point in dimension.getLinearPoints()]
        _linear(_angle(dimension.Type, *ends), ends, text, middle, strokes)


def draw_note(annotation, strokes):
    """The lines of a text on the page, about its middle."""
    height = annotation.TextSize.Value
    first = -(len(annotation.Text) - 1) / 2
    for number, line in enumerate(annotation.Text):
        strokes.text(line, (0.0, (first + number) * 1.4 * height), height=height)


def text_of(dimension):
    """What the dimension says: its format with its true value in it, and its tolerance."""
    value = dimension.getRawValue()

    def written(found):
        places = int(found.group(1) or 2)
        text = f"{value:.{places}f}"
        return text.rstrip("0").rstrip(".") if found.group(2) in "wg" and "." in text else text

    text = dimension.FormatSpec
    if not dimension.Arbitrary:
        text = _VALUE.sub(written, text)
    over, under = dimension.OverTolerance.Value, dimension.UnderTolerance.Value
    if over and dimension.EqualTolerance:
        return f"{text} \u00b1{over:g}"
    return f"{text} {over:+g}/{under:+g}" if over or under else text


def _angle(kind, one, other):
    """Degrees by which the dimension line is turned, so that its text is read from below or from the right."""
    if kind == "DistanceX":
        return 0.0
    if kind == "DistanceY":
        return -90.0
    angle = math.degrees(math.atan2(other[1] - one[1], other[0] - one[0]))
    while angle >= 90.0 - 1e-6:
        angle -= 180.0
    while angle < -90.0 - 1e-6:
        angle += 180.0
    return angle


def _linear(angle, ends, text, middle, strokes):
    along = (math.cos(math.radians(angle)), math.sin(math.radians(angle)))
    down = (-along[1], along[0])
    base = _moved(middle, down, TEXT / 2 + _GAP)
    strokes.text(text, middle, angle)

    places = []  # of the two arrowheads along the dimension line, from below the middle of the text
    for x, y in ends:
        place = (x - base[0]) * along[0] + (y - base[1]) * along[1]
        places.append(place)
        tip = _moved(base, along, place)
        away = (tip[0] - x) * down[0] + (tip[1] - y) * down[1]
        if abs(away) > _GAP:
            side = math.copysign(1.0, away)
            strokes.path([_moved((x, y), down, side * _GAP), _moved(tip, down, side * _BEYOND)], NARROW)

    start, end = sorted(places)
    inside = end - start >= _INSIDE
    half = text_width(text) / 2
    tail = 0.0 if inside else _TAIL
    # The line goes on under a text that stands beside the arrows.
    reach = [start - tail, end + tail]
    if start > 0 or end < 0:
        reach = [min(reach[0], -half), max(reach[1], half)]
    strokes.path([_moved(base, along, place) for place in reach], NARROW)
    outward = 1.0 if inside else -1.0
    strokes.arrow(_moved(base, along, start), (-outward * along[0], -outward * along[1]))
    strokes.arrow(_moved(base, along, end), (outward * along[0], outward * along[1]))


def _round(dimension, text, middle, strokes):
    """A leader from the circle to a shelf under the text."""
    view, (element, *_) = dimension.References2D[0]
    edge = view.getVisibleEdges()[int(element[len("Edge") :])]
    centre = (edge.Curve.Center.x, edge.Curve.Center.y)
    strokes.text(text, middle)
    half, level = text_width(text) / 2 + 0.5, middle[1] + TEXT / 2 + _GAP
    side = -1.0 if middle[0] > centre[0] else 1.0
    near = (middle[0] + side * half, level)
    if edge.isClosed():
        away = math.hypot(near[0] - centre[0], near[1] - centre[1]) or 1.0
        inward = ((centre[0] - near[0]) / away, (centre[1] - near[1]) / away)
        tip = _moved(centre, inward, -edge.Curve.Radius)
    else:
        point = edge.valueAt((edge.FirstParameter + edge.LastParameter) / 2)
        tip = (point.x, point.y)
        away = math.hypot(near[0] - tip[0], near[1] - tip[1]) or 1.0
        inward = ((tip[0] - near[0]) / away, (tip[1] - near[1]) / away)
    strokes.path([tip, near, (middle[0] - side * half, level)], NARROW)
    strokes.arrow(tip, inward)


def _moved(point, direction, distance):
    return (point[0] + direction[0] * distance, point[1] + direction[1] * distance)
