import { inflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { svgToPdf } from '../../../sidecar/freecad/pdf.ts';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" viewBox="0 0 297 210">${inside}</svg>`;

/** The texts that a PDF shows, each as one string. */
function shownTexts(pdf: Uint8Array): string[] {
  const file = Buffer.from(pdf);
  const text = file.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map((found) => {
    const start = found.index + found[0].length;
    try {
      return inflateSync(file.subarray(start, text.indexOf('endstream', start))).toString('latin1');
    } catch {
      return '';
    }
  });
  return [...streams.join('\n').matchAll(/<([0-9A-F]*)> Tj/g)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').toString('latin1'),
  );
}

test('a drawing becomes one page of the same size, with its title', async () => {
  const pdf = await svgToPdf(svg('<path d="M10 10L50 50" stroke="#000000"/>'), 'Plate');
  expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
  const read = await PDFDocument.load(pdf);
  expect(read.getPageCount()).toBe(1);
  expect(read.getTitle()).toBe('Plate');
  const { width, height } = read.getPage(0).getSize();
  expect([width, height].map((size) => (size * 25.4) / 72)).toEqual([
    expect.closeTo(297, 6),
    expect.closeTo(210, 6),
  ]);
});

test('texts stay texts, with the sign for a diameter', async () => {
  const pdf = await svgToPdf(svg('<text x="10" y="20" font-size="3.5">4× ⌀5.5</text>'), 'Plate');
  expect(shownTexts(pdf)).toEqual(['4× Ø5.5']);
});

test('what is no drawing is refused', async () => {
  await expect(svgToPdf('<svg/>', '')).rejects.toThrow(TypeError);
});
