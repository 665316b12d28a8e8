import type { Term } from '../outline/term.ts';
import type { Corner, ProfileDraft } from './form.ts';

/** A closed outline through corners, as a profile. */
export function outline([start, ...others]: readonly Corner[]): ProfileDraft {
  if (!start) throw new Error('an outline without corners');
  const spot = ([u, v]: Corner): [Term['text'], Term['text']] => [u.text, v.text];
  return {
    shape: 'polyline',
    start: spot(start),
    segments: [...others, start].map((corner) => {
      const arc = corner[2];
      return arc ? { to: spot(corner), radius: arc.radius.text, turn: arc.turn } : { to: spot(corner) };
    }),
  };
}
