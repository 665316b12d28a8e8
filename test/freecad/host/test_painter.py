# SPDX-License-Identifier: LGPL-2.1-or-later
"""The painting order: at every point of the picture the polygon painted last is the nearest one."""

import random
import unittest

from partwright.host import painter


def height_at(polygon, x, y):
    """Height of the polygon's plane over the point, or None where the polygon does not cover it."""
    points = polygon.points
    for (ax, ay, _), (bx, by, _) in zip(points, points[1:] + points[:1]):
        if (bx - ax) * (y - ay) - (by - ay) * (x - ax) < 1e-9:
            return None
    nx, ny, nz, distance = polygon.plane
    return (distance - nx * x - ny * y) / nz


def facing(triangle):
    (ax, ay, _), (bx, by, _), (cx, cy, _) = triangle
    seen = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    return list(triangle) if seen > 0 else list(triangle[::-1])


class PaintingOrder(unittest.TestCase):
    def check(self, triangles, numbers):
        whole = [painter.Polygon(facing(triangle)) for triangle in triangles]
        painted = painter.back_to_front([polygon.points for polygon in whole])
        looked = 0
        for _ in range(2000):
            x, y = numbers.uniform(0, 10), numbers.uniform(0, 10)
            heights = [height for height in (height_at(one, x, y) for one in whole) if height is not None]
            drawn = [height for height in (height_at(one, x, y) for one in painted) if height is not None]
            if heights and drawn:
                looked += 1
                self.assertAlmostEqual(drawn[-1], max(heights), 5)
        self.assertGreater(looked, 500)

    def test_triangles_that_cross_each_other(self):
        numbers = random.Random(7)
        for _ in range(10):
            triangles = [[[numbers.uniform(0, 10) for _ in "xyz"] for _ in "abc"] for _ in range(20)]
            self.check(triangles, numbers)

    def test_three_that_cover_each_other_in_a_circle(self):
        long = [
            [(0, 1, 0), (10, 1, 3), (10, 2, 3)],
            [(9, 0, 0), (9, 10, 3), (8, 10, 3)],
            [(10, 9, 0), (0, 0, 3), (0, 1, 3)],
        ]
        self.check([*long, [(0, 0, -1), (10, 0, -1), (10, 10, -1)]], random.Random(1))

    def test_nothing(self):
        self.assertEqual(painter.back_to_front([]), [])
