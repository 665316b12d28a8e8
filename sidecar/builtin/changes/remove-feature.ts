import { nounNamed } from '../../plan/nouns/registry.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import { titleOf } from '../part/title.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import type { Clause } from './clause.ts';
import { countIn } from './count-in.ts';
import { featuresNamed, type Known, kindNamed, knownFeatures } from './feature-target.ts';
import { type Model, relaid } from './model.ts';
import { planWithout } from './plan-without.ts';

const REMOVE =
  /^(?:(?:(?:make|do|have) it )?(?:without|with no)|no|remove|delete|drop|omit|erase|leave out|take (?:away|off|out)|get rid of|fill(?: in)?|lose)\s+(.+)$/i;

const AWAY = /^take\s+(.+)\s+(?:away|off|out)$/i;

/** "remove the bolt holes but keep the bore" */
const BUT_KEEP = /,?\s+(?:but|and)\s+(?:please\s+)?(?:keep|leave|not)\s+/i;

/** "remove the fillet", "delete the holes", "without the slot". */
export const removeFeature: ChangeReader = (clause, model) => {
  const said = REMOVE.exec(clause.text)?.[1] ?? AWAY.exec(clause.text)?.[1];
  if (said === undefined) return null;
  const [text = '', kept] = said.split(BUT_KEEP);
  if (
    /^(?:(?:an?|one|two|three|four|five|six|\d+) (?:of|holes?|slots?|pockets?|boss|bosses)\b|half\b)/i.test(
      text,
    )
  )
    return asks(
      `Which of them does "${clause.written}" mean? Say which stay, or how many there are to be.`,
      clause.written,
    );
  const { outline } = model;
  if (!outline) return withoutOutline(text, clause, model);
  const every =
    /^(?:all|every|both)\b/i.test(text) ||
    /\b(?:holes|fillets|chamfers|slots|pockets|bosses|grooves|openings|cutouts|bevels|recesses)\b/i.test(
      text,
    );
  const base = baseSize(text, outline);
  const parts = text.split(/\s*,\s*(?:and\s+)?|\s+and\s+/);
  const stays = kept === undefined ? [] : featuresNamed(outline, kept, clause.names);
  if (kept !== undefined && stays.length === 0 && baseSize(kept, outline) === null)
    return none(kept, clause, outline);
  const found: Known[] = [];
  for (const part of parts) {
    const bore = base === 'bore_diameter' && /\bbore\b/i.test(part);
    const fitting = bore ? [] : featuresNamed(outline, part, clause.names, model.now);
    if (fitting.length === 0 && base !== null && parts.length === 1)
      return withoutSize(base, clause, model, outline);
    const side = fitting.length === 0 ? sideLeftOut(part, outline, clause, model) : [];
    const [one] = side;
    if (one && isOneOf(part, one, model)) return oneOf(one, part, clause, model);
    if (fitting.length === 0) return none(part, clause, outline);
    if (fitting.length > 1 && !every && !isOneThing(fitting)) return which(fitting, clause);
    const [only] = fitting;
    if (only && !every && isOneOf(part, only, model)) return oneOf(only, part, clause, model);
    found.push(...fitting);
  }
  const staying = new Set(stays.map(({ index }) => index));
  const gone = new Set(found.map(({ index }) => index).filter((index) => !staying.has(index)));
  return gone.size === 0 ? none(text, clause, outline) : without(gone, clause, model, outline);
};

/** Pieces that were asked for as one. */
const isOneThing = (found: readonly Known[]) =>
  found.every(({ feature }) => feature.kind === 'solid' && feature.words === found[0]?.feature.words);

function without(gone: ReadonlySet<number>, { written }: Clause, model: Model, outline: Outline): Reading {
  const all = knownFeatures(outline);
  const kinds = new Set(all.filter(({ index }) => gone.has(index)).map(({ feature }) => feature.kind));
  const features = all
    .filter(({ index }) => !gone.has(index))
    .map(({ feature, nth }) => (kinds.has(feature.kind) ? { ...feature, nth } : feature));
  const names = all.filter(({ index }) => gone.has(index)).flatMap((each) => each.names);
  const next: Outline = {
    ...outline,
    title: titleOf(outline.base.noun, features),
    features,
    gone: [...(outline.gone ?? []), ...names],
  };
  const relaying = relaid(model, next, written);
  if (relaying.type === 'model') return { ...relaying, said: [] };
  const why = relaying.questions.map(({ text }) => text).join(' ');
  return {
    type: 'refused',
    reason: `It cannot be taken away alone: ${why} Say what is to become of that too.`,
  };
}

/** What may be said of such a size; "the holes round the bore" are something else. */
const OF_SIZE =
  /\b(?:corners?|roundings?|rounded|fillets?|bore|hole|opening|cent(?:re|er|ral)|middle|round|through|the|its|all|of|in|at|from|that|this|part|mm)\b/g;

/** "the hole" where they are several, and none is named by its own name. */
function isOneOf(text: string, { feature, nth, names }: Known, model: Model): boolean {
  const singular = /\b(?:hole|bore|slot|groove|pocket|recess|boss|opening|cut ?out)\b/i.test(text);
  return singular && !names.some((name) => text.includes(name)) && countIn(feature, nth, model) > 1;
}

const SIDE =
  /\b(?:top|bottom|left|right|front|back|upper|lower|rear|first|last|second|third|hand|outer|inner|corner|most)\b/gi;

/** "the top left hole": those that are meant without the words for which one. */
function sideLeftOut(part: string, outline: Outline, { names }: Clause, { now }: Model): Known[] {
  const plain = part.replace(/\b(?:left|right)most\b/gi, '').replace(SIDE, ' ');
  const found = plain === part ? [] : featuresNamed(outline, plain, names, now);
  return found.length === 1 ? found : [];
}

function oneOf({ feature, nth, names }: Known, part: string, { written }: Clause, model: Model): Reading {
  const count = countIn(feature, nth, model);
  const what = part.replace(/^(?:the|its|that|this)\s+/i, '');
  return asks(
    `"${feature.words}" are ${count} made as one: "${what}" cannot go alone. Shall all ${count} go? Or say the others anew: "remove ${names[0]}, then add ..." with their size and places.`,
    written,
    [`remove ${names[0]}`],
  );
}

/** "the corner radius", "the bore": a size that the shape can do without. */
function baseSize(text: string, { base }: Outline): string | null {
  const plain = text.toLowerCase();
  const has = (name: string) => name in base.sizes;
  const named = Object.keys(base.sizes).flatMap((name) => name.split('_'));
  const others = plain.replace(OF_SIZE, ' ').split(/[^a-z]+/);
  if (others.some((word) => word !== '' && !named.includes(word))) return null;
  if (/\bcorners?\b|\brounding|\brounded|\bfillets?\b/.test(plain) && has('corner_radius'))
    return 'corner_radius';
  if (/\bbore\b|\bhole\b|\bopening\b/.test(plain) && has('bore_diameter')) return 'bore_diameter';
  return Object.keys(base.sizes).find((name) => plain.includes(name.replace(/_/g, ' '))) ?? null;
}

function withoutSize(name: string, { written }: Clause, model: Model, outline: Outline): Reading {
  const { [name]: _, ...sizes } = outline.base.sizes;
  const relaying = relaid(model, { ...outline, base: { ...outline.base, sizes } }, written);
  if (relaying.type === 'model') return { ...relaying, said: [] };
  const noun = nounNamed(outline.base.noun)?.name ?? 'part';
  return {
    type: 'refused',
    reason: `A ${noun} has to have its ${name.replace(/_/g, ' ')}; it can only be changed.`,
  };
}

function which(found: readonly Known[], { written }: Clause): Reading {
  const text = `Which one does "${written}" mean: ${found.map(({ feature, names }) => `${names[0]} ("${feature.words}")`).join(', ')}?`;
  return asks(
    text,
    written,
    found.map(({ names }) => `remove ${names[0]}`),
  );
}

function none(part: string, { written }: Clause, outline: Outline): Reading {
  const kind = kindNamed(part);
  const there = knownFeatures(outline).map(({ names, feature }) => `${names[0]} ("${feature.words}")`);
  const what =
    there.length === 0
      ? `It is a plain ${outline.base.noun}`
      : `There ${there.length === 1 ? 'is' : 'are'} ${there.join(', ')}`;
  const text =
    kind && there.length > 0
      ? `No ${kind.word} of the model is that. ${what}.`
      : `The model has no "${part.replace(/^(?:the|its|all)\s+/i, '')}". ${what}.`;
  if (there.length === 0) return { type: 'refused', reason: text };
  return asks(
    `${text} Which is meant?`,
    written,
    knownFeatures(outline).map(({ names }) => `remove ${names[0]}`),
  );
}

/** Where only the plan is known, its features by their names and kinds. */
function withoutOutline(text: string, { written, names }: Clause, model: Model): Reading {
  const { plan } = model;
  const plain = text.toLowerCase().replace(/^(?:the|its|all)\s+/, '');
  const named = [...names].filter(([word]) => plain.includes(word)).map(([, name]) => name);
  const found = plan.features.filter(
    ({ name, label, kind }) =>
      named.includes(name) ||
      [name, label ?? name, kind.replace(/_/g, ' ')].some((each) =>
        [each.toLowerCase(), `${each.toLowerCase()}s`].includes(plain),
      ),
  );
  const [first] = found;
  const options = plan.features.map(({ name }) => `remove ${name}`);
  if (!first)
    return asks(
      `The model has no "${plain}". It has ${plan.features.map(({ name }) => name).join(', ')}. Which is meant?`,
      written,
      options,
    );
  if (found.length > 1 && !/s$/.test(plain))
    return asks(
      `Which one does "${written}" mean?`,
      written,
      found.map(({ name }) => `remove ${name}`),
    );
  return planWithout(
    found.map(({ name }) => name),
    written,
    model,
  );
}
