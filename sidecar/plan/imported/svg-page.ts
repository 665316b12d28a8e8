import type { Element } from '@xmldom/xmldom';
import { ImportError, type Matrix } from './curve.ts';

/** CSS: 96 px are an inch. mm */
export const PX = 25.4 / 96;
const MM: Record<string, number> = {
  '': PX,
  px: PX,
  mm: 1,
  cm: 10,
  q: 0.25,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
};

/** A length with its unit, mm. */
export function length(text: string, what: string): number {
  const [, number, unit] = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  const each = MM[(unit ?? '').toLowerCase()];
  if (number === undefined || each === undefined) {
    throw new ImportError(`${what} is "${text}", which is no length in mm, cm, in, pt or px`);
  }
  return Number(number) * each;
}

/** From the user units of an SVG to mm with v upward: by its width, height and viewBox, 96 px an inch where nothing is said. */
export function pageMatrix(root: Element): Matrix {
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [left = 0, top = 0, wide = 0, high = 0] = box;
  const [width, height] = ['width', 'height'].map((name) => {
    const text = root.getAttribute(name);
    return text && !text.trim().endsWith('%') ? length(text, name) : null;
  });
  if (box.length !== 4 || !(wide > 0 && high > 0)) return [PX, 0, 0, -PX, 0, 0];
  const ratios = [width == null ? null : width / wide, height == null ? null : height / high];
  const known = ratios.filter((ratio) => ratio !== null);
  // Both given and not of the box's proportions: the smaller, as preserveAspectRatio asks by itself.
  const scale = known.length > 0 ? Math.min(...known) : PX;
  return [scale, 0, 0, -scale, -left * scale, (top + high) * scale];
}
