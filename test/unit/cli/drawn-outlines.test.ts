import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withDrawnOutlines } from '../../../sidecar/cli/drawn-outlines.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { PlanError } from '../../../sidecar/plan/problem.ts';

const SQUARE = '<rect x="0" y="0" width="20" height="10"/>';
const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="40mm" viewBox="0 0 40 40">${content}</svg>`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partwright-test-'));
  await writeFile(join(folder, 'plate.svg'), svg(`${SQUARE}<circle cx="10" cy="5" r="2"/>`));
  await writeFile(join(folder, 'square.svg'), svg(SQUARE));
  await writeFile(join(folder, 'open.svg'), svg('<path d="M0 0 L10 0 L10 10" fill="none"/>'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const plan = (profiles: unknown[]) => ({
  title: 'Plate',
  requirements: [],
  assumptions: [],
  parameters: [],
  bodies: [{ name: 'Body', label: 'Plate' }],
  features: [{ kind: 'pad', name: 'Plate', on: { plane: 'XY' }, profiles, length: 3 }],
});

describe('a drawing that a plan names', () => {
  test('takes the place of a profile, every outline of it', async () => {
    const json = await withDrawnOutlines(plan([{ shape: 'file', file: 'plate.svg', width: 40 }]), folder);
    const [feature] = Plan.parse(json).features;
    const shapes = feature?.kind === 'pad' ? feature.profiles.map(({ shape }) => shape) : [];
    expect(shapes.toSorted()).toEqual(['circle', 'imported']);
  });

  test('is one outline where one is needed', async () => {
    const section = (file: string) => ({ name: 'Coil', profile: { shape: 'file', file } });
    expect(await withDrawnOutlines(section('square.svg'), folder)).toMatchObject({
      profile: { shape: 'imported' },
    });
    await expect(withDrawnOutlines(section('plate.svg'), folder)).rejects.toThrow(
      /Coil: profile: .* 2 closed/,
    );
  });

  test.each([
    ['none.svg', /Plate: file: none.svg: it cannot be read/],
    ['open.svg', /Plate: file: open.svg: .*/],
  ])('that is %s is refused by the name of its feature', async (file, message) => {
    const reading = withDrawnOutlines(plan([{ shape: 'file', file }]), folder);
    await expect(reading).rejects.toBeInstanceOf(PlanError);
    await expect(reading).rejects.toThrow(message);
  });

  test('may not be told what it does not know', async () => {
    const reading = withDrawnOutlines(plan([{ shape: 'file', file: 'plate.svg', height: 3 }]), folder);
    await expect(reading).rejects.toThrow(/Plate/);
  });

  test('leaves everything else as it is', async () => {
    const json = plan([{ shape: 'circle', diameter: 4 }]);
    expect(await withDrawnOutlines(json, folder)).toEqual(json);
  });
});
