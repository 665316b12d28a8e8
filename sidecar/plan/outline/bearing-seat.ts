import { ballBearing } from '../standards/ball-bearings.ts';
import { addCutouts, flatFace } from './cutout.ts';
import type { Draft } from './draft.ts';
import type { PocketFeature } from './feature.ts';
import { addHoles } from './hole.ts';
import { contradiction, inMm, missing, Unclear } from './unclear.ts';
import type { Workpiece } from './workpiece.ts';

/**
 * Adds seats for ball bearings: a round pocket of the bearing's own size, and a hole through its middle that leaves the
 * outer ring a shoulder. A face no deeper than the bearing has only the one hole.
 * @param label what a question calls it: "pocket"
 * @throws Unclear
 */
export function addBearingSeat(
  asked: PocketFeature & { readonly bearing: string },
  label: string,
  work: Workpiece,
): void {
  const { words, bearing: written, place, count, face } = asked;
  const found = ballBearing(written);
  if (!found) {
    const text = `My table has no ball bearing "${written}". Which one is it, or what are its outer diameter and its width?`;
    throw new Unclear([contradiction(words, text)]);
  }
  const { draft } = work;
  checkSizes(asked, found, draft);
  const name = written.replace(/^bearing /, '');
  draft.assume(
    `A ${name} bearing: ${inMm(found.bore)} bore, ${inMm(found.outer)} outside, ${inMm(found.width)} wide (ISO 15). Its seat has exactly these sizes: the fit is a matter of tolerances.`,
  );
  const { thickness } = flatFace(asked, work);
  const where = { ...(face ? { face } : {}), ...(place ? { place } : {}), count: count ?? 1 };
  if (thickness.value <= found.width + 1e-6 && asked.shoulder === undefined) {
    draft.assume(
      `There is no more material than the ${name} bearing is wide: its seat goes through, without a shoulder.`,
    );
    addHoles({ kind: 'hole', words, diameter: inMm(found.outer), ...where }, label, work);
    return;
  }
  const seat = { diameter: inMm(found.outer), depth: inMm(found.width) };
  if (asked.closed) {
    draft.assume(
      `The pocket for the ${name} bearing is closed beneath: a shaft that goes through needs a hole, such as "with a ${inMm((found.bore + found.outer) / 2)} hole through the rest".`,
    );
    addCutouts({ kind: 'pocket', words, ...seat, ...where }, label, work);
    return;
  }
  const shoulder =
    asked.shoulder === undefined
      ? (found.bore + found.outer) / 2
      : draft.millimetres(asked.shoulder, `${label} shoulder diameter`);
  if (asked.shoulder === undefined)
    draft.assume(
      `The hole beneath the ${name} bearing has ${inMm(shoulder)}, midway between its bore and its outside.`,
    );
  if (shoulder >= found.outer || thickness.value <= found.width + 1e-6) {
    const text = `A hole of ${inMm(shoulder)} beneath a ${name} bearing leaves it nothing to stand on: it is ${inMm(found.outer)} across and ${inMm(found.width)} wide, in ${inMm(thickness.value)} of material. How wide is the hole?`;
    throw new Unclear([missing(`${label} shoulder diameter`, text)]);
  }
  addHoles(
    { kind: 'hole', words, diameter: inMm(shoulder), ...where },
    label.replace(/^\w+/, 'shoulder'),
    work,
  );
  addCutouts({ kind: 'pocket', words, ...seat, ...where }, label, work);
}

/** Sizes of a seat may be told besides the bearing as long as they are the bearing's. @throws Unclear */
function checkSizes(
  { words, diameter, radius, depth, length, width }: PocketFeature,
  bearing: { readonly outer: number; readonly width: number },
  draft: Draft,
): void {
  const differs = (size: string | undefined, value: number) =>
    size !== undefined && Math.abs(draft.millimetres(size, 'bearing seat') - value) > 1e-6;
  const other =
    differs(diameter, bearing.outer) || differs(radius, bearing.outer / 2) || differs(depth, bearing.width);
  if (!other && length === undefined && width === undefined) return;
  const text = `"${words}" names a bearing of ${inMm(bearing.outer)} x ${inMm(bearing.width)} and other sizes besides. Which is meant?`;
  throw new Unclear([contradiction(words, text)]);
}
