/** One picture of a part: an SVG of 1024 x 768. */
export interface Picture {
  readonly title: string;
  readonly svg: string;
}

const COLUMNS = 8;
const CELL = { width: 188, height: 172 };
const DRAWING = { width: 176, height: 132 };
const GAP = 8;
const THICKER = 3;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A title on at most two lines. */
function lines(title: string): string[] {
  const words = title.split(' ');
  let cut = words.length;
  while (cut > 1 && words.slice(0, cut).join(' ').length > 25) cut--;
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')].filter(Boolean);
}

function cell({ title, svg }: Picture, index: number, first: number): string {
  const x = GAP + (index % COLUMNS) * (CELL.width + GAP);
  const y = GAP + Math.floor(index / COLUMNS) * (CELL.height + GAP);
  const drawing = svg
    .slice(svg.indexOf('<svg'))
    .replace(
      /<svg [^>]*?viewBox="([^"]*)"[^>]*>/,
      `<svg x="6" y="4" width="${DRAWING.width}" height="${DRAWING.height}" viewBox="$1">`,
    )
    // Drawn six times as large as it is shown: thicker lines, or it would be pale and seamed.
    .replaceAll(
      /stroke-width="([\d.]+)"/g,
      (_, width: string) => `stroke-width="${Number(width) * THICKER}"`,
    );
  const text = lines(title)
    .map((line, row) => `<text x="32" y="${151 + row * 13}">${escaped(line)}</text>`)
    .join('');
  return [
    `<g transform="translate(${x} ${y})">`,
    `<rect width="${CELL.width}" height="${CELL.height}" rx="6" fill="#fff" stroke="#d5dae0"/>`,
    drawing,
    `<text x="26" y="151" text-anchor="end" fill="#7b8794">${first + index}</text>${text}`,
    '</g>',
  ].join('\n');
}

/** The pictures on one sheet, in rows, numbered from `first`. */
export function contactSheet(pictures: readonly Picture[], first: number): { svg: string; width: number } {
  const width = GAP + COLUMNS * (CELL.width + GAP);
  const height = GAP + Math.ceil(pictures.length / COLUMNS) * (CELL.height + GAP);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    '<rect width="100%" height="100%" fill="#f4f6f8"/>',
    '<g font-family="DejaVu Sans, Liberation Sans, Arial, sans-serif" font-size="10.5" fill="#1c2733">',
    ...pictures.map((picture, index) => cell(picture, index, first)),
    '</g>',
    '</svg>',
  ].join('\n');
  return { svg, width };
}
