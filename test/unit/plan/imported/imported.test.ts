import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Figures, resolveParameters } from '../../../../sidecar/plan/figures.ts';
import { importedProfiles, type Placing } from '../../../../sidecar/plan/imported/profiles.ts';
import { type Profile, profileKind } from '../../../../sidecar/plan/profiles/registry.ts';
import { REPOSITORY } from '../../project/planted.ts';

const drawing = (name: string) => readFileSync(path.join(REPOSITORY, 'test/fixtures/drawings', name), 'utf8');
const figures = (width = 100) =>
  new Figures(
    resolveParameters([{ name: 'width', value: width, unit: 'mm', note: '' }]),
    'Imported',
    (name) => name,
  );
const area = (profile: Profile, width?: number) => profileKind(profile).area(profile, figures(width));
const areas = (name: string, placing?: Placing) =>
  importedProfiles(drawing(name), placing).map((profile) => area(profile));
const { PI } = Math;

describe('DXF', () => {
  test('R12: lines and arcs in any order are one outline; a circle; a polyline with bulges', () => {
    const profiles = importedProfiles(drawing('plate-r12.dxf'));
    expect(profiles.map(({ shape }) => shape)).toEqual(['imported', 'circle', 'imported']);
    const [plate, hole, slot] = profiles;
    expect(area(plate as Profile)).toBeCloseTo(60 * 40 - (4 - PI) * 64, 6);
    expect(area(slot as Profile)).toBeCloseTo(15 * 10 + PI * 25, 6);
    // The middle of the drawing is the middle of the plate, at (130, 120).
    expect(hole).toEqual({ shape: 'circle', diameter: 10, center: [-15, 0] });
  });

  test('2000: inches, bulges, an ellipse, a spline closed by a line', () => {
    const [outline = 0, ellipse = 0, spline = 0, hole = 0] = areas('cam-2000.dxf');
    const inch = 25.4 ** 2;
    expect(outline / inch).toBeCloseTo(4 * 2 - (1 - PI / 4) + PI / 2, 9);
    expect(ellipse / inch / (PI * 0.5 * 0.25)).toBeCloseTo(1, 5);
    expect(spline / inch).toBeCloseTo(splineArea(), 7);
    expect(hole / inch).toBeCloseTo(PI / 64, 9);
  });

  test('what is not closed is named with its ends', () => {
    expect(() => importedProfiles(drawing('open-r12.dxf'))).toThrow(
      'an outline is not closed: from (0, 0) to (0, 9.5), 9.5 mm apart. Close them in the drawing program',
    );
  });

  test('a file that is none', () => {
    expect(() => importedProfiles('no drawing at all')).toThrow('save it as an ASCII DXF');
    expect(() => importedProfiles('')).toThrow(/DXF/);
  });
});

/** Of the closed spline's poles with knots 0 0 0 0 0.5 1 1 1 1, by Simpson over the Cox-de Boor basis. */
function splineArea(): number {
  const poles = [
    [2, 0.5],
    [2, 1.5],
    [2.5, 1.8],
    [3, 1.5],
    [3, 0.5],
  ] as const;
  const knots = [0, 0, 0, 0, 0.5, 1, 1, 1, 1];
  const basis = (i: number, degree: number, t: number): number => {
    const k = (index: number) => knots[index] ?? 0;
    if (degree === 0) return t >= k(i) && t < k(i + 1) ? 1 : 0;
    const [left, right] = [k(i + degree) - k(i), k(i + degree + 1) - k(i + 1)];
    return (
      (left > 0 ? ((t - k(i)) / left) * basis(i, degree - 1, t) : 0) +
      (right > 0 ? ((k(i + degree + 1) - t) / right) * basis(i + 1, degree - 1, t) : 0)
    );
  };
  const steps = 20_000;
  const at = (step: number): readonly [number, number] => {
    if (step === steps) return [3, 0.5];
    const weights = poles.map((_, i) => basis(i, 3, step / steps));
    const sum = (axis: 0 | 1) => poles.reduce((total, pole, i) => total + pole[axis] * (weights[i] ?? 0), 0);
    return [sum(0), sum(1)];
  };
  // A polygon of so many corners is short of the area by the square of a step.
  let twice = 0;
  let before = at(0);
  for (let step = 1; step <= steps; step++) {
    const now = at(step);
    twice += before[0] * now[1] - now[0] * before[1];
    before = now;
  }
  return Math.abs(twice + (before[0] * 0.5 - 2 * before[1])) / 2;
}

describe('SVG', () => {
  test('as Inkscape writes it: mm by the view box, groups moved and turned, hidden layers left out', () => {
    const profiles = importedProfiles(drawing('badge-inkscape.svg'));
    expect(profiles.map(({ shape }) => shape)).toEqual(['imported', 'circle', 'imported', 'imported']);
    const [badge = 0, hole = 0, ellipse = 0] = profiles.map((profile) => area(profile));
    expect(badge).toBeCloseTo(60 * 40 - (4 - PI) * 36, 6);
    expect(hole).toBeCloseTo(PI * 25, 6);
    expect(ellipse / (PI * 40)).toBeCloseTo(1, 5);
    // 15 to the left of the middle at (35, 30), and v upward.
    expect(profiles[1]).toMatchObject({ center: [-15, 0] });
  });

  test('pixels are a 96th of an inch; an arc that goes all the way round is a circle', () => {
    const profiles = importedProfiles(drawing('arrow-px.svg'));
    const mm = 25.4 / 96;
    expect(area(profiles[0] as Profile)).toBeCloseTo((96 * 48 + (96 * 96) / 2) * mm ** 2, 6);
    expect(profiles[1]).toMatchObject({ shape: 'circle', diameter: 24 * mm });
    expect(area(profiles[2] as Profile)).toBeCloseTo(320 * mm ** 2, 6);
  });

  test('a width scales the whole; as an expression it is followed', () => {
    const name = 'badge-inkscape.svg';
    const drawn = areas(name);
    expect(areas(name, { width: 120 })[0]).toBeCloseTo(4 * (drawn[0] ?? 0), 5);
    const followed = importedProfiles(drawing(name), { width: 'width', center: ['width / 2', 10] });
    expect(followed.map(({ shape }) => shape)).toEqual(['polyline', 'circle', 'polyline', 'polyline']);
    followed.forEach((profile, index) => {
      expect(area(profile, 30)).toBeCloseTo((drawn[index] ?? 0) / 4, 5);
      expect(area(profile, 60)).toBeCloseTo(drawn[index] ?? 0, 5);
    });
  });

  test.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>', 'turn it into paths'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>', 'unlink them'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0 L10 0 L10 10"/></svg>', 'is not closed'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0 X"/></svg>', 'a path cannot be read'],
    ['<svg xmlns="http://www.w3.org/2000/svg" width="5 horses" viewBox="0 0 1 1"/>', 'no length'],
    ['<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'nothing drawn'],
    ['<html/>', 'no SVG'],
    ['<svg', 'no SVG file that can be read'],
  ])('%s is refused: %s', (text, message) => {
    expect(() => importedProfiles(text)).toThrow(message);
  });

  test('an ellipse arc by its ends, drawn larger where it does not reach', () => {
    const svg = (d: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="100mm" viewBox="0 0 100 100"><path d="${d}"/></svg>`;
    const half = (d: string) => area(importedProfiles(svg(d))[0] as Profile);
    expect(half('M10 50 A20 10 0 0 1 50 50 Z') / ((PI * 200) / 2)).toBeCloseTo(1, 5);
    expect(half('M10 50 A2 1 0 0 0 50 50 Z') / ((PI * 200) / 2)).toBeCloseTo(1, 5);
    expect(half('M10 50 A20 20 0 0 1 30 30 L30 50 Z')).toBeCloseTo(PI * 100, 6);
    expect(half('M10 50 A20 20 0 1 0 30 30 L30 50 Z')).toBeCloseTo(PI * 300, 6);
  });
});
