import { DOMParser, type Element } from '@xmldom/xmldom';
import svgpath from 'svgpath';
import type { Spot } from '../sketch.ts';
import {
  bezier,
  type Curve,
  compose,
  IDENTITY,
  ImportError,
  line,
  type Matrix,
  roundCurves,
} from './curve.ts';
import { pathArc } from './svg-arc.ts';
import { length, PX, pageMatrix } from './svg-page.ts';

/** What is not drawn where it stands. */
const HIDDEN = new Set([
  'defs',
  'clippath',
  'mask',
  'marker',
  'pattern',
  'symbol',
  'metadata',
  'title',
  'desc',
  'style',
  'script',
  'namedview',
]);
const GROUPS = new Set(['svg', 'g', 'a', 'switch']);

/** The geometry of an SVG file in mm, its v axis upward. @throws {ImportError} */
export function readSvg(text: string): Curve[] {
  const root = parse(text);
  return elementCurves(root, pageMatrix(root));
}

function parse(text: string): Element {
  try {
    const onError = (level: string, message: string) => {
      if (level !== 'warning') throw new ImportError(message);
    };
    const root = new DOMParser({ onError }).parseFromString(text, 'image/svg+xml').documentElement;
    if (root?.localName === 'svg') return root;
  } catch (cause) {
    throw new ImportError('this is no SVG file that can be read', { cause });
  }
  throw new ImportError('this is XML, and no SVG');
}

function elementCurves(element: Element, outer: Matrix): Curve[] {
  const name = (element.localName ?? '').toLowerCase();
  if (HIDDEN.has(name) || isHidden(element)) return [];
  const matrix = compose(outer, transform(element.getAttribute('transform')));
  if (GROUPS.has(name)) {
    return [...element.childNodes].flatMap((child) =>
      child.nodeType === child.ELEMENT_NODE ? elementCurves(child as Element, matrix) : [],
    );
  }
  const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (read) return read(element, matrix);
  if (name === 'text')
    throw new ImportError('it holds text; turn it into paths in the drawing program first');
  if (name === 'use')
    throw new ImportError('it holds clones (<use>); unlink them in the drawing program first');
  if (name === 'image') throw new ImportError('it holds a picture; trace it into paths first');
  return [];
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return element.getAttribute('display') === 'none' || /(^|;)\s*display\s*:\s*none/.test(style);
}

/** The matrix of a transform attribute, read off what it does to three points. */
function transform(text: string | null): Matrix {
  if (!text) return IDENTITY;
  const spots: Spot[] = [];
  svgpath('M0 0L1 0L0 1')
    .transform(text)
    .abs()
    .iterate((segment) => {
      spots.push([Number(segment[1]), Number(segment[2])]);
    });
  const [[e, f] = [0, 0], [a, b] = [1, 0], [c, d] = [0, 1]] = spots;
  return [a - e, b - f, c - e, d - f, e, f];
}

const READERS: Record<string, (element: Element, matrix: Matrix) => Curve[]> = {
  path: (element, matrix) => pathCurves(element.getAttribute('d') ?? '', matrix),
  rect: (element, matrix) => {
    const [x, y] = [size(element, 'x'), size(element, 'y')];
    const [width, height] = [size(element, 'width'), size(element, 'height')];
    if (width <= 0 || height <= 0) return [];
    const [given, other] = [element.getAttribute('rx'), element.getAttribute('ry')];
    const rx = Math.min(size(element, given ? 'rx' : 'ry'), width / 2);
    const ry = Math.min(size(element, other ? 'ry' : 'rx'), height / 2);
    const corner = (du: number, dv: number) => (rx > 0 && ry > 0 ? `a${rx} ${ry} 0 0 1 ${du} ${dv}` : '');
    const [inner, upright] = rx > 0 && ry > 0 ? [width - 2 * rx, height - 2 * ry] : [width, height];
    const begin = `M${x + (width - inner) / 2} ${y}h${inner}${corner(rx, ry)}v${upright}${corner(-rx, ry)}`;
    return pathCurves(`${begin}h${-inner}${corner(-rx, -ry)}v${-upright}${corner(rx, -ry)}z`, matrix);
  },
  circle: (element, matrix) => whole(element, size(element, 'r'), size(element, 'r'), matrix),
  ellipse: (element, matrix) => whole(element, size(element, 'rx'), size(element, 'ry'), matrix),
  line: (element, matrix) => [
    line([size(element, 'x1'), size(element, 'y1')], [size(element, 'x2'), size(element, 'y2')], matrix),
  ],
  polyline: (element, matrix) => pathCurves(`M${element.getAttribute('points') ?? ''}`, matrix),
  polygon: (element, matrix) => pathCurves(`M${element.getAttribute('points') ?? ''}z`, matrix),
};

/** A length of an element in user units. */
function size(element: Element, name: string): number {
  const text = element.getAttribute(name);
  return text ? length(text, name) / PX : 0;
}

function whole(element: Element, rx: number, ry: number, matrix: Matrix): Curve[] {
  if (rx <= 0 || ry <= 0) return [];
  const centre: Spot = [size(element, 'cx'), size(element, 'cy')];
  return roundCurves({ centre, right: [rx, 0], up: [0, ry], from: 0, sweep: 2 * Math.PI }, matrix);
}

/** Pieces of a path; what is filled is closed, drawn to its end or not. */
function pathCurves(text: string, matrix: Matrix): Curve[] {
  const curves: Curve[] = [];
  const path = svgpath(text).abs().unshort();
  const { err } = path as unknown as { readonly err?: string };
  if (err) throw new ImportError(`a path cannot be read: ${err.replace(/^SvgPath: /, '')}`);
  let start: Spot = [0, 0];
  path.iterate((segment, _index, x, y) => {
    const here: Spot = [x, y];
    const [command, ...values] = segment;
    const spots = pairs(values);
    const to = spots.at(-1) ?? start;
    if (command === 'M') start = to;
    else if (command === 'L') curves.push(line(here, to, matrix));
    else if (command === 'H') curves.push(line(here, [Number(values[0]), y], matrix));
    else if (command === 'V') curves.push(line(here, [x, Number(values[0])], matrix));
    else if (command === 'Q' || command === 'C') curves.push(bezier([here, ...spots], matrix));
    else if (command === 'A') {
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, u = x, v = y] = values;
      const round = pathArc(here, [u, v], { rx, ry, turn, large: large !== 0, forward: sweep !== 0 });
      curves.push(...(round ? roundCurves(round, matrix) : [line(here, [u, v], matrix)]));
    } else if (command === 'Z' || command === 'z') curves.push(line(here, start, matrix));
  });
  return curves.filter(({ from, to, kind }) => kind !== 'line' || apart(from, to));
}

const apart = (a: Spot, b: Spot) => a[0] !== b[0] || a[1] !== b[1];

function pairs(values: readonly number[]): Spot[] {
  return values.flatMap((value, index) => (index % 2 === 1 ? [[values[index - 1] ?? 0, value] as Spot] : []));
}
