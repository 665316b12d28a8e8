# SPDX-License-Identifier: LGPL-2.1-or-later
"""The order in which flat polygons have to be painted so that the nearer ones cover the farther ones.

Each polygon's plane divides the others into those before and those behind it, and cuts those that cross it: a binary
space partition. That is exact, where sorting by distance is wrong for long polygons. No FreeCAD in here.
"""

# After comparing so many polygons with planes (a second or two), sorting the rest by distance must do.
_MOST = 1_000_000


class Polygon:
    """A convex polygon: its points (x, y, z) and its plane (unit normal x, y, z and distance from the origin)."""

    __slots__ = ("plane", "points")

    def __init__(self, points, plane=None):
        self.points = points
        # A piece keeps the plane of the whole: three points of a piece may be too close together to tell it.
        self.plane = plane or _plane(points)


def back_to_front(triangles):
    """The triangles as Polygons in painting order, some of them cut. All face the viewer, who is at z = infinity."""
    polygons = [Polygon(points) for points in triangles]
    thickness = 1e-6 * _extent(polygons)
    ordered = []
    compared = 0
    waiting = [(polygons, False)]
    while waiting:
        some, is_flat = waiting.pop()
        if is_flat:
            ordered.extend(some)
        elif compared > _MOST:
            ordered.extend(sorted(some, key=_distance_seen))
        elif some:
            compared += len(some)
            # Large faces first: they cut least.
            behind, within, before = _divide(some, max(some, key=_area_seen), thickness)
            waiting.extend([(before, False), (within, True), (behind, False)])
    return ordered


def _divide(polygons, divider, thickness):
    behind, within, before = [], [divider], []
    x, y, z, distance = divider.plane
    for polygon in polygons:
        if polygon is divider:
            continue
        heights = [x * px + y * py + z * pz - distance for px, py, pz in polygon.points]
        is_before = max(heights) > thickness
        is_behind = min(heights) < -thickness
        if is_before and is_behind:
            before.append(_part(polygon, heights, 1))
            behind.append(_part(polygon, heights, -1))
        elif is_before:
            before.append(polygon)
        elif is_behind:
            behind.append(polygon)
        else:
            within.append(polygon)
    return behind, within, before


def _part(polygon, heights, side):
    """The part of a polygon on one side of a plane, by the heights of its points over the plane."""
    points = polygon.points
    kept = []
    for index, point in enumerate(points):
        height = heights[index] * side
        previous = heights[index - 1] * side
        if (height > 0 > previous) or (height < 0 < previous):
            share = previous / (previous - height)
            kept.append(tuple(a + share * (b - a) for a, b in zip(points[index - 1], point)))
        if height >= 0:
            kept.append(point)
    return Polygon(kept, polygon.plane)


def _plane(points):
    (ax, ay, az), (bx, by, bz), (cx, cy, cz) = points
    ux, uy, uz, vx, vy, vz = bx - ax, by - ay, bz - az, cx - ax, cy - ay, cz - az
    x, y, z = uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx
    length = (x * x + y * y + z * z) ** 0.5 or 1.0
    x, y, z = x / length, y / length, z / length
    return x, y, z, x * ax + y * ay + z * az


def _area_seen(polygon):
    (ax, ay, _), (bx, by, _), (cx, cy, _) = polygon.points[:3]
    return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)


def _distance_seen(polygon):
    return sum(point[2] for point in polygon.points) / len(polygon.points)


def _extent(polygons):
    coordinates = [coordinate for polygon in polygons for point in polygon.points for coordinate in point]
    return max(coordinates) - min(coordinates) if coordinates else 0.0
