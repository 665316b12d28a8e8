import type { KeptPlan, Step } from '../../../rpc-schema/freecad.ts';
import type { WrittenFeature } from '../building.ts';
import { type Compiled, parameterValues, type Written, write } from '../compile.ts';
import { type Kept, succeed } from '../kept.ts';
import { PARAMETERS } from '../names.ts';
import type { Plan } from '../plan.ts';
import { PlanError } from '../problem.ts';
import { quote, variable } from '../python.ts';
import { routinesText } from '../routines.ts';
import { headStep, type Origin } from '../script/head.ts';
import { keepStep } from '../script/keep.ts';
import { updateLines } from '../script/lines.ts';
import { parametersStep } from '../script/parameters.ts';
import { type Fate, fates, isMade } from './fate.ts';
import { parameterChanges } from './parameters.ts';

/** A model in a document as it is now, and what it is to become. */
export interface Revision {
  /** With the sizes that the document has now. */
  readonly before: Kept;
  readonly after: Plan;
  /** Names of the objects that are still there, by their names in the plan. */
  readonly made: KeptPlan['made'];
}

/** Routines that a change may need, whatever it is. */
const CHANGING_ROUTINES = [
  'redimension',
  'toFront',
  'addedByHand',
  'tipByHand',
  'showTip',
  'chooseAgain',
  'letGo',
  'removePage',
  'madeOf',
  'place',
  'settle',
] as const;

/** A step; `words` where a person is told of it. */
interface Change extends Step {
  readonly words: boolean;
}

const change = (title: string, lines: readonly string[], words = true): Change[] =>
  lines.length === 0 ? [] : [{ title, script: lines.join('\n'), words }];

const steps = (changes: readonly Change[]): Step[] => changes.map(({ words: _words, ...step }) => step);

/**
 * Turns a change of a plan into the script that brings the model in the document from the one to the other by the
 * smallest steps: a size before a feature, a feature before the rest. What is not touched keeps its name, its place and
 * what a person did to it.
 *
 * @throws {PlanError} where the new plan cannot be compiled, or nothing would change
 */
export function revise(revision: Revision, origin: Origin): Compiled {
  const { before, after, made } = revision;
  if (JSON.stringify(before.plan) === JSON.stringify(after)) {
    throw new PlanError([{ where: 'plan', field: 'change', message: 'the model is like that already' }]);
  }
  if (PARAMETERS in made && before.plan.parametersIn !== after.parametersIn) {
    const message = `the sizes of this model are in a ${before.plan.parametersIn === 'sheet' ? 'sheet' : 'variable set'} and stay there`;
    throw new PlanError([{ where: 'plan', field: 'parametersIn', message }]);
  }
  const old = write(before.plan);
  const wanted = write(after);
  // A sheet that nothing follows any more is still the model's own.
  if (PARAMETERS in made) wanted.building.made.set(PARAMETERS, 'parameters');
  const sizes = sizeChanges(old, wanted, revision);
  const said = new Map(before.plan.features.map((feature) => [feature.name, JSON.stringify(feature)]));
  const decided = fates({
    before: old.features,
    after: wanted.features,
    made,
    alike: new Set(
      after.features.filter((each) => said.get(each.name) === JSON.stringify(each)).map(({ name }) => name),
    ),
    resized: sizes.set.length > 0,
    bodies: new Map(after.bodies.map(({ name }) => [name, python(wanted, name)])),
  });
  const changes = [
    ...sizes.set,
    ...sizes.noted,
    ...bodyChanges(old, wanted, revision),
    ...removals(old, decided, revision),
    ...featureChanges(decided, wanted, made),
    ...sizes.dropped,
  ];
  const tips = lastFeatures(wanted.features).map(
    ([body, last]) => `show_tip(${python(wanted, body)}, ${python(wanted, last)}, tips.get(${quote(body)}))`,
  );
  const { routines, made: variables } = wanted.building;
  for (const each of CHANGING_ROUTINES) routines.add(each);
  const values = parameterValues(wanted.parameters);
  const assumptions = [...after.assumptions, ...wanted.building.assumptions];
  const words = changes.filter((each) => each.words).map(({ title }) => title);
  return {
    label: words.join(', ').slice(0, 120) || after.title,
    steps: [
      headStep({ ...after, assumptions }, wanted.parameters, origin, routinesText(routines)),
      ...steps([
        ...change('What is there', presentLines(decided, wanted, made)),
        ...changes,
        ...change('Show the result', [...tips, 'give_back(added)']),
      ]),
      keepStep(succeed(before, { request: origin.prompt, plan: after, outline: origin.outline }), variables),
    ],
    present: Object.values(made),
    features: wanted.features.map(({ compiled }) => compiled),
    parameters: values,
    words: {
      title: after.title,
      steps: words,
      parameters: values,
      assumptions,
    },
  };
}

const object = (name: string) => `document.getObject(${quote(name)})`;
const python = (wanted: Written, name: string) => wanted.building.made.get(name) ?? variable(name);

/** Variables for the objects that stay, as the steps after this one call them. */
function presentLines(decided: readonly Fate[], wanted: Written, made: KeptPlan['made']): string[] {
  const anew = new Set(
    decided.filter(({ update }) => isMade(update)).flatMap(({ feature }) => [...feature.made.keys()]),
  );
  const bodies = new Set(wanted.features.flatMap(({ compiled }) => compiled.body ?? []));
  return [
    ...[...wanted.building.made].flatMap(([name, python]) => {
      const there = made[name];
      return there === undefined || anew.has(name) ? [] : [`${python} = ${object(there)}`];
    }),
    ...(PARAMETERS in made ? ['P = parameters.Name'] : []),
    'tips = {}',
    'added = []',
    ...[...bodies]
      .filter((name) => name in made)
      .flatMap((name) => {
        const body = python(wanted, name);
        return [`tips[${quote(name)}] = tip_by_hand(${body})`, `added += added_by_hand(${body})`];
      }),
  ];
}

function sizeChanges(
  old: Written,
  wanted: Written,
  { after, made }: Revision,
): { set: Change[]; noted: Change[]; dropped: Change[] } {
  if (!(PARAMETERS in made)) {
    if (wanted.parameters.length === 0) return { set: [], noted: [], dropped: [] };
    const made = { ...parametersStep(wanted.parameters, after.parametersIn), words: false };
    return { set: [made], noted: [], dropped: [] };
  }
  const { set, noted, dropped } = parameterChanges(old.parameters, wanted.parameters, after.parametersIn);
  return {
    set: [
      ...set.flatMap(({ words, lines }) => change(words, lines)),
      ...(set.length > 0 ? change('Let the sizes take effect', ['parameters.recompute()'], false) : []),
    ],
    noted: change('Notes of the sizes', noted, false),
    // They go when nothing follows them any more.
    dropped: dropped.flatMap(({ words, lines }) => change(words, lines, false)),
  };
}

function bodyChanges(old: Written, wanted: Written, { before, after, made }: Revision): Change[] {
  const added = after.bodies.flatMap(({ name, label }, index) => {
    const lines = wanted.bodies[index] ?? [];
    const was = old.bodies[before.plan.bodies.findIndex((body) => body.name === name)];
    if (!was || !(name in made)) return change(`Body ${label}`, lines);
    const update = updateLines(was, lines);
    if (update === 'remake')
      throw new PlanError([{ where: name, field: 'name', message: 'this body cannot be changed so' }]);
    return update === 'nothing' ? [] : change(`Change the body ${label}`, update);
  });
  const staying = new Set(after.bodies.map(({ name }) => name));
  const gone = before.plan.bodies.filter(({ name }) => !staying.has(name));
  return [
    ...added,
    ...gone.flatMap(({ name, label }) => {
      const there = made[name];
      if (there === undefined) return [];
      return change(`Remove the body ${label}`, [
        `${object(there)}.removeObjectsFromDocument()`,
        `document.removeObject(${quote(there)})`,
      ]);
    }),
  ];
}

/** Takes away what is not wanted or is made anew, from the last to the first: nothing after it needs it. */
function removals(old: Written, decided: readonly Fate[], { after, made }: Revision): Change[] {
  const staying = new Set(after.bodies.map(({ name }) => name));
  const fate = new Map(decided.map(({ feature, update }) => [feature.compiled.name, update]));
  return old.features.toReversed().flatMap((feature) => {
    const { name, label, body } = feature.compiled;
    const update = fate.get(name);
    if (update !== undefined && update !== 'remake') return [];
    // It went with its body.
    if (body !== null && !staying.has(body)) return [];
    const title = update === 'remake' ? `Take ${label} away, to make it anew` : `Remove ${label}`;
    const shown = update === undefined ? shownAgain(feature, old, made) : [];
    return change(title, [...removalLines(feature, made), ...shown], update !== 'remake');
  });
}

/** What stood beside the bodies may have hidden a body that is to be seen without it, as an array does. */
function shownAgain({ compiled, lines }: WrittenFeature, old: Written, made: KeptPlan['made']): string[] {
  if (compiled.body !== null) return [];
  return [...old.building.made].flatMap(([name, variable]) => {
    const there = made[name];
    const hidden = name !== compiled.name && lines.includes(`${variable}.Visibility = False`);
    return hidden && there !== undefined ? [`${object(there)}.Visibility = True`] : [];
  });
}

function removalLines(
  { compiled: { name, body }, made: pieces, removal }: WrittenFeature,
  made: KeptPlan['made'],
): string[] {
  const own = made[name];
  const holder = body === null ? undefined : made[body];
  // FreeCAD joins what came before a feature with what comes after it when the body lets go of it.
  const letGo =
    own && holder
      ? [`let_go(${object(own)})`, `${object(holder)}.removeObject(${object(own)})`]
      : own && removal
        ? [`${removal}(${object(own)})`]
        : [];
  const others = [...pieces.keys()].filter((piece) => piece !== name);
  return [
    ...letGo,
    ...[name, ...others].flatMap((piece) => {
      const there = made[piece];
      return there === undefined ? [] : [`document.removeObject(${quote(there)})`];
    }),
  ];
}

function featureChanges(decided: readonly Fate[], wanted: Written, made: KeptPlan['made']): Change[] {
  const previous = new Map<string, string>();
  return decided.flatMap(({ feature, update, choices }, index) => {
    const { name, label, body } = feature.compiled;
    const own = python(wanted, name);
    const earlier = body === null ? null : (previous.get(body) ?? 'None');
    if (body !== null) previous.set(body, own);
    if (update === 'nothing') {
      return choices.length === 0
        ? []
        : change(`${label}, on the shape as it is by now`, ['document.recompute()', ...choices], false);
    }
    const code = feature.own ? [{ ...feature.own, words: false }] : [];
    if (!isMade(update)) {
      // What is chosen on a shape is chosen on the shape as it has become by now.
      return [
        ...code,
        ...change(`${label}: ${feature.title}`, ['document.recompute()', ...(update as readonly string[])]),
      ];
    }
    const things = [...feature.made.values()];
    const first = body !== null && earlier === 'None' && body in made;
    const followed = decided
      .slice(index + 1)
      .some((later) => later.feature.compiled.body === body && !isMade(later.update));
    const making = change(update === 'make' ? feature.title : `${feature.title}, anew`, [
      // A new feature goes in after the tip.
      ...(body === null ? [] : [`${python(wanted, body)}.Tip = ${earlier}`]),
      ...feature.lines,
      ...(first ? [`to_front(${python(wanted, body)}, [${things.join(', ')}])`] : []),
      ...(followed ? [`${own}.Visibility = False`] : []),
    ]);
    return [...code, ...making];
  });
}

/** Name of the last feature of each body. */
function lastFeatures(features: readonly WrittenFeature[]): [body: string, feature: string][] {
  const last = new Map<string, string>();
  for (const { compiled } of features) if (compiled.body !== null) last.set(compiled.body, compiled.name);
  return [...last];
}
