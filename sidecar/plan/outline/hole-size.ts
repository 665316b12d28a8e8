import type { Expression } from '../expression.ts';
import type { Face } from '../nouns/solid.ts';
import { counterboreFor, countersinkFor } from '../standards/screw-heads.ts';
import { clearanceFor, readThread, tapDrillFor, threadDrilledWith } from '../standards/thread.ts';
import { asWritten, type Draft } from './draft.ts';
import type { HoleFeature } from './feature.ts';
import { MATERIAL, readRelation } from './relation.ts';
import { type Term, twice } from './term.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';

/** Diameter as given, or from the tables for the screw. @throws Unclear */
export function holeDiameter(hole: HoleFeature, prefix: string, label: string, draft: Draft): Term {
  const given = [hole.diameter, hole.radius, hole.thread].filter((size) => size !== undefined);
  if (given.length > 1) {
    const text = `"${hole.words}" gives more than one size: ${given.join(' and ')}. Which is right?`;
    throw new Unclear([contradiction(hole.words, text, given)]);
  }
  if (hole.diameter !== undefined) {
    if (hole.fit === 'tap') checkDrill(hole.words, hole.diameter, label, draft);
    return draft.length(`${prefix}_diameter`, hole.diameter, `${label} diameter`);
  }
  if (hole.radius !== undefined)
    return twice(draft.length(`${prefix}_radius`, hole.radius, `${label} radius`));
  if (hole.thread === undefined) {
    throw new Unclear([missing(`${label} diameter`, `What is the diameter of "${hole.words}"?`)]);
  }
  const thread = readThread(hole.thread);
  const fit = hole.fit ?? 'normal';
  const found = thread && (fit === 'tap' ? tapDrillFor(thread) : clearanceFor(thread, fit));
  if (!found) {
    const text = `No table of mine has a hole for "${hole.thread}". What is its diameter?`;
    throw new Unclear([missing(`${label} diameter`, text)]);
  }
  const purpose = fit === 'tap' ? 'Hole to be tapped' : 'Clearance hole';
  const diameter = draft.tabled(`${prefix}_diameter`, found.diameter, {
    note: `${purpose.toLowerCase()} for ${hole.thread}, ${found.source}`,
    says: `${purpose} for ${hole.thread}: ${found.diameter} mm (${found.source}).`,
  });
  if (fit === 'tap') draft.assume('The thread is noted in the hole, not cut: it has the size of its drill.');
  return diameter;
}

/** "10 mm hole, threaded": its thread or its drill? Only the drill of a thread is plainly one. @throws Unclear */
function checkDrill(words: string, written: string, label: string, draft: Draft): void {
  const about = `${label} diameter`;
  const diameter = draft.millimetres(written, about);
  const drilled = threadDrilledWith(diameter);
  if (drilled !== undefined) {
    draft.assume(`"${words}" has the size of the drill for ${drilled}; the thread is noted, not cut.`);
    return;
  }
  const named = `M${diameter}`;
  const thread = readThread(named);
  const options = [...(thread && tapDrillFor(thread) ? [named] : []), inMm(diameter)];
  const text = `Which thread is "${words}" to have? A plain size makes a hole without one.`;
  throw new Unclear([missing(about, text, options)]);
}

/** Null: through. A depth that reaches the other side is read as through and said so. */
export function holeDepth(
  hole: Pick<HoleFeature, 'words' | 'depth' | 'blind'>,
  prefix: string,
  label: string,
  face: Face,
  draft: Draft,
): Term | null {
  if (hole.depth === undefined && hole.blind) {
    throw new Unclear([missing(`${label} depth`, `How deep is "${hole.words}"?`)]);
  }
  if (hole.depth === undefined) return null;
  const about = `${label} depth`;
  const most = face.thickness.value;
  const relation = readRelation(hole.depth);
  if (relation?.of === MATERIAL) return draft.related(`${prefix}_depth`, relation, face.thickness, about);
  const other = relation && draft.length(`${prefix}_depth`, hole.depth, about);
  const depth = other?.value ?? draft.now(`${prefix}_depth`, draft.millimetres(hole.depth, about));
  if (depth > most + 1e-6) {
    const text = `"${hole.words}" is ${inMm(depth)} deep, but there is only ${inMm(most)} of material. How deep is it?`;
    throw new Unclear([missing(about, text, ['through'])]);
  }
  if (depth > most - 1e-6) {
    draft.assume(`"${hole.words}" is as deep as the material: it goes through.`);
    return null;
  }
  if (other) return other;
  return draft.parameter(`${prefix}_depth`, depth, 'mm', `${about}, written ${asWritten(hole.depth)}`);
}

/** How the plan writes the depth of what goes through. */
export function throughDepth({ behind, thickness }: Face): Expression {
  return behind ? thickness.text : 'through';
}

/** The recess for a screw's head. */
export type Head =
  | { readonly kind: 'counterbore'; readonly diameter: Term; readonly depth: Term }
  | { readonly kind: 'countersink'; readonly diameter: Term; readonly angle: Term };

export function holeHead(
  hole: HoleFeature,
  prefix: string,
  label: string,
  diameter: Term,
  draft: Draft,
): Head | null {
  const head = hole.counterbore
    ? counterbore(hole, hole.counterbore, prefix, label, draft)
    : hole.countersink
      ? countersink(hole, hole.countersink, prefix, label, draft)
      : null;
  if (head && head.diameter.value <= diameter.value) {
    const text = `The ${head.kind} of "${hole.words}" (${inMm(head.diameter.value)}) has to be wider than its hole (${inMm(diameter.value)}). What is its diameter?`;
    throw new Unclear([missing(`${label} ${head.kind} diameter`, text)]);
  }
  return head;
}

/** Metric screw that a recess is for, by its nominal diameter. */
function screwOf(hole: HoleFeature): number | undefined {
  const thread = hole.thread === undefined ? undefined : readThread(hole.thread);
  return thread?.system === 'metric' ? thread.nominal : undefined;
}

function counterbore(
  hole: HoleFeature,
  given: { diameter?: string | undefined; depth?: string | undefined },
  prefix: string,
  label: string,
  draft: Draft,
): Head {
  const screw = screwOf(hole);
  const standard = screw === undefined ? undefined : counterboreFor(screw);
  const need = (name: 'diameter' | 'depth'): Term => {
    const about = `${label} counterbore ${name}`;
    const written = given[name];
    if (written !== undefined) return draft.length(`${prefix}_counterbore_${name}`, written, about);
    if (!standard)
      throw new Unclear([missing(about, `What is the ${name} of the counterbore of "${hole.words}"?`)]);
    const parameter = `${prefix}_counterbore_${name}`;
    const other = name === 'diameter' ? 'depth' : 'diameter';
    const whole = draft.now(`${prefix}_counterbore_${other}`, standard[other]) === standard[other];
    const sizes =
      whole && given[other] === undefined
        ? `${standard.diameter} mm, ${standard.depth} mm deep`
        : `${standard[name]} mm ${name === 'depth' ? 'deep' : 'wide'}`;
    return draft.tabled(parameter, standard[name], {
      note: `DIN 974-1 for ${hole.thread}`,
      says: `Counterbore for ${hole.thread}: ${sizes} (DIN 974-1 for ISO 4762).`,
    });
  };
  return { kind: 'counterbore', diameter: need('diameter'), depth: need('depth') };
}

function countersink(
  hole: HoleFeature,
  given: { diameter?: string | undefined; angle?: string | undefined },
  prefix: string,
  label: string,
  draft: Draft,
): Head {
  const screw = screwOf(hole);
  const standard = screw === undefined ? undefined : countersinkFor(screw);
  const about = `${label} countersink diameter`;
  let diameter: Term;
  if (given.diameter !== undefined)
    diameter = draft.length(`${prefix}_countersink_diameter`, given.diameter, about);
  else if (!standard)
    throw new Unclear([missing(about, `What is the diameter of the countersink of "${hole.words}"?`)]);
  else {
    diameter = draft.tabled(`${prefix}_countersink_diameter`, standard.diameter, {
      note: `ISO 10642 for ${hole.thread}`,
      says: `Countersink for ${hole.thread}: ${standard.diameter} mm, 90° (ISO 10642).`,
    });
  }
  const degrees = given.angle === undefined ? 90 : draft.degrees(given.angle, `${label} countersink angle`);
  if (given.angle === undefined && given.diameter !== undefined)
    draft.assume('The countersink has 90°, as is usual.');
  const angle = draft.parameter(`${prefix}_countersink_angle`, degrees, 'deg', 'full angle of the cone');
  return { kind: 'countersink', diameter, angle };
}

/** How deep the recess reaches, mm. */
export function headDepth(head: Head, hole: number): number {
  if (head.kind === 'counterbore') return head.depth.value;
  return (head.diameter.value - hole) / 2 / Math.tan((head.angle.value * Math.PI) / 360);
}
