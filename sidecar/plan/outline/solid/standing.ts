import type { Axis } from '../../place.ts';
import type { Form, Span } from '../../solids/form.ts';
import type { SolidFeature } from '../solid-feature.ts';
import { contradiction, Unclear } from '../unclear.ts';
import type { Workpiece } from '../workpiece.ts';
import type { Piece } from './piece.ts';

/** A solid of the part where it stands, for others to be placed by. */
export interface Standing {
  readonly name: string;
  readonly extent: Readonly<Record<Axis, Span>>;
  /** False where it is turned so that its ends are not known by expressions. */
  readonly square: boolean;
  /** What made it, and in which body; null for the base. */
  readonly made: {
    readonly form: Form;
    readonly axis: Axis;
    readonly sign: 1 | -1;
    readonly mode: SolidFeature['mode'];
    readonly features: readonly string[];
    readonly body: string | undefined;
  } | null;
}

/** A body of the plan as far as it is built. */
export interface BodyUnderWay {
  /** Undefined: the plan's first. */
  readonly name: string | undefined;
  pieces: readonly Piece[];
}

/** The solid that a name means. @throws Unclear where there is none */
export function standing(name: string, words: string, { solids }: Workpiece): Standing {
  const found = solids.get(name);
  if (found) return found;
  const names = [...solids.keys()].filter((each) => each !== 'base');
  const text = `"${words}" is placed by "${name}", which there is not. By what is it placed?`;
  throw new Unclear([contradiction(words, text, names)]);
}
