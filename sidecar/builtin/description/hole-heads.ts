import type { Phrase } from './phrase.ts';
import { sized } from './places/arms.ts';
import type { Body, Story } from './story.ts';

const RIGHT_ANGLE = 90;

/**
 * "Counterbored holes: the counterbore diameter is 15 mm and its depth 9 mm", "each countersink has a diameter of 7 mm":
 * where a hole is, there is its head, sunk from the top.
 */
export function settleHeads(story: Story): void {
  for (const hole of [...story.bodies]) {
    const [kind] = (['counterbore', 'countersink'] as const).filter((each) =>
      hole.traits.has(`with ${each}`),
    );
    if (!hole.cut || hole.noun !== 'hole' || !kind) continue;
    const said = story.bodies.find((body) => body.cut && body !== hole && body.noun === kind);
    const head = said ?? story.add(kind, true, hole.spans[0] ?? { start: 0, end: 0 });
    for (const name of ['diameter', 'depth', 'angle']) {
      const value = hole.sizes.get(`${kind}_${name}`);
      if (value) head.sizes.set(name, value);
      hole.sizes.delete(`${kind}_${name}`);
    }
    // The depth of one that goes through is that of its head.
    const depth = hole.sizes.get('depth');
    if (depth && !head.sizes.has('depth') && kind === 'counterbore' && !hole.traits.has('blind')) {
      head.sizes.set('depth', depth);
      hole.sizes.delete('depth');
    }
    if (head.wheres.some((where) => !isMouth(where))) continue;
    head.wheres.splice(0);
    head.count = hole.count;
    head.wheres.push(...hole.wheres);
    if (hole.traits.has('centred') || hole.wheres.length === 0) head.traits.add('centred');
    if (kind === 'countersink') taper(head, hole, story);
    else head.traits.add('blind');
  }
}

/** "At the top face": where the head is anyway. */
const isMouth = (where: Phrase) =>
  where.kind === 'place' &&
  where.distance === null &&
  where.spots.every(({ what, sides }) => what === 'cutter' || sides.join() === 'top');

/** From how wide it is at the top to the hole, at its angle. */
function taper(head: Body, hole: Body, story: Story): void {
  const [wide, narrow] = [head.sizes.get('diameter'), hole.sizes.get('diameter')];
  const angle = head.sizes.get('angle');
  const [span = { start: 0, end: 0 }] = head.spans;
  if (!wide || !narrow || !(wide.number > narrow.number) || head.sizes.has('depth')) {
    story.doubt(span, 'How wide is the countersink, and at which angle?');
    return;
  }
  if (!angle) story.assume(`The countersink is taken to have ${RIGHT_ANGLE} degrees.`);
  const degrees = angle?.number ?? RIGHT_ANGLE;
  const deep = (wide.number - narrow.number) / 2 / Math.tan((degrees * Math.PI) / 360);
  head.noun = 'frustum';
  head.sizes.clear();
  head.sizes.set('base_diameter', narrow).set('top_diameter', wide).set('height', sized(wide, deep));
}
