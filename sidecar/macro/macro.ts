import { z } from 'zod';
import type { Check } from '../../rpc-schema/check.ts';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { DocumentState, Step } from '../../rpc-schema/freecad.ts';
import { resultNames } from '../checks/part.ts';
import { scriptText } from '../plan/compile.ts';
import { figure } from '../plan/expression.ts';
import { comment } from '../plan/python.ts';

/** What a body measured when the macro was saved; mm, mm2, mm3. Topology is the count of its parts. */
const BodyFacts = z.strictObject({
  label: z.string(),
  size: z.tuple([z.number(), z.number(), z.number()]),
  volume: z.number(),
  area: z.number(),
  solids: z.int(),
  faces: z.int(),
  edges: z.int(),
});
export type BodyFacts = z.infer<typeof BodyFacts>;

const FACTS = '# partwright-result: ';
const VERIFIED = 'Verified: run by itself in a clean FreeCAD';

/** What the bodies of a state measure, for comparison with what a macro makes. */
export function bodyFacts(state: DocumentState, created: ReadonlySet<string>): BodyFacts[] {
  const names = resultNames(state, created);
  return state.objects.flatMap(({ name, label, shape }) => {
    if (!names.includes(name) || !shape) return [];
    const [low, high] = shape.bbox;
    return [
      {
        label,
        size: [high[0] - low[0], high[1] - low[1], high[2] - low[2]],
        volume: shape.volume,
        area: shape.area,
        solids: shape.solids,
        faces: shape.faces,
        edges: shape.edges,
      },
    ];
  });
}

/** The text of a .FCMacro: the very steps that ran, and at its end what came out of them. */
export function macroText(steps: readonly Step[], facts: readonly BodyFacts[]): string {
  return `${scriptText(steps)}\n${FACTS}${JSON.stringify(facts)}\n`;
}

/** The same with a line that says it was verified, and in which FreeCAD. */
export function markVerified(text: string, freecadVersion: string): string {
  return `${comment(`${VERIFIED} ${freecadVersion}, it gives the same sizes, volume, area and topology.`)}\n${text}`;
}

/**
 * What a macro says that it makes.
 * @throws {PartwrightError} MacroInvalid where Partwright did not save it
 */
export function factsOf(text: string): BodyFacts[] {
  const line = text.split(/\r?\n/).findLast((candidate) => candidate.startsWith(FACTS));
  if (line === undefined) {
    throw new PartwrightError(
      'MacroInvalid',
      'The file does not say what it makes, so there is nothing to compare with.',
    );
  }
  try {
    return z
      .array(BodyFacts)
      .min(1)
      .parse(JSON.parse(line.slice(FACTS.length)));
  } catch (cause) {
    throw new PartwrightError('MacroInvalid', 'The line of the file that says what it makes was damaged.', {
      cause,
    });
  }
}

const near = (a: number, b: number) => Math.abs(a - b) <= Math.max(1e-6, Math.abs(a) * 1e-6);
const short = (value: number) => figure(Math.round(value * 1e4) / 1e4);

function compareBody(wanted: BodyFacts, got: BodyFacts | undefined): Check[] {
  const about = wanted.label;
  if (!got) return [{ text: `${about}: is made`, wanted: 'a body', got: 'none', ok: false }];
  const size = (facts: BodyFacts) => `${facts.size.map(short).join(' x ')} mm`;
  const topology = (facts: BodyFacts) => `${facts.solids} solids, ${facts.faces} faces, ${facts.edges} edges`;
  return [
    {
      text: `${about}: size`,
      wanted: size(wanted),
      got: size(got),
      ok: wanted.size.every((value, index) => near(value, got.size[index] ?? Number.NaN)),
    },
    {
      text: `${about}: volume`,
      wanted: `${short(wanted.volume)} mm3`,
      got: `${short(got.volume)} mm3`,
      ok: near(wanted.volume, got.volume),
    },
    {
      text: `${about}: area`,
      wanted: `${short(wanted.area)} mm2`,
      got: `${short(got.area)} mm2`,
      ok: near(wanted.area, got.area),
    },
    {
      text: `${about}: topology`,
      wanted: topology(wanted),
      got: topology(got),
      ok: topology(wanted) === topology(got),
    },
  ];
}

/** Compares what a macro made with what it says, body by body in their order. */
export function compareFacts(wanted: readonly BodyFacts[], got: readonly BodyFacts[]): Check[] {
  return [
    ...wanted.flatMap((facts, index) => compareBody(facts, got[index])),
    ...(got.length > wanted.length
      ? [{ text: 'bodies', wanted: String(wanted.length), got: String(got.length), ok: false }]
      : []),
  ];
}
