import type { Plan } from '../../plan/plan.ts';
import { asks, type Reading } from './change-kind.ts';
import { lasting, type Model } from './model.ts';

type Feature = Plan['features'][number];

const mentions = (value: unknown, name: string): boolean =>
  new RegExp(`(?<![\\w])${name}(?![\\w])`).test(JSON.stringify(value));

/** Copies of features: without the one that they copy they are nothing. */
const COPIES = ['linear_pattern', 'polar_pattern', 'mirror'];

/** A plan without some of its features, their copies, and the sizes that only they followed. */
export function planWithout(names: readonly string[], written: string, model: Model): Reading {
  const gone = new Set(names);
  const said: string[] = [];
  let features: Feature[] = [];
  for (const feature of model.plan.features) {
    const { name: _, ...own } = feature;
    const needs = [...gone].filter((name) => mentions(own, name));
    if (gone.has(feature.name)) continue;
    if (needs.length === 0) {
      features = [...features, feature];
      continue;
    }
    const originals =
      'features' in feature ? (feature.features as readonly string[]).filter((name) => !gone.has(name)) : [];
    if (COPIES.includes(feature.kind) && originals.length > 0) {
      features = [...features, { ...feature, features: originals } as Feature];
    } else if (COPIES.includes(feature.kind)) {
      gone.add(feature.name);
      said.push(`${feature.name} goes with it: it repeats ${needs.join(', ')}.`);
    } else {
      return asks(`${feature.name} needs ${needs.join(', ')}. Shall it go too?`, written, [
        `remove ${[...names, feature.name].join(' and remove ')}`,
      ]);
    }
  }
  if (features.length === 0) return { type: 'refused', reason: 'Nothing would be left of the model.' };
  const parameters = followed(model.plan.parameters, features);
  const requirements = lasting(model.plan);
  return {
    type: 'model',
    model: { ...model, plan: { ...model.plan, features, parameters, requirements } },
    said,
  };
}

function followed(parameters: Plan['parameters'], features: readonly Feature[]): Plan['parameters'] {
  const left = parameters.filter(
    ({ name }) =>
      mentions(features, name) ||
      parameters.some((other) => other.name !== name && mentions(other.value, name)),
  );
  return left.length === parameters.length ? left : followed(left, features);
}
