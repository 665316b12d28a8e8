import type { Phrase, PhraseOf } from './phrase.ts';
import { axisOf } from './places/sides.ts';
import { shapeNamed } from './shapes.ts';
import type { Body } from './story.ts';

/** What stands around a size. */
interface Around {
  readonly body: Body | null;
  readonly before: Phrase | null;
  /** What follows the next phrase. */
  readonly after: Phrase | null;
  /** The next size is how far something is pulled. */
  readonly extruded: boolean;
}

/**
 * "A thickness of 10 mm along the X-axis" is what the part measures that way.
 *
 * @returns the size with the name that it then has, and the direction where that is settled by it
 */
export function directed(
  measure: PhraseOf<'measure'>,
  next: Phrase | undefined,
  around: Around,
): { measure: PhraseOf<'measure'>; along: Phrase | null } {
  const way = next?.kind === 'along' && next.directions.length === 1 ? next : null;
  const [after] = way?.directions ?? [];
  const axis = axisOf(measure.along ?? after ?? '')?.axis;
  const [name] = measure.names;
  if (axis && next && isExtent(measure, around))
    return { measure: { ...measure, names: [EXTENTS[axis]] }, along: way };
  const usual = USUAL[name ?? ''];
  if (!axis || measure.names.length !== 1 || usual === undefined) return { measure, along: null };
  if (usual === axis) return { measure, along: way };
  if (!EXTENT_NAMES.includes(name ?? '')) return { measure, along: null };
  return { measure: { ...measure, names: [EXTENTS[axis]] }, along: way };
}

/** "120 mm along X, 70 mm along Y": what it measures that way, and not how far it lies. */
function isExtent(
  { names, values }: PhraseOf<'measure'>,
  { body, before, after, extruded }: Around,
): boolean {
  const [value] = values;
  const box = body && (body.noun === null || shapeNamed(body.noun)?.feature === 'box');
  const from = after?.kind === 'place' && after.preposition === 'from';
  if (!box || names.length > 0 || values.length !== 1 || value?.angle || extruded || from) return false;
  const opens =
    before?.kind === 'thing' ||
    before?.kind === 'with' ||
    (before?.kind === 'is' && before.sense === 'measures');
  const goesOn = body.traits.has('extents') && (before === null || before.kind === 'break');
  if (opens) body.traits.add('extents');
  return opens || goesOn;
}

const USUAL: Readonly<Record<string, 'x' | 'y' | 'z'>> = {
  length: 'x',
  groove_length: 'x',
  width: 'y',
  groove_width: 'y',
  height: 'z',
  thickness: 'z',
  groove_depth: 'z',
  major: 'x',
  minor: 'y',
};
/** What a box measures one way or the other. */
const EXTENT_NAMES: readonly string[] = [
  'length',
  'width',
  'height',
  'thickness',
  'groove_length',
  'groove_width',
];
const EXTENTS = { x: 'length', y: 'width', z: 'height' } as const;
