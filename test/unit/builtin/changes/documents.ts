import type { DocumentState } from '../../../../rpc-schema/freecad.ts';
import { planChange } from '../../../../sidecar/builtin/changes/plan-change.ts';
import { planRequest } from '../../../../sidecar/builtin/plan-request.ts';
import type { Blueprint } from '../../../../sidecar/plan/blueprint.ts';
import { resolveParameters } from '../../../../sidecar/plan/figures.ts';
import { type Kept, keptText, succeed } from '../../../../sidecar/plan/kept.ts';

/** A model as a document keeps it, by the request that it was made from. */
export function keptFrom(request: string): Kept {
  const planned = planRequest(request, []);
  if (planned.type !== 'plan') throw new Error(`${request}: ${JSON.stringify(planned)}`);
  const { plan, outline } = planned;
  return { request, plan, outline, history: [] };
}

interface Held {
  readonly kept: Kept;
  readonly label?: string;
  /** Sizes that a person has set in the sheet. */
  readonly byHand?: Readonly<Record<string, number>>;
}

/** What a document with these models says of itself. */
export function documentWith(models: readonly Held[], selected: readonly string[] = []): DocumentState {
  const body = (index: number) => (index === 0 ? 'Body' : `Body${String(index).padStart(3, '0')}`);
  const sheet = (index: number) =>
    index === 0 ? 'Parameters' : `Parameters${String(index).padStart(3, '0')}`;
  return {
    document: 'Model',
    label: 'Model',
    path: null,
    revision: '1',
    objectCount: models.length * 5,
    types: {},
    tree: models.flatMap(({ kept, label }, index) => [
      { name: body(index), label: label ?? kept.plan.title, type: 'PartDesign::Body', parent: null },
      ...kept.plan.features.map(({ name }) => ({
        name: `${name}${index === 0 ? '' : index}`,
        label: name,
        type: 'PartDesign::Feature',
        parent: body(index),
      })),
    ]),
    treeTruncated: false,
    parameters: models.flatMap(({ kept, byHand }, index) =>
      resolveParameters(kept.plan.parameters).map(({ name, number, unit, cellFormula }) => ({
        object: sheet(index),
        name,
        value: byHand?.[name] ?? number,
        unit,
        expression: byHand?.[name] === undefined ? cellFormula : null,
      })),
    ),
    problems: [],
    plans: models.map(({ kept }, index) => ({
      object: body(index),
      text: keptText(kept),
      made: Object.fromEntries([
        ['Parameters', sheet(index)],
        ['Body', body(index)],
        ...kept.plan.features.map(({ name }) => [name, `${name}${index === 0 ? '' : index}`]),
      ]),
    })),
    results: [],
    selection: selected.map((object) => ({ object, elements: [] })),
    objects: [],
  };
}

/** The model after a change, as the document keeps it then. */
export function changed(kept: Kept, request: string, byHand?: Readonly<Record<string, number>>): Kept {
  const change = planChange(request, [], documentWith([{ kept, ...(byHand ? { byHand } : {}) }]));
  if (change?.type !== 'revision') throw new Error(`${request}: ${JSON.stringify(change)}`);
  return succeed(change.model.before, { request, plan: change.plan, outline: change.outline });
}

export type Revision = Extract<Blueprint, { type: 'revision' }>;

/** What a revision does: sizes that change, features that come and go. */
export function differences({ plan, model }: Revision) {
  const before = model.before.plan;
  const values = (of: typeof plan) =>
    new Map(resolveParameters(of.parameters).map(({ name, number }) => [name, number]));
  const [old, now] = [values(before), values(plan)];
  const names = (of: typeof plan) => of.features.map(({ name }) => name);
  return {
    sizes: Object.fromEntries(
      [...now].flatMap(([name, value]) =>
        old.has(name) && Math.abs((old.get(name) ?? 0) - value) > 1e-9
          ? [[name, Number(value.toFixed(6))]]
          : [],
      ),
    ),
    added: names(plan).filter((name) => !names(before).includes(name)),
    removed: names(before).filter((name) => !names(plan).includes(name)),
  };
}
