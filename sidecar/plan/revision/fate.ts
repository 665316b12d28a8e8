import type { KeptPlan } from '../../../rpc-schema/freecad.ts';
import type { WrittenFeature } from '../building.ts';
import { type Update, updateLines } from '../script/lines.ts';

/** What happens to one feature of the new plan: it is made, made anew, given other values (lines), or left alone. */
export interface Fate {
  readonly feature: WrittenFeature;
  readonly update: 'make' | Update;
}

/** Features that stay where they are; one that moved before another is made anew where it belongs. */
function inOldOrder(before: readonly WrittenFeature[], after: readonly WrittenFeature[]): Set<string> {
  const rank = new Map(before.map(({ compiled }, index) => [compiled.name, index]));
  const staying = new Set<string>();
  let last = -1;
  for (const { compiled } of after) {
    const at = rank.get(compiled.name);
    if (at === undefined || at < last) continue;
    last = at;
    staying.add(compiled.name);
  }
  return staying;
}

/** The fate of every feature of the new plan, in its order. */
export function fates(
  before: readonly WrittenFeature[],
  after: readonly WrittenFeature[],
  made: KeptPlan['made'],
): Fate[] {
  const old = new Map(before.map((feature) => [feature.compiled.name, feature]));
  const staying = inOldOrder(before, after);
  const replaced = new Set<string>();
  const reshaped = new Set<string>();
  const wanted = new Set(after.map(({ compiled }) => compiled.name));
  // Bodies in which something is made or taken away, as far as we have come.
  const disturbed = new Set<string | null>(
    before.filter(({ compiled }) => !wanted.has(compiled.name)).map(({ compiled }) => compiled.body),
  );
  return after.map((feature) => {
    const { name, body } = feature.compiled;
    const from = old.get(name);
    const decide = (): Fate['update'] => {
      if (!from || !(name in made)) return 'make';
      // What a person has deleted of it comes back with the whole.
      const complete = [...from.made.keys()].every((each) => each in made);
      if (!complete || !staying.has(name) || from.compiled.body !== body) return 'remake';
      if (from.own?.script !== feature.own?.script) return 'remake';
      return updateLines(from.lines, feature.lines, replaced, reshaped);
    };
    const update = decide();
    if (isMade(update)) {
      for (const python of feature.made.values()) replaced.add(python);
      disturbed.add(body);
    } else if (disturbed.has(body)) reshaped.add(feature.made.get(name) ?? name);
    return { feature, update };
  });
}

export const isMade = (update: Fate['update']) => update === 'make' || update === 'remake';
