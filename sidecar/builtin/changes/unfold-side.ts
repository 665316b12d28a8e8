import { figure } from '../../plan/expression.ts';
import { resolveParameters } from '../../plan/figures.ts';
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

/** The same model with a size for each direction in place of its side; null where its shape cannot do without. */
export function unfoldSide(model: Model, words: string): Model | null {
  const { outline, plan } = model;
  const oblong = outline && OBLONG[outline.base.noun];
  const side = resolveParameters(plan.parameters).find(({ name }) => name === 'side')?.number;
  if (!oblong || side === undefined) return null;
  const { side: _, ...rest } = outline.base.sizes;
  const sizes = Object.fromEntries(oblong.sizes.map((name) => [name, `${figure(side)} mm`]));
  const base = { ...outline.base, noun: oblong.noun, sizes: { ...sizes, ...rest } };
  const relaying = relaid(model, { ...outline, base }, words);
  return relaying.type === 'model' ? relaying.model : null;
}
