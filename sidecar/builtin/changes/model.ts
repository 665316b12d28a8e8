import type { Question } from '../../../rpc-schema/design.ts';
import type { DocumentState, KeptPlan } from '../../../rpc-schema/freecad.ts';
import { type Kept, readKept } from '../../plan/kept.ts';
import { PARAMETERS } from '../../plan/names.ts';
import { lower } from '../../plan/outline/lower.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import type { Plan } from '../../plan/plan.ts';
import { withLiveValues } from '../../plan/revision/parameters.ts';

/** Sizes that are other than the outline has them, by the parameter's name. */
export type Now = ReadonlyMap<string, number>;

/** A model in a document, on the way from what it is to what was asked for. */
export interface Model {
  /** As the document keeps it. */
  readonly kept: Kept;
  /** As it stands there, with the sizes of now. */
  readonly live: Plan;
  readonly made: KeptPlan['made'];
  /** As it is to be, as far as the request is read. */
  readonly plan: Plan;
  /** What the plan is lowered from; null where only the plan itself is known. */
  readonly outline: Outline | null;
  readonly now: Now;
}

export type Relaid =
  | { readonly type: 'model'; readonly model: Model }
  | { readonly type: 'question'; readonly questions: readonly Question[] };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Parameters of a plan that do not stand as another has them, where both have them. */
export function setSince(before: Plan, after: Plan): Map<string, number> {
  const old = new Map(before.parameters.map(({ name, value }) => [name, value]));
  return new Map(
    after.parameters.flatMap(({ name, value }): [string, number][] =>
      typeof value === 'number' && old.has(name) && old.get(name) !== value ? [[name, value]] : [],
    ),
  );
}

/** Requirements that hold whatever the sizes are: a limit on the mass does, a mass that was stated does not. */
export const lasting = (plan: Plan): Plan['requirements'] =>
  plan.requirements.filter(
    (each) => each.kind === 'solids' || (each.kind === 'mass' && each.limit !== 'about'),
  );

/** The same of an outline. */
const withLimits = ({ masses, ...outline }: Outline): Outline => {
  const limits = masses?.filter(({ limit }) => limit !== 'about') ?? [];
  return limits.length > 0 ? { ...outline, masses: limits } : outline;
};

/**
 * A plan with sizes of now, and with what can be required of it then.
 * @param outline what it was lowered from, where that is known
 */
export function standing(plan: Plan, outline: Outline | undefined): Pick<Model, 'plan' | 'outline' | 'now'> {
  const first = outline && lower(outline);
  if (!outline || first?.type !== 'plan')
    return { plan: { ...plan, requirements: lasting(plan) }, outline: null, now: new Map() };
  const now = setSince(first.plan, plan);
  const holds = now.size === 0 ? outline : withLimits(outline);
  const lowered = now.size === 0 ? first : lower(holds, now);
  // A Partwright that lowers otherwise than the one that made the model had better not lower it again.
  const known =
    lowered.type === 'plan' &&
    same(lowered.plan.features, plan.features) &&
    same(lowered.plan.parameters.map(valued), plan.parameters.map(valued));
  if (!known) return { plan: { ...plan, requirements: lasting(plan) }, outline: null, now: new Map() };
  return { plan: { ...plan, requirements: lowered.plan.requirements }, outline: holds, now };
}

const valued = ({ name, value }: Plan['parameters'][number]) => [name, value];

/** The model that a document keeps a plan of; null where the plan is of a Partwright that this one does not know. */
export function modelOf({ text, made }: KeptPlan, state: DocumentState): Model | null {
  const kept = readKept(text);
  if (!kept) return null;
  const live = withLiveValues(kept.plan, state.parameters, made[PARAMETERS] ?? '');
  const stands = standing(live, kept.outline);
  // What holds no longer is not kept as asked for either.
  const unchanged = same(live, kept.plan);
  return {
    kept,
    live: unchanged ? live : stands.plan,
    made,
    ...stands,
    ...(unchanged ? { plan: live } : {}),
  };
}

/**
 * The model after its outline was changed: read anew as a whole. Sizes that were set since stay, unless the change is
 * about them.
 * @param words of the request, for what is required from now on
 */
export function relaid(model: Model, wanted: Outline, words: string, now: Now = model.now): Relaid {
  const outline = withLimits(wanted);
  const [before, after] = [model.outline && lower(model.outline), lower(outline)];
  const written = (lowered: typeof before, name: string) =>
    lowered?.type === 'plan' ? lowered.plan.parameters.find((each) => each.name === name)?.value : undefined;
  const staying = new Map(
    [...now].filter(([name]) => after.type !== 'plan' || written(before, name) === written(after, name)),
  );
  const lowered = staying.size === 0 ? after : lower(outline, staying);
  if (lowered.type === 'question') return lowered;
  const asked = new Set(model.plan.requirements.map((requirement) => bare(requirement)));
  const plan: Plan = {
    ...lowered.plan,
    // Labels and materials are the document's.
    bodies: model.plan.bodies,
    requirements: lowered.plan.requirements.map((requirement) =>
      asked.has(bare(requirement)) || requirement.kind === 'volume'
        ? requirement
        : { ...requirement, words: words.slice(0, 300) },
    ),
  };
  return { type: 'model', model: { ...model, outline, now: staying, plan } };
}

const bare = ({ words: _, ...requirement }: Plan['requirements'][number]) => JSON.stringify(requirement);

/** The model with other sizes. */
export function resized(model: Model, sizes: Now, words: string): Relaid {
  const now = new Map([...model.now, ...sizes]);
  const plan: Plan = {
    ...model.plan,
    parameters: model.plan.parameters.map((parameter) => {
      const value = sizes.get(parameter.name);
      return value === undefined ? parameter : { ...parameter, value };
    }),
  };
  const relaying = model.outline && relaid(model, model.outline, words, now);
  if (!relaying)
    return { type: 'model', model: { ...model, now, plan: { ...plan, requirements: lasting(plan) } } };
  if (relaying.type === 'question') return relaying;
  // A size is a cell of the sheet: it makes no other features.
  const alike = same(relaying.model.plan.features, model.plan.features);
  return alike
    ? relaying
    : { type: 'model', model: { ...model, now, plan: { ...plan, requirements: lasting(plan) } } };
}

export const isChanged = (model: Model) =>
  !same(
    [model.plan.features, model.plan.parameters.map(valued), model.plan.bodies],
    [model.live.features, model.live.parameters.map(valued), model.live.bodies],
  );
