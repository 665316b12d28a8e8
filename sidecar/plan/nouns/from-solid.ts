import { featureOf } from '../outline/solid/make.ts';
import { negative, type Term, ZERO } from '../outline/term.ts';
import type { Form, Span } from '../solids/form.ts';
import type { SolidKind } from '../solids/solid-kind.ts';
import { inSaidOrder, type Member, type Noun } from './noun.ts';
import type { Face, Solid } from './solid.ts';

/**
 * A noun whose part is one solid, standing on Z=0 and centred on the origin in X and Y.
 * @param order sizes that a run names in this order; each entry lists the names that it may go by
 */
export function nounOf(
  kind: SolidKind,
  said: {
    words: readonly string[];
    example: string;
    order: readonly (readonly string[])[];
    assume?: string;
    members?: readonly Member[];
    says?: readonly string[];
  },
): Noun {
  return {
    name: kind.name,
    words: said.words,
    example: said.example,
    takes: kind.takes,
    ...(said.members ? { members: said.members } : {}),
    ...(said.says ? { says: said.says } : {}),
    compact: inSaidOrder(...said.order),
    build(sizes, draft) {
      const form = kind.form(sizes, false, draft);
      const [u, v] = form.across;
      const height = form.height ?? ZERO;
      if (said.assume !== undefined) draft.assume(said.assume);
      const name = draft.featureName(asFeature(kind.name));
      const origin = { X: negative(u.middle), Y: negative(v.middle), Z: ZERO };
      const stand = { axis: 'Z', sign: 1, origin, direction: 'positive', turn: null } as const;
      draft.add(featureOf(form, stand, false, { name, body: undefined, words: sizes.words }));
      for (const [axis, { value }] of [
        ['X', u.size] as const,
        ['Y', v.size] as const,
        ['Z', height] as const,
      ])
        draft.require({ kind: 'size', words: sizes.words, axis, value });
      draft.volume = form.volume;
      const { foot, top, sides } = form.flat;
      return {
        faces: facesOf(form, height),
        usual: 'top',
        prism: null,
        reach: [u.size, v.size, height],
        flat: { bottom: foot, top, left: sides, right: sides, front: sides, back: sides },
      };
    },
  };
}

const asFeature = (name: string) =>
  name.replace(/(?:^|[ -])(\w)/g, (_, first: string) => first.toUpperCase());

/** Of what is pulled up its ends, as far as a circle in the middle of them reaches. */
function facesOf({ make, across }: Form, height: Term): Solid['faces'] {
  if (make.way !== 'extruded') return {};
  const [u, v] = across.map(({ size }: Span) => size) as [Term, Term];
  const room = { shape: 'circle', diameter: u.value < v.value ? u : v } as const;
  const end = { plane: 'XY', centre: [ZERO, ZERO], room, thickness: height } as const;
  const top: Face = { ...end, at: height, into: 'negative' };
  return { top, bottom: { ...end, at: ZERO, into: 'positive' } };
}
