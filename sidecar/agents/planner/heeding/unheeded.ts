import type { OutlineFeature } from '../../../plan/outline/feature.ts';
import type { Outline } from '../../../plan/outline/outline.ts';
import { amountOf, isOnFace, spotsOf } from './amount.ts';
import { baseMissed, isOwn } from './base.ts';
import { contradictions } from './contradictions.ts';
import type { Held } from './held.ts';
import { isOfKind, isOfSize, isSolidOf } from './likeness.ts';

/**
 * What the built-in reader holds of a request, and a model's plan has otherwise or not at all: one finding for each. Whether a
 * figure is used at all is the number guard's to tell. Pure.
 */
export function unheeded(held: Held, plan: Outline): string[] {
  const { features, none } = held;
  const findings = [
    ...baseMissed(held, plan),
    ...none.flatMap((kind) =>
      plan.features.some((feature) => feature.kind === kind)
        ? [`The request asks for no ${kind}, and the plan has one.`]
        : [],
    ),
    ...features.flatMap(({ feature, firm }) => missed(feature, firm, held, plan)),
  ];
  return [...new Set(findings)];
}

function missed(feature: OutlineFeature, firm: boolean, held: Held, plan: Outline): string[] {
  if (feature.kind === 'solid') return solidMissed(feature, plan);
  if (feature.kind === 'python') return [];
  const alike = plan.features.filter((other) => isOfKind(feature, other) && isOfSize(feature, other));
  if (alike.length === 0) {
    if (plan.features.some((other) => isSolidOf(feature, other)) || isOwn(feature, plan)) return [];
    return [`${quoted(feature)} is read as a ${nameOf(feature)}, and the plan has none of that size.`];
  }
  if (!firm) return [];
  const amount = amountMissed(feature, alike, held);
  if (amount !== null) return [amount];
  const [least = []] = alike
    .map((other) => contradictions(feature, other, held))
    .toSorted((one, other) => one.length - other.length);
  return [
    ...least.map((what) => `${quoted(feature)} is read as ${what}, and in the plan it is not.`),
    ...(isElsewhere(feature, alike, plan) ? [`${quoted(feature)} is not where it is read to be.`] : []),
  ];
}

/** Solids can be told in many ways: only where a plan adds nothing, or cuts nothing, although one was read, is it missed. */
function solidMissed({ words, mode }: Extract<OutlineFeature, { kind: 'solid' }>, plan: Outline): string[] {
  if ((mode !== 'cut' && mode !== 'add') || !UNBROKEN.includes(plan.base.noun)) return [];
  const done = plan.features.some(({ kind, ...feature }) => {
    if (kind === 'python') return true;
    if (kind === 'solid') return 'mode' in feature && feature.mode === mode;
    return kind === 'boss' || kind === 'insert_boss' ? mode === 'add' : mode === 'cut' && kind !== 'fillet';
  });
  return done
    ? []
    : [`"${words}" is read as ${mode === 'cut' ? 'cut out' : 'added'}, and the plan has no such thing.`];
}

/** Bases that have neither openings nor arms of their own. */
const UNBROKEN = [
  'plate',
  'block',
  'cube',
  'disc',
  'cylinder',
  'sphere',
  'hemisphere',
  'cone',
  'hexagonal prism',
];

/** Fewer of a size in the plan than in the request, or one that stands for more. */
function amountMissed(
  feature: OutlineFeature,
  alike: readonly OutlineFeature[],
  { features }: Held,
): string | null {
  const own = features.filter(
    ({ feature: other }) => isOfKind(feature, other) && isOfSize(feature, other) && isOfSize(other, feature),
  );
  const wanted = sum(own.map((each) => amountOf(each.feature)));
  const made = sum(alike.map(amountOf));
  if (wanted === null || made === null || wanted === made) return null;
  // More features than were read may be of the words that nobody read.
  if (made > wanted && alike.length > own.length) return null;
  return `${quoted(feature)} is read as ${wanted} in all, and the plan has ${made}.`;
}

const sum = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>((all, each) => (all === null || each === null ? null : all + each), 0);

const NEAR = 1e-3;

function isElsewhere(feature: OutlineFeature, alike: readonly OutlineFeature[], { base }: Outline): boolean {
  if (!isOnFace(feature) || feature.place === undefined) return false;
  const wanted = spotsOf(feature, base);
  const made = alike.filter(isOnFace).map((other) => spotsOf(other, base));
  if (wanted === null || made.includes(null)) return false;
  const spots = made.flatMap((each) => each ?? []);
  return wanted.some(([u, v]) => !spots.some(([x, y]) => Math.hypot(x - u, y - v) < NEAR));
}

const quoted = ({ words }: OutlineFeature) => `"${words}"`;

const nameOf = ({ kind }: OutlineFeature) => kind.replace('_', ' ');
