import { z } from 'zod';
import type { ChoosingScope } from './feature.ts';
import type { Figures } from './figures.ts';
import { describePicked, isPicked, Picked } from './picked.ts';
import { number, quote } from './python.ts';
import { conditionArguments, conditions, describeConditions, joined, listOf } from './selection.ts';
import { OUTWARD, Side } from './sides.ts';

/** Faces by a word: the outermost flat ones of a side, or all flat ones that stand upright. */
export const FaceWord = z.enum([...Side.options, 'upright']);
export type FaceWord = z.infer<typeof FaceWord>;

/** Faces chosen by what they are: all that is given must hold. A side is of flat faces. */
export const FaceSelection = z.strictObject({
  ...conditions,
  facing: FaceWord.optional().describe('Flat, and looking that way, however far out'),
  surface: z.enum(['flat', 'round']).optional(),
  look: z
    .enum(['outer', 'inner'])
    .optional()
    .describe('Inner: opposite another face, as walls of openings are'),
  largest: z.int().min(1).max(100).optional().describe('So many of those for which the rest holds'),
});
export type FaceSelection = z.infer<typeof FaceSelection>;

/** Faces of a body chosen by what they are, never by number; a list takes what any of its choices takes. */
export const Faces = z.union([
  FaceWord,
  FaceSelection,
  Picked,
  z
    .array(z.union([FaceWord, FaceSelection, Picked]))
    .min(1)
    .max(20),
]);
export type Faces = z.infer<typeof Faces>;
/** One choice of faces. */
export type Face = FaceWord | FaceSelection | Picked;

function selection(faces: FaceWord | FaceSelection): FaceSelection {
  if (typeof faces !== 'string') return faces;
  return faces === 'upright' ? { facing: 'upright' } : { side: faces };
}

function describeOne(faces: Face, figures: Figures, field: string): string {
  if (isPicked(faces)) return describePicked(faces, 'face');
  if (typeof faces === 'string') return `the ${faces} face${faces === 'upright' ? 's' : ''}`;
  const words = [
    ...(faces.largest === undefined ? [] : [faces.largest === 1 ? 'largest' : `${faces.largest} largest`]),
    ...(faces.look === undefined ? [] : [faces.look]),
    ...(faces.facing === 'upright' ? ['upright'] : []),
    ...(faces.surface === undefined ? [] : [faces.surface]),
    faces.largest === 1 ? 'face' : 'faces',
    ...(faces.facing === undefined || faces.facing === 'upright' ? [] : [`facing the ${faces.facing}`]),
    describeConditions(faces, figures, field),
  ];
  return `the ${words.filter(Boolean).join(' ')}`;
}

/** "the top face", "the inner round faces of radius 3 mm of Boss" */
export function describeFaces(faces: Faces, figures: Figures, field: string): string {
  return listOf<Face>(faces)
    .map((one) => describeOne(one, figures, field))
    .join(' and ');
}

/** Python for the names of the chosen faces of a feature's shape as it is when the script gets there. */
export function facesCall(faces: Faces, feature: string, scope: ChoosingScope, field: string): string {
  return joined(
    listOf<Face>(faces).map((one) => {
      if (isPicked(one)) return scope.picked(one, feature, 'Face', field);
      scope.use('chooseFaces');
      const chosen = selection(one);
      const facing =
        chosen.facing === undefined
          ? []
          : [`facing=${chosen.facing === 'upright' ? quote('upright') : OUTWARD[chosen.facing]}`];
      const words = (['surface', 'look'] as const).flatMap((name) => {
        const value = chosen[name];
        return value === undefined ? [] : [`${name}=${quote(value)}`];
      });
      const largest = chosen.largest === undefined ? [] : [`largest=${number(chosen.largest)}`];
      return `choose_faces(${[
        `${feature}.Shape`,
        quote(describeOne(one, scope.figures, field)),
        ...conditionArguments(chosen, scope, field),
        ...facing,
        ...words,
        ...largest,
      ].join(', ')})`;
    }),
  );
}
