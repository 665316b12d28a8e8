# SPDX-License-Identifier: LGPL-2.1-or-later
"""Lines and texts of a drawing, gathered as SVG. mm, y down; widths by ISO 128, texts by ISO 3098."""

import math
from xml.sax.saxutils import escape, quoteattr

WIDE = 0.5
NARROW = 0.25
# Drawn and left out by turns.
HIDDEN = (2.0, 1.0)
CHAIN = (6.0, 1.0, 0.6, 1.0)
TEXT = 3.5
# FreeCAD's drawing font first; where there is no FreeCAD there is none.
FONTS = "osifont, ISOCPEUR, 'Liberation Sans', Arial, sans-serif"
_ARROW = 3.0


def text_width(text):
    """About how wide a text of the usual height is."""
    return 0.56 * TEXT * len(text)


class Strokes:
    """What has been drawn so far."""

    def __init__(self):
        self._made = []

    def path(self, points, width, dashes=None):
        """A line through points (x, y)."""
        runs = _dashed(points, dashes) if dashes else [points]
        data = "".join("M" + "L".join(f"{x:.3f} {y:.3f}" for x, y in run) for run in runs)
        self._made.append(f'<path d="{data}" {_pen(width)}/>')

    def circle(self, centre, radius, width):
        place = f'cx="{centre[0]:.3f}" cy="{centre[1]:.3f}" r="{radius:.3f}"'
        self._made.append(f"<circle {place} {_pen(width)}/>")

    def arrow(self, tip, direction):
        """A filled arrowhead with its tip there, pointing along the direction (of length 1)."""
        (x, y), (dx, dy) = tip, direction
        back_x, back_y = x - _ARROW * dx, y - _ARROW * dy
        side_x, side_y = -dy * _ARROW / 6, dx * _ARROW / 6
        self._made.append(
            f'<path d="M{x:.3f} {y:.3f}L{back_x + side_x:.3f} {back_y + side_y:.3f}'
            f'L{back_x - side_x:.3f} {back_y - side_y:.3f}Z" fill="#000000"/>'
        )

    def text(self, text, middle, angle=0.0, height=TEXT):
        """A text centred at that point, turned by degrees clockwise."""
        place = f"translate({middle[0]:.3f} {middle[1]:.3f}) rotate({angle:.3f})"
        # By its baseline, since not every program knows how to centre upright.
        letters = f'y="{0.36 * height:.3f}" font-size="{height:g}" font-family={quoteattr(FONTS)}'
        self._made.append(
            f'<text transform="{place}" x="0" {letters} text-anchor="middle" fill="#000000">{escape(text)}</text>'
        )

    def group(self, name, x, y):
        """All of it, moved to that place."""
        head = f'<g id={quoteattr(name)} transform="translate({x:.3f} {y:.3f})">'
        return "\n".join([head, *self._made, "</g>"])


def _pen(width):
    return f'fill="none" stroke="#000000" stroke-width="{width:g}" stroke-linecap="round" stroke-linejoin="round"'


def _dashed(points, dashes):
    """The runs of a dashed line, each for itself: not every program that reads an SVG knows dashes."""
    runs, run = [], [points[0]]
    number, left = 0, dashes[0]
    for start, end in zip(points, points[1:]):
        length, gone = math.dist(start, end), 0.0
        while length - gone > left:
            gone += left
            at = tuple(a + (b - a) * gone / length for a, b in zip(start, end))
            if number % 2 == 0:
                runs.append([*run, at])
            run = [at]
            number += 1
            left = dashes[number % len(dashes)]
        left -= length - gone
        if number % 2 == 0:
            run.append(end)
    if number % 2 == 0 and len(run) > 1:
        runs.append(run)
    return runs
