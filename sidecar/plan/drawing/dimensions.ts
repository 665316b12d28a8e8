/** The dimensions: they hold on to extents, vertices and circles of the views. */
export const DIMENSIONS = String.raw`
class DrawnView:
    """A view of a drawing with its outline and what lies in it: mm on the page from its middle, y up."""

    def __init__(self, page, name, scale, view):
        self.page, self.name, self.scale, self.view = page, name, scale, view
        edges = view.getVisibleEdges()
        boxes = [edge.BoundBox for edge in edges]
        self.low = [min(box.XMin for box in boxes), -max(box.YMax for box in boxes)]
        self.high = [max(box.XMax for box in boxes), -min(box.YMin for box in boxes)]
        self.middle = [(low + high) / 2 for low, high in zip(self.low, self.high)]
        self.lines = [0, 0]  # dimension lines so far, below and on the left
        circles, self.arcs = [], []
        for number, edge in enumerate(edges):
            if edge.Curve.TypeId == "Part::GeomCircle":
                found = (edge.Curve.Radius, edge.Curve.Center.x, -edge.Curve.Center.y, "Edge%d" % number)
                (circles if edge.isClosed() else self.arcs).append(found)
        reach = [high - low for low, high in zip(self.low, self.high)]
        self.round = [circle for circle in circles if max(abs(2 * circle[0] - size) for size in reach) < 1e-3]
        self.holes = [circle for circle in circles if circle not in self.round]
        self.points = []
        while True:
            try:
                point = view.getVertexBySelection("Vertex%d" % len(self.points)).Point
            except (ValueError, IndexError):
                break
            self.points.append((point.x * scale, point.y * scale))

    def vertex(self, x, y):
        """Name of the vertex there; None stands for a coordinate that may be any, and for no vertex."""
        near = [
            (abs(found[0]), abs(found[1]), number)
            for number, found in enumerate(self.points)
            if (x is None or abs(found[0] - x) < 1e-3) and (y is None or abs(found[1] - y) < 1e-3)
        ]
        return "Vertex%d" % min(near)[2] if near else None

    def add(self, kind, *elements):
        dimension = document.addObject("TechDraw::DrawViewDimension", self.name + kind)
        dimension.Type = kind
        dimension.References2D = [(self.view, element) for element in elements]
        self.page.addView(dimension)
        return dimension

    def put(self, dimension, x, y):
        dimension.X, dimension.Y = x, y
        if App.GuiUp:
            dimension.ViewObject.Fontsize = 3.5

    def put_line(self, dimension, axis, start, end, outside=1):
        """Put a dimension from start to end on the newest line below (axis 0) or on the left (axis 1)."""
        long = 2.6 * len("%g" % round(abs(end - start) / self.scale, 2)) + 7
        along = (start + end) / 2
        if abs(end - start) < long:  # the text does not fit between the arrows
            along += outside * (abs(end - start) + long) / 2
        across = self.low[1 - axis] - 1 - 8 * self.lines[axis]
        self.put(dimension, *((along, across) if axis == 0 else (across, along)))

    def overall(self, axis, round=False):
        """The whole extent across (axis 0) or upright (axis 1)."""
        import TechDraw

        known = {found.Name for found in document.Objects}
        TechDraw.makeExtentDim(self.view, [], axis)
        dimension = next(found for found in document.Objects if found.Name not in known)
        if round:
            dimension.FormatSpec = "\u2300%.2w"
        self.lines[axis] += 1
        self.put_line(dimension, axis, self.low[axis], self.high[axis])

    def chain(self, axis, ends, sign=""):
        """Distances from each of the ends (a vertex and where it is) to the next, on one line."""
        self.lines[axis] += 1
        for number, (one, other) in enumerate(zip(ends, ends[1:])):
            dimension = self.add("DistanceX" if axis == 0 else "DistanceY", one[0], other[0])
            dimension.FormatSpec = sign + "%.2w"
            self.put_line(dimension, axis, one[1], other[1], -1 if number == 0 else 1)

    def hole_places(self):
        """Where the holes are: their circle on a round part, else from the outline to the first and on to the others."""
        centres = {(round(hole[1], 3), round(hole[2], 3)) for hole in self.holes}
        if self.round:
            away = {at: Vector(at[0] - self.middle[0], at[1] - self.middle[1], 0).Length for at in centres}
            centres = {at for at in centres if away[at] > 1e-2}
            if centres and max(away[at] for at in centres) - min(away[at] for at in centres) < 1e-2:
                for axis in (0, 1):
                    level = [at for at in sorted(centres) if abs(at[1 - axis] - self.middle[1 - axis]) < 1e-2]
                    if level:
                        places = (level if len(level) > 1 else [tuple(self.middle), *level])
                        ends = [(self.vertex(*at), at[axis]) for at in sorted(places, key=lambda at: at[axis])]
                        if all(end[0] for end in ends):
                            self.chain(axis, ends, "\u2300" if len(level) > 1 else "R")
                            return
        for axis in (0, 1):
            steps = []
            for at in sorted(centres, key=lambda at: (at[axis], at[1 - axis])):
                if not steps or at[axis] - steps[-1][axis] > 1e-2:
                    steps.append(at)
            if len(steps) > 2 and (len(steps) > 4 or min(b[axis] - a[axis] for a, b in zip(steps, steps[1:])) < 16):
                steps = [steps[0], steps[-1]]
            corner = self.vertex(*((self.low[0], None) if axis == 0 else (None, self.low[1])))
            ends = [(corner, self.low[axis])] if not self.round else []
            ends += [(self.vertex(*at), at[axis]) for at in steps]
            ends = [end for end in ends if end[0]]
            if steps and len(ends) > 1:
                self.chain(axis, ends)

    def callouts(self, known, counted):
        """A diameter or radius of each size that is not yet known, its text on the right."""
        items = []
        for kind, found, sign in (("Diameter", self.holes, "\u2300"), ("Radius", self.arcs, "R")):
            for radius in sorted({round(each[0], 3) for each in found}):
                if (kind, round(radius / self.scale, 2)) in known:
                    continue
                known.add((kind, round(radius / self.scale, 2)))
                same = [each for each in found if abs(each[0] - radius) < 1e-2]
                times = "%d\u00d7 " % len(same) if counted and len(same) > 1 and kind == "Diameter" else ""
                nearest = max(same, key=lambda each: (round(each[1] + each[2], 2), each[1]))
                items.append((nearest, kind, times + sign + "%.2w"))
        ceiling = self.high[1] + 20
        for (radius, _, y, element), kind, text in sorted(items, key=lambda item: -item[0][2])[:6]:
            dimension = self.add(kind, element)
            dimension.FormatSpec = text
            height = min(y + radius + 4, ceiling)
            ceiling = height - 7
            self.put(dimension, self.high[0] + 14, height)


def drawing_dimensions(page, name, scale, front, top, side, third_angle):
    """Places of holes, overall sizes, diameters and radii: each beside its view, the larger ones further out."""
    front, top, side = views = [DrawnView(page, name, scale, view) for view in (front, top, side)]
    for view in views:
        view.hole_places()
    if front.round:
        front.overall(1, True)
        top.overall(1)
    else:
        (front if top.round or third_angle else top).overall(0, bool(top.round))
        front.overall(1, bool(side.round))
        if not top.round and not side.round:
            top.overall(1)
    # A count that a parameter drives would be wrong on the sheet after its next change.
    driven = any(path.startswith("Occurrences") for thing in document.Objects for path, _ in thing.ExpressionEngine)
    known = set()
    for view in (top, front, side):
        view.callouts(known, not driven)
    document.recompute()
    drawn([view.view for view in views])
`;
