import type { Placing } from './places/place-kind.ts';
import type { Body, Story } from './story.ts';

/** A V-groove lies in the top face, its edge down, and runs the way that was said. */
export function settleVee(body: Body, placing: Placing, story: Story): void {
  if (body.noun !== 'v_groove' || !body.cut) return;
  const [span = { start: 0, end: 0 }] = body.spans;
  const { z } = placing.at;
  const way = placing.axis;
  if (way === null || way === 'z') {
    story.doubt(span, `Which way does "${story.text(span)}" run, along X or along Y?`);
    return;
  }
  if (z && (z.mine !== 'high' || z.end !== 'high' || z.offset !== undefined)) {
    story.doubt(span, 'I can cut such a groove into the top face only. Shall it be there?');
    return;
  }
  placing.at.z = { mine: 'high', of: 'base', end: 'high' };
  placing.turn = '180 deg';
  // As long as the part it goes through, however long that becomes.
  const whole = story.base?.sizes.get(way === 'x' ? 'length' : 'width')?.number;
  const long = body.sizes.get('length')?.number;
  if (long !== undefined && long === whole) body.sizes.delete('length');
}
