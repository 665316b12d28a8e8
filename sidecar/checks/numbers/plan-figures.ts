import type { Edit } from '../../plan/edit.ts';
import type { Feature } from '../../plan/features/registry.ts';
import { resolveParameters } from '../../plan/figures.ts';
import type { Plan } from '../../plan/plan.ts';
import { material } from '../../plan/standards/materials.ts';

/** A number that a plan holds, and where: "parameter width", "Holes.depth". */
export interface PlanFigure {
  readonly value: number;
  readonly where: string;
}

/** Every number of a plan that has to do with the part. */
export interface PlanFigures {
  /** Given to parameters, and what others of them come to. */
  readonly parameters: readonly (PlanFigure & { readonly given: boolean })[];
  /** Written into features, in figures or within expressions. */
  readonly literals: readonly PlanFigure[];
  /** That features have without a figure for it. */
  readonly implied: readonly PlanFigure[];
  /** Of what was asked. */
  readonly required: readonly PlanFigure[];
  /** How many there are of what the plan lists: points, features of a kind. */
  readonly counts: readonly number[];
  readonly assumptions: string;
  /** What is told of the plan in its assumptions, labels and names of materials; in small letters. */
  readonly said: string;
  /** What notes of parameters say, in small letters. They are about a parameter, whatever it comes to. */
  readonly notes: string;
}

/** Fields whose text names things rather than sizes. */
const NAMES = new Set([
  'name',
  'label',
  'body',
  'kind',
  'shape',
  'plane',
  'axis',
  'words',
  'note',
  'title',
  'feature',
  'features',
  'object',
  'property',
  'element',
]);
/** An angle within a function is how a shape is worked out: "side / tan(60)". */
const FUNCTION = /\b(?:sin|cos|tan|sqrt)\([^()]*\)/g;
/** A number in an expression, and not the end of a name such as hole_2. */
const NUMBER = /(?<![A-Za-z_\d.])\d+(?:\.\d+)?/g;

function numbersIn(value: unknown, where: string): PlanFigure[] {
  if (typeof value === 'number') return [{ value: Math.abs(value), where }];
  if (typeof value === 'string') {
    return [...value.replace(FUNCTION, '').matchAll(NUMBER)].map(([digits]) => ({
      value: Number(digits),
      where,
    }));
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => numbersIn(item, `${where}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (NAMES.has(key)) return [];
    return numbersIn(item, where === '' ? key : `${where}.${key}`);
  });
}

/** How long lists of things are: of points, profiles or names of features. A point [u, v] itself is no list. */
function listLengths(value: unknown, key = ''): number[] {
  if (Array.isArray(value)) {
    const things = NAMES.has(key) || value.every((item) => typeof item === 'object');
    return [...(things ? [value.length] : []), ...value.flatMap((item) => listLengths(item))];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => listLengths(item, name));
}

/** Figures that a feature has without saying them: a chamfer of one size is one of 45 degrees. */
function implied(feature: Feature): PlanFigure[] {
  const even = feature.kind === 'chamfer' && feature.angle === undefined && feature.size2 === undefined;
  return even ? [{ value: 45, where: feature.name }] : [];
}

/** What has figures: a plan, or an edit with the features that it adds. */
export type Figured = Pick<Plan, 'parameters' | 'features' | 'bodies' | 'requirements' | 'assumptions'> & {
  readonly changes?: Edit['changes'];
};

/** An edit as far as its figures go. */
export function figured(edit: Edit): Figured {
  const features = edit.changes.flatMap((change) => (change.kind === 'add' ? [change.feature] : []));
  return { ...edit, bodies: [], features, changes: edit.changes.filter(({ kind }) => kind !== 'add') };
}

/** To quote a number of the request is not to use it. */
const withoutQuotations = (text: string) => text.replace(/"[^"]*"/g, '');

/** @throws {PlanError} where the parameters do not resolve */
export function planFigures(plan: Figured): PlanFigures {
  const parameters = resolveParameters(plan.parameters);
  const ofKind = new Map<string, number>();
  for (const { kind } of plan.features) ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
  const materials = plan.bodies.flatMap(({ material: name }) => (name ? material(name).label : []));
  return {
    parameters: parameters.map(({ name, number, cellFormula }) => ({
      value: Math.abs(number),
      where: `parameter ${name}`,
      given: cellFormula === null,
    })),
    literals: [
      ...plan.features.flatMap((feature) => numbersIn(feature, feature.name)),
      ...numbersIn(plan.changes ?? [], 'changes'),
      // What is written into a parameter's expression is not what it comes to.
      ...plan.parameters.flatMap(({ name, value }) =>
        typeof value === 'string' ? numbersIn(value, `parameter ${name}`) : [],
      ),
    ],
    implied: plan.features.flatMap(implied),
    required: plan.requirements.flatMap((requirement) => numbersIn(requirement, requirement.kind)),
    counts: [
      ...plan.features.flatMap((feature) => listLengths(feature)),
      ...ofKind.values(),
      plan.bodies.length,
    ],
    assumptions: plan.assumptions.join('\n').toLowerCase(),
    notes: plan.parameters
      .map(({ note }) => note)
      .join('\n')
      .toLowerCase(),
    said: [
      ...plan.assumptions.map(withoutQuotations),
      ...materials,
      ...(plan.changes ?? []).flatMap((change) => (change.kind === 'rename' ? [change.label] : [])),
    ]
      .join('\n')
      .toLowerCase(),
  };
}
