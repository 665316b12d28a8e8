import type { Phrase, Value } from '../phrase.ts';
import { SIDES } from '../places/sides.ts';
import { solids } from './solids.ts';
import type { Statement } from './statement.ts';

interface High {
  readonly value: Value;
  readonly side: string;
  readonly phrases: readonly Phrase[];
}

/** "With a height of 30 mm at the rear end and 5 mm at the front end": a wedge, which is as high at one end and the other. */
export const slope: Statement = {
  name: 'slope',
  read(sentence, story) {
    const { phrases } = sentence;
    const heights = phrases.flatMap((phrase, n) => highAt(phrases, phrase, n) ?? []);
    const [a, b] = heights;
    const only = story.bodies.length === 0 || (story.bodies.length === 1 && !story.base?.cut);
    if (!a || !b || heights.length > 2 || !only) return false;
    const [[axis] = [], [other] = []] = [SIDES[a.side], SIDES[b.side]];
    if (axis === undefined || axis === 'z' || axis !== other || a.side === b.side) return false;
    const used = heights.flatMap((high) => high.phrases);
    const rest = phrases.filter(
      (phrase) =>
        !used.includes(phrase) &&
        !(
          phrase.kind === 'word' &&
          /^(?:tapers?|tapering|slopes?|sloping|from|to|down)$/i.test(story.text(phrase))
        ),
    );
    solids.read({ ...sentence, phrases: rest }, story);
    const { base } = story;
    if (!base || a.value.number === b.value.number) return false;
    const [high, low] = a.value.number > b.value.number ? [a, b] : [b, a];
    base.noun = 'slope';
    base.sizes.set('height', high.value).set('end_height', low.value);
    story.assume(`It is highest at the ${high.side} end as told, which is drawn on the left.`);
    return true;
  },
};

/** A height, and the end that it is at. */
function highAt(phrases: readonly Phrase[], phrase: Phrase, n: number): High | null {
  const before = phrases[n - 1];
  const [next] = phrases.slice(n + 1);
  if (phrase.kind === 'place' && phrase.distance && phrase.preposition === 'at') {
    const side = endOf(phrase);
    return side === null ? null : { value: phrase.distance, side, phrases: [phrase] };
  }
  if (phrase.kind !== 'measure' || phrase.names.join() !== 'height') return null;
  const [value] = phrase.values;
  if (!value || phrase.values.length > 1) return null;
  if (before?.kind === 'word' && before.terminal === 'Side')
    return { value, side: before.value, phrases: [before, phrase] };
  const side = next ? endOf(next) : null;
  return side === null || !next ? null : { value, side, phrases: [phrase, next] };
}

function endOf(phrase: Phrase): string | null {
  if (phrase.kind !== 'place' || phrase.preposition !== 'at') return null;
  const [spot] = phrase.spots;
  const [side] = spot?.sides ?? [];
  const end = spot && ['end', 'side', 'edge', 'face'].includes(spot.what) && spot.sides.length === 1;
  return end && side && side in SIDES ? side : null;
}
