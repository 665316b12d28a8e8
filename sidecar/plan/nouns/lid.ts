import type { Draft } from '../outline/draft.ts';
import { minus, type Term, twice } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addCuboid } from './cuboid.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import { plate } from './plate.ts';
import { rectangleSection } from './section.ts';
import type { Sizes } from './sizes.ts';
import type { Solid } from './solid.ts';

/** A flat lid by itself; a lip that goes into the box stands on its other side, which is up. */
export const lid: Noun = {
  name: 'lid',
  words: ['lid', 'box lid', 'rectangular lid', 'square lid', 'lid plate', 'cover lid'],
  example: 'a lid 104 x 64 mm, 3 thick, with a lip 99.5 x 59.5 mm, 4 mm high',
  rectangular: true,
  takes: plate.takes,
  members: [
    {
      words: ['lip', 'rim', 'plug', 'raised part', 'inner lip', 'step', 'locating lip', 'locating rim'],
      takes: {
        length: 'lip_length',
        width: 'lip_width',
        height: 'lip_height',
        depth: 'lip_height',
        thickness: 'lip_thickness',
        wall: 'lip_thickness',
        edge_distance: 'lip_inset',
        distance: 'lip_inset',
      },
      order: ['lip_length', 'lip_width', 'lip_height'],
      alone: 'lip_height',
      says: [
        'on the underside',
        'on its underside',
        'at the underside',
        'on the bottom',
        'on the inside',
        'on the inner side',
        'underneath',
        'below',
        'set in',
        'inset',
        'set back',
        'all round',
        'all around',
      ],
    },
  ],
  compact: inSaidOrder(['length', 'side'], ['width', 'side'], ['thickness']),
  build(sizes, draft) {
    const [x, y] = sizes.has('side') ? ['side', 'side'] : ['length', 'width'];
    sizes.require(x, y, 'thickness');
    const corner = sizes.has('corner_radius') ? sizes.length('corner_radius') : null;
    const cuboid = { x: sizes.length(x), y: sizes.length(y), z: sizes.length('thickness'), corner };
    const solid = addCuboid(draft, 'Lid', sizes.words, cuboid);
    const lipped = ['lip_length', 'lip_width', 'lip_height', 'lip_thickness', 'lip_inset'].some((name) =>
      sizes.has(name),
    );
    if (!lipped) return solid;
    return addLip(sizes, draft, solid, cuboid);
  },
};

/** A frame, or a solid step where its thickness is not said. */
function addLip(sizes: Sizes, draft: Draft, solid: Solid, { x, y, z }: Record<'x' | 'y' | 'z', Term>): Solid {
  sizes.require(['lip_length', 'lip_inset'], ['lip_width', 'lip_inset'], 'lip_height');
  const inset = sizes.has('lip_inset') ? twice(sizes.length('lip_inset')) : null;
  const [u, v] = inset
    ? [minus(x, inset), minus(y, inset)]
    : [sizes.length('lip_length'), sizes.length('lip_width')];
  const h = sizes.length('lip_height');
  if (Math.min(u.value, v.value) <= 0 || u.value >= x.value || v.value >= y.value) {
    const text = `A lip of ${inMm(u.value)} x ${inMm(v.value)} is not inside a lid of ${inMm(x.value)} x ${inMm(y.value)}. How long is the lip?`;
    throw new Unclear([missing('lip length', text)]);
  }
  const thick = sizes.has('lip_thickness') ? sizes.length('lip_thickness') : null;
  if (thick && 2 * thick.value >= Math.min(u.value, v.value)) {
    const text = `A lip ${inMm(thick.value)} thick leaves nothing open in ${inMm(Math.min(u.value, v.value))}. How thick is the lip?`;
    throw new Unclear([missing('lip thickness', text)]);
  }
  draft.assume(
    thick
      ? 'The lip of the lid is a frame; the lid lies with its lip up.'
      : 'The lip of the lid is solid, and no frame; the lid lies with its lip up.',
  );
  const rectangle = (a: Term, b: Term) => ({ shape: 'rectangle' as const, width: a.text, height: b.text });
  const inner = thick ? ([minus(u, twice(thick)), minus(v, twice(thick))] as const) : null;
  draft.add({
    kind: 'pad',
    name: 'Lip',
    on: { plane: 'XY', at: z.text },
    profiles: [rectangle(u, v), ...(inner ? [rectangle(...inner)] : [])],
    length: h.text,
  });
  draft.resize('Z', z.value + h.value);
  const opening = inner ? inner[0].value * inner[1].value : 0;
  draft.remove(-(rectangleSection(u.value, v.value).area - opening) * h.value);
  const { bottom } = solid.faces;
  return { faces: bottom ? { bottom } : {}, usual: 'bottom', prism: null };
}
