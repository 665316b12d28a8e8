import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

const POINTS_PER_MM = 72 / 25.4;
const SIZE = /<svg[^>]*?\bviewBox="0 0 ([\d.]+) ([\d.]+)"/;

/** Helvetica, which every reader of PDF has, has no sign for a diameter but this letter. */
const inHelvetica = (svg: string) => svg.replaceAll('⌀', 'Ø').replaceAll('…', '...');

/**
 * A drawing (an SVG in mm) as a PDF of one page of the same size: lines stay lines, texts stay texts.
 * @throws {TypeError} where the SVG does not say how large it is
 */
export async function svgToPdf(svg: string, title: string): Promise<Uint8Array> {
  const [, wide, high] = SIZE.exec(svg) ?? [];
  if (wide === undefined || high === undefined) throw new TypeError('The drawing does not say its size.');
  const [width, height] = [Number(wide) * POINTS_PER_MM, Number(high) * POINTS_PER_MM];
  const pdf = await PDFDocument.create();
  pdf.setTitle(title);
  pdf.setCreator('Partwright');
  const page = pdf.addPage([width, height]);
  page.setFont(await pdf.embedFont(StandardFonts.Helvetica));
  page.drawSvg(inHelvetica(svg), { x: 0, y: height, width, height });
  return pdf.save();
}
