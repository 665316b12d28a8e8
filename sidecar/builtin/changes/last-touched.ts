import { isPlaced, type OutlineFeature } from '../../plan/outline/feature.ts';
import { type Known, knownFeatures } from './feature-target.ts';
import type { Model } from './model.ts';

/** What lies on a face of the part, feature by feature. */
export const placedFeatures = ({ outline }: Model): Known[] =>
  outline ? knownFeatures(outline).filter(({ feature }) => isPlaced(feature)) : [];

/** The feature that the change before this one added or was about, where it was one: what "it" is then. */
export function lastTouched(model: Model): Known | null {
  const { kept, outline } = model;
  const before = kept.history.at(-1);
  if (!outline || !before?.outline || !kept.outline) return null;
  const old = new Set(before.outline.features.map((feature) => bare(feature)));
  const sizes = new Map(before.plan.parameters.map(({ name, value }) => [name, value]));
  const set = kept.plan.parameters.filter(({ name, value }) => sizes.has(name) && sizes.get(name) !== value);
  const touched = placedFeatures(model).filter(
    ({ feature, nth }) =>
      !old.has(bare(feature)) ||
      set.some(({ name }) => new RegExp(`^${feature.kind}_${nth === 1 ? '(?!\\d)' : `${nth}_`}`).test(name)),
  );
  const [one, other] = touched;
  const base = JSON.stringify(before.outline.base) !== JSON.stringify(kept.outline.base);
  const resized = set.some(({ name }) => kept.outline && name in kept.outline.base.sizes);
  return one && !other && !base && !resized ? one : null;
}

const bare = ({ nth: _, words: __, ...feature }: OutlineFeature) => JSON.stringify(feature);
