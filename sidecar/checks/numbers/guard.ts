import { figure } from '../../plan/expression.ts';
import type { Plan } from '../../plan/plan.ts';
import { insertHoleFor } from '../../plan/standards/insert-holes.ts';
import { counterboreFor, countersinkFor } from '../../plan/standards/screw-heads.ts';
import { clearanceFor, formOf, type Thread, tapDrillFor } from '../../plan/standards/thread.ts';
import { washerFor } from '../../plan/standards/washers.ts';
import { type Mention, mentions } from './mentions.ts';
import { type Figured, type PlanFigures, planFigures } from './plan-figures.ts';
import { isMisplaced } from './roles.ts';
import { steps } from './steps.ts';

const same = (one: number, other: number) => Math.abs(one - other) <= 1e-4 + 1e-6 * Math.abs(other);

/** The holes that a thread may call for; a figure of these in a plan shows that the thread was heeded. */
function holesFor(thread: Thread, request: string): number[] {
  const clearance = (['close', 'normal', 'wide'] as const).map((fit) => clearanceFor(thread, fit)?.diameter);
  return [
    thread.nominal,
    ...clearance,
    tapDrillFor(thread)?.diameter,
    formOf(thread)?.minor,
    ...(/washer/i.test(request) ? [washerFor(thread.nominal)?.inner] : []),
    ...(/insert/i.test(request) ? [insertHoleFor(thread.nominal)?.diameter] : []),
  ].filter((value) => value !== undefined);
}

/** Every other figure that a standard's table has for a thread. */
function tabled(thread: Thread): number[] {
  const tables = [counterboreFor, countersinkFor, washerFor, insertHoleFor].map((table) =>
    table(thread.nominal),
  );
  const pitch = formOf(thread)?.pitch;
  return [...tables.flatMap((row) => Object.values(row ?? {})), ...(pitch === undefined ? [] : [pitch])];
}

/** What a number of the request may stand as in a plan. */
function forms({ values, thread, round }: Mention, request: string): number[] {
  if (thread) return holesFor(thread, request);
  const all = values.map(Math.abs);
  if (round === 'radius') return [...all, ...all.map((value) => value * 2)];
  return round === 'diameter' ? [...all, ...all.map((value) => value / 2)] : all;
}

/** Whether a text says a number, written as it stands. */
function says(text: string, number: string): boolean {
  return new RegExp(`(?<![\\w.])${number.replace(/[^\w]/g, '\\$&')}(?![\\w]|\\.\\d)`).test(text);
}

/**
 * The number may be the name of a thing, such as "608" of a bearing: a note that has it says what its parameter is for.
 * A size is used where something comes to it, not where a note speaks of it.
 */
function isCode({ counts, values: [value = 0] }: Mention): boolean {
  return counts && value >= 100;
}

/** "Four corners", "all 12 edges": as many as a block has of them, which no figure of a plan says. */
const OF_A_BLOCK = /^(?:two|2|four|4|twelve|12) (?:\w+ )?(?:corners|edges|sides|ends|faces|walls)$/i;

function isUsed(mention: Mention, request: string, plan: PlanFigures, all: readonly number[]): boolean {
  if (mention.tolerance) return plan.assumptions.includes(`"${mention.written.toLowerCase()}"`);
  if (mention.counts && OF_A_BLOCK.test(mention.written)) return true;
  if (forms(mention, request).some((value) => all.some((other) => same(value, other)))) return true;
  if (mention.counts && plan.counts.some((count) => same(count, mention.values[0] ?? Number.NaN)))
    return true;
  const [first = ''] = mention.written.toLowerCase().split(/\s/);
  return says(plan.said, first) || (isCode(mention) && says(plan.notes, first));
}

/**
 * Numbers of a request that nothing in the plan uses: no parameter, no feature, no requirement, no count, no table of
 * a standard. It works for whatever made the plan. Pure.
 * @param before of a change, what it changes: a number may say by how much
 */
export function notUnderstood(request: string, plan: Figured, before: Figured | null = null): string[] {
  const figures = planFigures(plan);
  const all = [...figures.parameters, ...figures.literals, ...figures.implied, ...figures.required].map(
    ({ value }) => value,
  );
  if (before) all.push(...steps(before, plan));
  const left = mentions(request).filter((mention) => !isUsed(mention, request, figures, all));
  return [...new Set(left.map(({ written }) => written))];
}

/** Figures that expressions are written with: halves, whole turns, right angles. */
const STRUCTURE = [0, 1, 2, 0.5, 45, 90, 180, 360];

/**
 * Numbers of a plan that come from nowhere: neither from the request nor from a standard's table for a thread of it, nor
 * worked out from other numbers, nor stated as an assumption. Each with its place, such as "parameter depth: 12". Pure.
 */
export function fromNowhere(request: string, plan: Plan): string[] {
  const figures = planFigures(plan);
  const said = mentions(request);
  const radii = said.some(({ round }) => round === 'radius');
  const written = [
    ...STRUCTURE,
    ...said.flatMap((mention) => forms(mention, request)),
    ...said.flatMap(({ thread }) => (thread ? tabled(thread) : [])),
  ];
  const all = said.flatMap(({ values }) => values.map(Math.abs));
  const [doubles, halves] = [all.map((value) => value * 2), all.map((value) => value / 2)];
  // Nobody gives half of what was said as a diameter, or twice of it as a radius.
  const plain = [
    ...STRUCTURE,
    ...all,
    ...written.filter((value) => !doubles.includes(value) && !halves.includes(value)),
  ];
  const knownFor = (where: string) => {
    if (where.endsWith('diameter')) return [...plain, ...(radii ? doubles : [])];
    if (where.endsWith('radius')) return [...plain, ...halves];
    return [...written, ...doubles, ...halves];
  };
  const given = [...figures.parameters.filter(({ given: own }) => own), ...figures.literals];
  const left = given.filter(
    ({ value, where }) =>
      !knownFor(where).some((other) => same(value, other)) &&
      !says(figures.assumptions, figure(value)) &&
      // "Hexagonal" is a figure in itself.
      !where.endsWith('.sides'),
  );
  return [...new Set(left.map(({ value, where }) => `${where}: ${figure(value)}`))];
}

/**
 * Numbers of a request that a plan has as something else than what they are said to be: "5 mm thick" as a width, a radius
 * as a diameter. Only sizes whose names say what they are are looked at. Pure.
 */
export function inAnothersPlace(request: string, plan: Figured): string[] {
  const { parameters, literals } = planFigures(plan);
  const left = mentions(request).filter(
    ({ role, values, counts, written }) =>
      role !== null &&
      // "Four holes"
      !(counts && /^\S+ [a-z]+s$/i.test(written)) &&
      isMisplaced(role, values, [...parameters, ...literals]),
  );
  return [...new Set(left.map(({ written }) => written))];
}

/** Whatever is amiss with the numbers of a plan: unused ones of the request, ones from nowhere, ones in another's place. */
export const slips = (request: string, plan: Plan): string[] => [
  ...notUnderstood(request, plan),
  ...fromNowhere(request, plan),
  ...inAnothersPlace(request, plan),
];
