/** Which sheet, which scale and where each view goes. */
export const LAYOUT = `
def scale_name(scale):
    """A scale as drawings write it: "1:2", "5:1"."""
    return "%g:1" % scale if scale >= 1 else "1:%g" % round(1 / scale, 6)


def drawing_layout(sizes, third_angle, sheet=None, scale=None):
    """Sheet, scale and places (mm, from the lower left corner) of the three views and the isometric one.

    Sheet and scale (ISO 5455) are the smallest and the largest that fit, unless they are given.
    """
    length, width, height = sizes
    series = [step * 10**power for power in (1, 0, -1, -2, -3) for step in (5, 2, 1)]
    left, right, below, above, between, rows = 30, 6, 24, 8, 36, 28  # room for the dimensions
    fallback = None
    for size, wide, high in (("A4", 297, 210), ("A3", 420, 297)):
        if sheet not in (None, size):
            continue
        x0, x1, y0, y1 = 20, wide - 10, 10, high - 10
        for candidate in [scale] if scale else series:
            l, w, h = (candidate * part for part in sizes)
            upper, lower = (w, h) if third_angle else (h, w)
            free_x = x1 - x0 - (left + l + between + w + right)
            floor = y0 + 36  # above the title block
            free_y = y1 - floor - (below + lower + rows + upper + above)
            # Views keep together: what is left over goes around them rather than between.
            gap_x, gap_y = between + max(0, min(free_x / 4, 30)), rows + max(0, min(free_y / 4, 20))
            column = x0 + left + max(0, free_x) / 3 + l / 2
            second = column + l / 2 + gap_x + w / 2
            low = floor + below + max(0, free_y) / 3 + lower / 2
            top = low + lower / 2 + gap_y + upper / 2
            places = {"top": (column, top if third_angle else low), "front": (column, low if third_angle else top)}
            places["side"] = (second, places["front"][1])
            # The isometric view takes the corner that is left.
            corner_x = (second - w / 2 - between / 2, x1 - 4)
            if third_angle:
                corner_y = (low + h / 2 + 8, y1 - 4)
            else:
                corner_y = (y0 + 36 + 6, top - h / 2 - 8)
            iso_wide, iso_high = (length + width) / 2**0.5, (length + width) / 6**0.5 + height * (2 / 3) ** 0.5
            room = min((corner_x[1] - corner_x[0]) / iso_wide, (corner_y[1] - corner_y[0]) / iso_high)
            places["iso"] = (sum(corner_x) / 2, sum(corner_y) / 2)
            smaller = [step for step in series if step <= min(candidate, room)]
            layout = (size, wide, high, candidate, smaller[0] if smaller else series[-1], places)
            fits = free_x >= 0 and free_y >= 0 and room >= candidate / 2.6
            if scale or (fits and (candidate >= 0.5 or size == "A3" or sheet)):
                return layout
            if fits and fallback is None:
                fallback = layout
    return fallback or layout
`;
