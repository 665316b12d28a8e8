import { type Reading, readingOf } from './reading.ts';
import type { Sheet } from './sheet.ts';

/** What is wrong with a sheet; `missing` names the sizes of the base that it lacks. */
export interface Judged {
  readonly findings: readonly string[];
  readonly missing: readonly string[];
}

/**
 * A sheet that is right but for one slip which small models make again and again is put right by code: the same question to the
 * model would get the same answer. What comes out is judged as any other plan. Without such a slip, what came in.
 */
export function mended<J extends Judged>(sheet: Sheet, request: string, judge: (sheet: Sheet) => J): J {
  const first = judge(sheet);
  if (first.findings.length === 0) return first;
  for (const other of variants(sheet, first.missing, request)) {
    const judged = judge(other);
    if (judged.findings.length === 0) return judged;
  }
  return first;
}

function* variants(sheet: Sheet, missing: readonly string[], request: string): Generator<Sheet> {
  const reading = readingOf(request);
  const written = JSON.stringify(sheet);
  const unused = reading.sizes.filter((size) => !written.includes(JSON.stringify(size)));
  yield* withoutDoubles(sheet);
  yield* withMissing(sheet, missing, unused);
  yield* withBore(sheet, reading, unused);
  yield* withoutOneSize(sheet, reading);
}

/** The bore of a tube, made once more as a hole. */
function* withoutDoubles(sheet: Sheet): Generator<Sheet> {
  const own = new Set(Object.values(sheet.base.sizes));
  const features = sheet.features.filter(
    (feature) =>
      !(
        feature.kind === 'hole' &&
        [feature.diameter, feature.radius].some((size) => size !== undefined && own.has(size))
      ),
  );
  if (features.length < sheet.features.length) yield { ...sheet, features };
}

/** One size is missing, and one that the request names is used by nothing. */
function* withMissing(
  sheet: Sheet,
  [name, ...others]: readonly string[],
  [size, ...more]: readonly string[],
): Generator<Sheet> {
  if (name === undefined || size === undefined || others.length > 0 || more.length > 0) return;
  yield withSizes(sheet, { ...sheet.base.sizes, [name]: size });
}

/** "55 mm bore": the one through the middle was left out. */
function* withBore(sheet: Sheet, { named }: Reading, [size, ...more]: readonly string[]): Generator<Sheet> {
  if (size === undefined || more.length > 0 || !named.get('bore_size')?.includes(size)) return;
  yield { ...sheet, features: [...sheet.features, { kind: 'hole', diameter: size }] };
}

/** A size of a feature, or another one of the base, given to the base once more. */
function* withoutOneSize(sheet: Sheet, { repeated }: Reading): Generator<Sheet> {
  const ofFeatures = JSON.stringify(sheet.features);
  const own = Object.entries(sheet.base.sizes);
  for (const [name, size] of own) {
    const again = !repeated.has(size) && own.some(([other, same]) => other !== name && same === size);
    if (!again && !ofFeatures.includes(JSON.stringify(size))) continue;
    const { [name]: _, ...sizes } = sheet.base.sizes;
    yield withSizes(sheet, sizes);
  }
}

const withSizes = (sheet: Sheet, sizes: Sheet['base']['sizes']): Sheet => ({
  ...sheet,
  base: { ...sheet.base, sizes },
});
