import type { Verdict } from './validate.ts';

/** What a fact is about: whoever mends a plan does something else about each. */
export type FactOf =
  /** FreeCAD could not rebuild something. */
  | 'recompute'
  /** What came out is no sound solid. */
  | 'shape'
  /** A feature did not do to the part what it should. */
  | 'effect'
  /** The model breaks when a size is changed a little. */
  | 'fragile'
  /** Something that was asked for was not found. */
  | 'check'
  /** A step of the script raised. */
  | 'script'
  /** The plan cannot be compiled. */
  | 'plan'
  /** The answer could not be read as a plan. */
  | 'answer'
  /** A thing is told before what it rests on, or rests on what is not there. */
  | 'order'
  /** A number of the request is not where it should be in the plan, or one of the plan comes from nowhere. */
  | 'number'
  /** The plan lacks a size that was said, or that cannot be left out. */
  | 'missing'
  /** Sizes that cannot be together. */
  | 'contradiction'
  /** Somebody who reviewed it says that it is not what was asked. */
  | 'review';

/** One thing that is wrong with a plan or what came of it, with what was measured. */
export interface Fact {
  readonly of: FactOf;
  /** The feature, parameter, field or requirement. */
  readonly where: string;
  readonly message: string;
  readonly expected: string | null;
  readonly got: string | null;
}

/** A fact of which nothing was measured. */
export const plainFact = (of: FactOf, where: string, message: string): Fact => ({
  of,
  where,
  message,
  expected: null,
  got: null,
});

/** What failed, with what was measured: the sources of `failuresOf`, in the same order. */
export function factsOf({ findings, checks }: Pick<Verdict, 'findings' | 'checks'>): Fact[] {
  return [
    ...findings.map(({ of, where, message, expected = null, got = null }) => ({
      of,
      where,
      message,
      expected,
      got,
    })),
    ...checks
      .filter(({ ok }) => !ok)
      .map(
        ({ text, wanted, got }): Fact => ({
          of: 'check',
          where: text,
          message: `wanted ${wanted}, got ${got}`,
          expected: wanted,
          got,
        }),
      ),
  ];
}

/** In one line: for the person, and for whoever mends the plan. */
export const factInWords = ({ where, message }: Fact) => `${where}: ${message}`;
