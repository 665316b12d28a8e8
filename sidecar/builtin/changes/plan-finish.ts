import { PARAMETERS } from '../../plan/names.ts';
import type { Plan } from '../../plan/plan.ts';
import { FinishReader } from '../part/finish-reader.ts';
import { Measures } from '../part/written.ts';
import type { Item } from '../phrases/item.ts';
import { asks, type Reading } from './change-kind.ts';
import type { Clause } from './clause.ts';
import { lasting, type Model } from './model.ts';

const SILENT: readonly Item['kind'][] = ['break', 'filler', 'article', 'the', 'link', 'part', 'each'];

/** A fillet or chamfer at the end of a plan that was not lowered from an outline; nothing else can be put there by words. */
export function addFinish(items: readonly Item[], { written }: Clause, model: Model): Reading {
  const [head, other] = items.filter((item) => item.kind === 'head');
  const finish =
    head && other === undefined && (head.head === 'fillet' || head.head === 'chamfer') ? head.head : null;
  if (finish === null)
    return {
      type: 'refused',
      reason: `"${written}": this model was not made from words of mine, so I can round and bevel its edges, change its sizes and take features away, but not add that.`,
    };
  const measures = new Measures(items);
  const reader = new FinishReader(finish, measures);
  const left = items.filter(
    (item) => item !== head && !SILENT.includes(item.kind) && !reader.take(item, true),
  );
  if (left.length > 0)
    return asks(`I could not read all of "${written}". Which edges, and how large?`, written);
  const asked = reader.finish(written);
  const size = asked.kind === 'fillet' ? asked.radius : asked.size;
  if (size === undefined || asked.edges === undefined || asked.corners || asked.sides)
    return asks(
      `"${written}": which edges, and how large?`,
      written,
      size === undefined ? [] : [`${written} on all edges`],
    );
  const value = measures.millimetres(size);
  if (value === undefined || value <= 0)
    return asks(`"${size}" is not a size that I can read. What is it?`, written);
  const name = free(finish === 'fillet' ? 'Fillet' : 'Chamfer', model.plan.features);
  const parameter = `${name.toLowerCase()}_${finish === 'fillet' ? 'radius' : 'size'}`;
  const feature = {
    name,
    edges: asked.edges,
    ...(finish === 'fillet'
      ? { kind: 'fillet' as const, radius: parameter }
      : { kind: 'chamfer' as const, size: parameter }),
  };
  const plan: Plan = {
    ...model.plan,
    parameters: [
      ...model.plan.parameters,
      { name: parameter, value, unit: 'mm', note: `of "${written}"`.slice(0, 200) },
    ],
    features: [...model.plan.features, feature],
    requirements: [
      ...lasting(model.plan),
      finish === 'fillet'
        ? { kind: 'rounded_edges', words: written.slice(0, 300), radius: value, atLeast: 1 }
        : { kind: 'chamfered_edges', words: written.slice(0, 300), size: value, atLeast: 1 },
    ],
  };
  return { type: 'model', model: { ...model, plan }, said: [] };
}

function free(wanted: string, features: Plan['features']): string {
  const taken = new Set([PARAMETERS, ...features.map(({ name }) => name)]);
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted}_${n}`;
  return name;
}
