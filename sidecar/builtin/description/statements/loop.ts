import { Attaching } from '../attaching.ts';
import type { Phrase, PhraseOf } from '../phrase.ts';
import type { Corner, Story } from '../story.ts';
import { agree } from '../story.ts';
import type { Statement } from './statement.ts';

/** "A closed polyline through (0, 0), (75, 0) ...", "a line from (0, 0) to (60, 0), a line from (60, 0) to ...". */
export const loop: Statement = {
  name: 'loop',
  read({ phrases, start, end }, story) {
    const points = phrases.filter((phrase) => phrase.kind === 'point');
    const { base } = story;
    const goesOn = base?.noun === 'polygon' && points.length > 0 && phrases.some(isLoop);
    const empty = base?.noun === null && [...base.sizes.keys()].every((name) => name === 'angle');
    const opens = points.length > 2 && (base === undefined || empty);
    if (!goesOn && !opens) return false;
    const body = base ?? story.add('polygon', false, { start, end });
    body.noun = 'polygon';
    story.focus = body;
    for (const phrase of phrases) if (phrase.kind === 'plane') story.turned.plane ??= phrase.plane;
    phrases.forEach((phrase, n) => {
      if (phrase.kind === 'point') addCorner(phrase, before(phrases, n), body.corners, story);
    });
    const rest = phrases.filter((phrase, n) => !isQuiet(phrase, phrases[n + 1]));
    new Attaching(story, body).all(rest);
    return true;
  },
};

const isLoop = (phrase: Phrase) => phrase.kind === 'word' && phrase.terminal === 'Loop';

/** The word before a point, articles and commas left out. */
const before = (phrases: readonly Phrase[], n: number) =>
  phrases.slice(0, n).findLast(({ kind }) => kind !== 'filler' && kind !== 'break');

/** A corner more. A line that begins where the last one ended adds its end only. */
function addCorner(
  point: PhraseOf<'point'>,
  lead: Phrase | undefined,
  corners: Corner[],
  story: Story,
): void {
  const [u, v, w] = point.values;
  if (!u || !v || (w && w.number !== 0)) {
    story.doubt(point);
    return;
  }
  const [first, last] = [corners[0], corners.at(-1)];
  const same = (corner: Corner | undefined) =>
    corner !== undefined && agree(corner[0].number, u.number) && agree(corner[1].number, v.number);
  const begins = lead?.kind === 'word' && lead.terminal === 'Prep' && lead.value === 'from';
  if (begins && last && !same(last) && !same(first)) {
    const text = `The line begins at ${story.text(point)}, but the one before does not end there. Where do they meet?`;
    story.doubt(point, text);
  }
  if (same(last) || (corners.length > 2 && same(first))) return;
  corners.push([u, v]);
}

/** Words that say that it is an outline, and no more. */
function isQuiet(phrase: Phrase, next: Phrase | undefined): boolean {
  switch (phrase.kind) {
    case 'point':
      return true;
    case 'subject':
      return phrase.spots.every(({ what }) => what === 'corner');
    case 'place':
      return phrase.distance === null && phrase.spots.every(({ what }) => what === 'corner');
    case 'thing':
      return phrase.family === 'role' && phrase.noun === 'part' && phrase.measures.length === 0;
    case 'trait':
      return phrase.trait === 'through';
    case 'word':
      return (
        ['Loop', 'Prep', 'Property', 'Pronoun'].includes(phrase.terminal) ||
        (phrase.terminal === 'Size' && phrase.value === 'section') ||
        (phrase.terminal === 'Side' && phrase.value === 'back') ||
        // "The seven corners"
        (phrase.terminal === 'Numeral' && next?.kind !== 'measure')
      );
    default:
      return false;
  }
}
