# SPDX-License-Identifier: LGPL-2.1-or-later
"""SVG pictures of a shape: shaded, its visible edges drawn over."""

from collections import namedtuple
from itertools import groupby

from . import painter, projection

WIDTH = 1024
HEIGHT = 768
_MARGIN = 64

# Hidden-line removal compares every edge with every face; above this many faces it takes minutes.
_FACES_FOR_LINES = 1500

_COLOUR = (176, 196, 222)
_DARKEST = 0.45
# Towards the light, in the viewer's coordinates: over his left shoulder.
_LIGHT = (-0.48, 0.72, 0.50)

_PAGE = """<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" \
viewBox="0 0 {width} {height}">
<rect width="100%" height="100%" fill="#fff"/>
{views}</svg>
"""
_VIEW = """<g stroke-width="1.2" stroke-linejoin="round">
{faces}
</g>
<g fill="none" stroke="#1c2733" stroke-linecap="round" stroke-linejoin="round">
<path stroke-width="1" stroke-opacity="0.35" d="{soft}"/>
<path stroke-width="2.2" d="{sharp}"/>
</g>
"""
# In reading order; a line between them.
_FOUR = (projection.FRONT, projection.TOP, projection.RIGHT, projection.ISOMETRIC)
_CROSS = '<path stroke="#8a94a0" d="M{0} 0V{2}M0 {1}H{3}"/>\n'


def svg(shape):
    """The picture as a complete SVG document of 1024 x 768, white behind: from the front, the right and above."""
    views = _view(shape, projection.ISOMETRIC, _Frame(0, 0, WIDTH, HEIGHT, _MARGIN))
    return _PAGE.format(width=WIDTH, height=HEIGHT, views=views)


def four_views(shape):
    """An SVG document of the same size with the front and the top above, the right side and the whole below."""
    wide, high = WIDTH // 2, HEIGHT // 2
    views = [
        _view(shape, view, _Frame(wide * (index % 2), high * (index // 2), wide, high, _MARGIN / 2))
        for index, view in enumerate(_FOUR)
    ]
    cross = _CROSS.format(wide, high, HEIGHT, WIDTH)
    return _PAGE.format(width=WIDTH, height=HEIGHT, views="".join(views) + cross)


def _view(shape, view, frame):
    seen = projection.turned(shape, view)
    polygons = painter.back_to_front(projection.triangles(seen))
    sharp, soft = projection.lines(seen) if len(seen.Faces) <= _FACES_FOR_LINES else ([], [])
    fit = _Fit(
        [point[:2] for polygon in polygons for point in polygon.points] + [p for line in sharp for p in line],
        frame,
    )
    return _VIEW.format(
        faces="\n".join(_faces(polygons, fit)),
        soft="".join(fit.path(line) for line in soft),
        sharp="".join(fit.path(line) for line in sharp),
    )


# Where in the picture a view goes, in pixels.
_Frame = namedtuple("_Frame", "left top width height margin")


class _Fit:
    """From the viewer's mm to the picture's pixels, the model in the middle, as large as the margin allows."""

    def __init__(self, points, frame):
        xs = [point[0] for point in points] or [0.0]
        ys = [point[1] for point in points] or [0.0]
        wide = max(max(xs) - min(xs), 1e-9)
        high = max(max(ys) - min(ys), 1e-9)
        self._scale = min((frame.width - 2 * frame.margin) / wide, (frame.height - 2 * frame.margin) / high)
        self._left = frame.left + frame.width / 2 - self._scale * (max(xs) + min(xs)) / 2
        self._top = frame.top + frame.height / 2 + self._scale * (max(ys) + min(ys)) / 2

    def path(self, points, end=""):
        """The points as SVG path data."""
        return "M" + "L".join(self._point(point) for point in points) + end

    def _point(self, point):
        return f"{self._left + self._scale * point[0]:.1f} {self._top - self._scale * point[1]:.1f}"


def _faces(polygons, fit):
    """One path for each run of polygons of the same colour; the stroke closes the seams between them."""
    for colour, run in groupby(polygons, key=_colour):
        data = "".join(fit.path(polygon.points, "Z") for polygon in run)
        yield f'<path fill="{colour}" stroke="{colour}" d="{data}"/>'


def _colour(polygon):
    lit = max(0.0, sum(a * b for a, b in zip(polygon.plane, _LIGHT)))
    shade = _DARKEST + (1 - _DARKEST) * lit
    return "#" + "".join(f"{min(255, round(part * shade * 1.08)):02x}" for part in _COLOUR)
