import type { OutlineFeature } from '../../plan/outline/feature.ts';
import { type Known, kindNamed, knownFeatures } from './feature-target.ts';
import type { Model } from './model.ts';
import { sizeOf } from './set-size.ts';

const LARGE = 'big|bigger|biggest|large|larger|largest';
const SMALL = 'small|smaller|smallest|little|littler|tiny';
const ONES = new RegExp(
  `\\b(?:the|its|those|these|all the|both) (?:(${LARGE})|(${SMALL})) ((?:\\w+ )?(?:holes?|bores?|pockets?|slots?|bosses|boss))\\b`,
  'i',
);

/** "the small holes": by their name in the model, where the model has larger ones too; the same where that is not plain. */
export function withOnesBySize(text: string, model: Model): string {
  const { outline } = model;
  if (!outline) return text;
  return text.replace(ONES, (whole, large: string | undefined, _small: string | undefined, thing: string) => {
    const kind = kindNamed(thing)?.kind;
    const own = knownFeatures(outline).flatMap((known) => {
      const size = known.feature.kind === kind ? across(known, model) : undefined;
      return size === undefined || known.names[0] === undefined ? [] : [{ name: known.names[0], size }];
    });
    const sizes = own.map(({ size }) => size);
    const wanted = large === undefined ? Math.min(...sizes) : Math.max(...sizes);
    const found = own.filter(({ size }) => Math.abs(size - wanted) < 1e-6);
    return found.length === 1 && own.length > 1 ? `the ${found[0]?.name}` : whole;
  });
}

/** How wide it is by now, as the model's sheet has it. */
function across({ feature, nth }: Known, model: Model): number | undefined {
  const stem = `${prefixOf(feature)}${nth === 1 ? '' : `_${nth}`}`;
  const names = [`${stem}_diameter`, `${stem}_radius`, `${stem}_width`, `${stem}_length`];
  const [value] = names
    .map((name) => (name.endsWith('_radius') ? 2 : 1) * sizeOf(name, model))
    .filter((size) => !Number.isNaN(size));
  return value;
}

const prefixOf = ({ kind, words }: OutlineFeature) =>
  kind === 'hole' && /\bbore\b/i.test(words) ? 'bore' : kind;
