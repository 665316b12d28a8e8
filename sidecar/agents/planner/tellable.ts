import type { OutlineFeature } from '../../plan/outline/feature.ts';
import { lower } from '../../plan/outline/lower.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import { outlineOf } from './outline.ts';
import { sheetOf } from './sheet.ts';

/**
 * Whether a model can be told a part and give it back whole: a sheet has less to it than an outline, and what it has no words
 * for would be gone from the changed part. Python is told to no model again.
 */
export function isTellable(outline: Outline): boolean {
  if (outline.features.some(({ kind }) => kind === 'python')) return false;
  const before = built(outline);
  const back = inItsWords(outlineOf(sheetOf(outline), outline.base.noun), outline);
  return before !== null && before === built(back);
}

/** A changed outline in which what stayed as it was keeps the words that once asked for it, and with them its names. */
export function inItsWords(changed: Outline, before: Outline): Outline {
  const left = [...before.features];
  const features = changed.features.map((feature) => {
    const at = left.findIndex((old) => old.kind === feature.kind && told(old) === told(feature));
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return old === undefined ? feature : inWordsOf(feature, old);
  });
  return { ...changed, base: { ...changed.base, words: before.base.words }, features };
}

const inWordsOf = (feature: OutlineFeature, { words, nth }: OutlineFeature): OutlineFeature => ({
  ...feature,
  words,
  ...(nth === undefined ? {} : { nth }),
});

/** A feature as a model sees it. */
const told = (feature: OutlineFeature): string =>
  JSON.stringify(sheetOf({ title: '', base: NO_BASE, features: [feature], assumptions: [] }).features);

const NO_BASE: Outline['base'] = { noun: '', words: '', sizes: {} };

function built(outline: Outline): string | null {
  const lowered = lower(outline);
  if (lowered.type === 'question') return null;
  const { features, parameters } = lowered.plan;
  return JSON.stringify([features, parameters.map(({ name, value }) => [name, value])]);
}
