import type { Base } from '../../plan/outline/outline.ts';
import type { Sized } from './sizing.ts';
import type { Body, Story } from './story.ts';

/** What an outline told corner by corner is as the base: pulled up, or turned about an axis of its plane. */
export function toldBase(base: Body, { sizes }: Sized, story: Story): Omit<Base, 'words'> {
  const way = base.corners.map(([u, v]) => ({ to: [u.written, v.written] as [string, string] }));
  if (base.noun === 'polygon') return { noun: 'extruded profile', sizes, way };
  const { plane, about } = story.turned;
  const span = story.turned.span ?? base.spans[0] ?? { start: 0, end: 0 };
  const at = (plane ?? 'xy').indexOf(about ?? '');
  if (about === null) story.doubt(span, 'About which axis is it turned?');
  else if (plane !== null && at < 0)
    story.doubt(span, `The ${about.toUpperCase()} axis does not lie in its plane. About which is it turned?`);
  // In a plane with Z the second coordinate runs along it.
  const axis = at === 0 ? 'x' : plane === null || plane === 'xy' ? (about ?? 'z') : 'z';
  if (about !== null && axis !== about)
    story.assume(`What is turned about ${about.toUpperCase()} lies along ${axis.toUpperCase()} here.`);
  return { noun: 'revolved profile', sizes, way, axis };
}

/** Nouns of outlines that are told corner by corner. */
export const TOLD: readonly string[] = ['polygon', 'turned_polygon'];

/** What is turned is no prism; an outline needs three corners. */
export function settleOutline(story: Story): void {
  const { base } = story;
  const told = base?.noun === 'polygon';
  const { span } = story.turned;
  if (!told || !base) {
    for (const each of [span, ...story.looped]) if (each) story.doubt(each);
    return;
  }
  const [first = { start: 0, end: 0 }] = base.spans;
  if (base.corners.length < 3) story.doubt(first, 'Which are its corners?');
  if (span === null) return;
  base.noun = 'turned_polygon';
  const ways = base.wheres.flatMap((where) => (where.kind === 'along' ? where.directions : []));
  if (ways.length > 0) base.wheres.splice(0);
}
