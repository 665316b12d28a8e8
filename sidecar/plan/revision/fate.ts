import type { KeptPlan } from '../../../rpc-schema/freecad.ts';
import type { WrittenFeature } from '../building.ts';
import { choiceLines, mentions, type Update, updateLines } from '../script/lines.ts';

/** What happens to one feature of the new plan: it is made, made anew, given other values (lines), or left alone. */
export interface Fate {
  readonly feature: WrittenFeature;
  readonly update: 'make' | Update;
  /** Where it is left alone on a shape that is changed: lines that choose its edges and faces again. */
  readonly choices: readonly string[];
}

/** Two plans as they are written, and what their features say. */
export interface Comparison {
  readonly before: readonly WrittenFeature[];
  readonly after: readonly WrittenFeature[];
  readonly made: KeptPlan['made'];
  /** Names of the features of which both plans say the same. */
  readonly alike: ReadonlySet<string>;
  /** Some size is another: any shape may be. */
  readonly resized: boolean;
  /** Python variables of the bodies, by their names. */
  readonly bodies: ReadonlyMap<string, string>;
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
export function fates({ before, after, made, alike, resized, bodies }: Comparison): Fate[] {
  const old = new Map(before.map((feature) => [feature.compiled.name, feature]));
  const staying = inOldOrder(before, after);
  const replaced = new Set<string>();
  const wanted = new Set(after.map(({ compiled }) => compiled.name));
  // Bodies in which something is another than it was, as far as we have come.
  const disturbed = new Set<string>();
  const disturb = ({ compiled: { body } }: WrittenFeature) => {
    if (body !== null) disturbed.add(body);
  };
  for (const feature of before) if (!wanted.has(feature.compiled.name)) disturb(feature);

  return after.map((feature) => {
    const { name, body } = feature.compiled;
    const from = old.get(name);
    const others = new Set([...disturbed].flatMap((each) => (each === body ? [] : (bodies.get(each) ?? []))));
    const restsOnDisturbed = feature.lines.some((line) => mentions(line, others));
    const decide = (): Fate['update'] => {
      if (!from || !(name in made)) return 'make';
      // What a person has deleted of it comes back with the whole.
      const complete = [...from.made.keys()].every((each) => each in made);
      if (!complete || !staying.has(name) || from.compiled.body !== body) return 'remake';
      if (feature.restsOnShapes && disturbed.size > 0) return 'remake';
      if (from.own?.script !== feature.own?.script) return 'remake';
      return updateLines(from.lines, feature.lines, replaced, alike.has(name));
    };
    const update = decide();
    const onOther = resized || restsOnDisturbed || (body !== null && disturbed.has(body));
    if (isMade(update)) for (const python of feature.made.values()) replaced.add(python);
    if (update !== 'nothing' || restsOnDisturbed) disturb(feature);
    return { feature, update, choices: update === 'nothing' && onOther ? choiceLines(feature.lines) : [] };
  });
}

export const isMade = (update: Fate['update']) => update === 'make' || update === 'remake';
