import { figure } from '../../plan/expression.ts';
import { resolveParameters } from '../../plan/figures.ts';
import { isPlaced, type OutlineFeature } from '../../plan/outline/feature.ts';
import { type Model, relaid } from './model.ts';
import type { SizePhrase } from './size-phrase.ts';

/** What a shape of equal sides is when one of them differs: its noun, and the sizes that the side was. */
const OBLONG: Readonly<Record<string, { readonly noun: string; readonly sizes: readonly string[] }>> = {
  cube: { noun: 'block', sizes: ['length', 'width', 'height'] },
  block: { noun: 'block', sizes: ['length', 'width'] },
  plate: { noun: 'plate', sizes: ['length', 'width'] },
};

const ONE_WAY = new Set(['length', 'width', 'height', 'thickness']);

/** True of "taller" and "60 mm long", which are about one direction; "larger" and "side" are about all. */
export const isOneWay = ({ compared, targets }: SizePhrase): boolean =>
  ONE_WAY.has(compared?.sizes[0] ?? '') || targets.some((words) => words.some((word) => ONE_WAY.has(word)));

const ACROSS: Readonly<Record<string, string>> = {
  left: 'length',
  right: 'length',
  front: 'width',
  back: 'width',
};

/** What lies a share of the side away, on the face that is looked at from above, lies so much of its own direction away. */
function ofDirections(feature: OutlineFeature): OutlineFeature {
  if (!isPlaced(feature) || feature.place?.at !== 'sides' || (feature.face ?? 'top') !== 'top')
    return feature;
  const from = feature.place.from.map(({ side, distance }) => ({
    side,
    distance: distance.replace(/ \* side$/, () => ` * ${ACROSS[side] ?? 'side'}`),
  }));
  return { ...feature, place: { at: 'sides', from } };
}

/** The same model with a size for each direction in place of its side; null where its shape cannot do without. */
export function unfoldSide(model: Model, words: string): Model | null {
  const { outline, plan } = model;
  const oblong = outline && OBLONG[outline.base.noun];
  const side = resolveParameters(plan.parameters).find(({ name }) => name === 'side')?.number;
  if (!oblong || side === undefined) return null;
  const { side: _, ...rest } = outline.base.sizes;
  const sizes = Object.fromEntries(oblong.sizes.map((name) => [name, `${figure(side)} mm`]));
  const base = { ...outline.base, noun: oblong.noun, sizes: { ...sizes, ...rest } };
  const features = outline.features.map(ofDirections);
  const relaying = relaid(model, { ...outline, base, features }, words);
  return relaying.type === 'model' ? relaying.model : null;
}
