/** Frame and title block (ISO 5457, ISO 7200), drawn by the script itself: FreeCAD moved and renamed its templates between versions. */
export const SHEET = String.raw`
def sheet_template(wide, high, size, third_angle, texts):
    """A drawing sheet with its frame and title block, as the SVG that TechDraw takes for a template."""
    from xml.sax.saxutils import escape

    def line(x1, y1, x2, y2, width):
        return '<path d="M%g %gL%g %g" stroke-width="%g"/>' % (x1, y1, x2, y2, width)

    left, top = wide - 190, high - 46  # of the title block, 180 x 36 mm
    lines = ['<rect x="20" y="10" width="%g" height="%g" stroke-width="0.7"/>' % (wide - 30, high - 20)]
    lines += [line(wide / 2, y, wide / 2, y + reach, 0.35) for y, reach in ((5, 10), (high - 10, 5))]
    lines += [line(x, high / 2, x + 10, high / 2, 0.35) for x in (15, wide - 15)]
    lines += [line(left, top, left + 180, top, 0.7), line(left, top, left, top + 36, 0.7)]
    lines += [line(left, top + y, left + 180, top + y, 0.35) for y in (12, 24)]
    lines += [line(left + x, top, left + x, top + 36, 0.35) for x in (90, 140)]
    lines += [line(left + x, top + 24, left + x, top + 36, 0.35) for x in (60, 160)]
    # ISO 5456-2: a cone's frustum seen from the side and from its small end.
    side, end = (left + 28, left + 16) if third_angle else (left + 12, left + 26)
    small, large = (side - 5, side + 5) if third_angle else (side + 5, side - 5)
    middle = top + 30
    lines += [
        '<path d="M%g %gV%gL%g %gV%gZ" stroke-width="0.5"/>'
        % (large, middle - 4, middle + 4, small, middle + 2, middle - 2),
        '<circle cx="%g" cy="%g" r="4" stroke-width="0.5"/>' % (end, middle),
        '<circle cx="%g" cy="%g" r="2" stroke-width="0.5"/>' % (end, middle),
        line(side - 6.5, middle, side + 6.5, middle, 0.18),
        line(end - 5.5, middle, end + 5.5, middle, 0.18),
        line(end, middle - 5.5, end, middle + 5.5, 0.18),
    ]
    fields = [
        ("title", "Title", 0, 0, 90),
        ("part_material", "Material", 90, 0, 50),
        ("general_tolerances", "General tolerances", 140, 0, 40),
        ("document_type", "Document type", 0, 12, 90),
        ("creator", "Created by", 90, 12, 50),
        ("date_of_issue", "Date", 140, 12, 40),
        ("scale", "Scale", 60, 24, 30),
        ("drawing_number", "Drawing number", 90, 24, 50),
        ("sheet_size", "Size", 140, 24, 20),
        ("sheet_number", "Sheet", 160, 24, 20),
    ]
    words = ['<text x="%g" y="%g" font-size="2">Sizes in mm</text>' % (left + 38, top + 34.4)]
    for name, caption, x, y, room in fields:
        text = texts.get(name) or "-"
        text = text if len(text) <= 60 else text[:59] + "\u2026"
        height = min(5 if name == "title" else 3.5, (room - 4) / (0.56 * len(text)))
        words += [
            '<text x="%g" y="%g" font-size="2">%s</text>' % (left + x + 2, top + y + 3, caption),
            '<text x="%g" y="%g" font-size="%.2f" freecad:editable="%s"><tspan>%s</tspan></text>'
            % (left + x + 2, top + y + 9.5, height, name, escape(text)),
        ]
    return "\n".join(
        [
            '<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="%gmm" height="%gmm" viewBox="0 0 %g %g"'
            % (wide, high, wide, high),
            '  xmlns:freecad="http://www.freecadweb.org/wiki/index.php?title=Svg_Namespace">',
            '<g fill="none" stroke="#000000">',
            *lines,
            '</g>\n<g fill="#000000" font-family="osifont">',
            *words,
            "</g>\n</svg>\n",
        ]
    )
`;
