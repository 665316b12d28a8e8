import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature } from '../feature.ts';
import type { Figure, Figures } from '../figures.ts';
import { Axis } from '../place.ts';
import { Profile } from '../profiles/registry.ts';
import { assign, number, quote } from '../python.ts';
import { minorDiameter } from '../standards/metric-threads.ts';
import { formOf, readThread } from '../standards/thread.ts';
import { drawProfiles, endSketched, featureLines, hide, sketchLines, sketchVariable } from './sketched.ts';

const schema = z
  .strictObject({
    kind: z.literal('thread'),
    ...common,
    size: z.string().max(20).optional().describe('"M10", "M8x1", "1/4-20 UNC": gives diameter and pitch'),
    diameter: Expression.optional().describe('Nominal, that of the rod it is cut into, mm'),
    pitch: Expression.optional().describe('mm'),
    axis: Axis.default('Z').describe('Of the rod; through the origin'),
    from: Expression.describe('Where the rod ends, along the axis, mm'),
    to: Expression.describe('How far the full thread goes, along the axis, mm'),
    runout: z
      .number()
      .min(0)
      .max(3)
      .default(1)
      .describe('Turns beyond that over which it gets shallower; 0: it ends at once'),
    leftHanded: z.boolean().default(false),
  })
  .refine(
    ({ size, diameter, pitch }) => size !== undefined || (diameter !== undefined && pitch !== undefined),
    {
      message: 'a thread needs a size, or a diameter and a pitch',
      path: ['size'],
    },
  );
type Thread = z.infer<typeof schema>;

/** Depth of the basic profile in pitches: 5/8 of the sharp triangle's height (ISO 68-1). */
const DEPTH = (5 / 8) * (Math.sqrt(3) / 2);
/** How far the cutting profile stands out of the rod, in pitches; its turns must not touch each other there. */
const OUT = 1 / 16;
/** Half widths of the groove in pitches: at its root, and where the profile ends outside. */
const ROOT = 1 / 8;
const MOUTH = 7 / 16 + OUT * Math.tan(Math.PI / 6);

/** Plane of the profile's sketch, and which of its axes is the rod's. */
const LAID = {
  X: { plane: 'XY', along: 'H_Axis' },
  Y: { plane: 'XY', along: 'V_Axis' },
  Z: { plane: 'XZ', along: 'V_Axis' },
} as const;

interface Form {
  readonly diameter: Expression;
  readonly pitch: Expression;
  readonly words: string;
}

function formFor({ size, diameter, pitch }: Thread, figures: Figures): Form {
  const standard = size === undefined ? undefined : readThread(size);
  const form = standard && formOf(standard);
  if (size !== undefined && !form) {
    throw figures.problem('size', `no table has the thread "${size}"; give its diameter and pitch`);
  }
  const wide = diameter ?? form?.nominal ?? 0;
  const rise = pitch ?? form?.pitch ?? 0;
  const [d, p] = [figures.positive(wide, 'diameter').value, figures.positive(rise, 'pitch').value];
  if (minorDiameter(d, p) <= d / 4) {
    throw figures.problem('pitch', `${figure(p)} mm is too coarse for a thread of ${figure(d)} mm`);
  }
  return { diameter: wide, pitch: rise, words: size ?? `${figure(d)} x ${figure(p)} mm` };
}

/** The full thread's length, and whether the rod's end lies forward of the thread's along the axis. */
function run(thread: Thread, { pitch }: Form, figures: Figures): { length: Expression; forward: boolean } {
  const from = figures.length(thread.from, 'from').value;
  const to = figures.length(thread.to, 'to').value;
  const least = figures.positive(pitch, 'pitch').value;
  if (Math.abs(from - to) < least) {
    throw figures.problem('to', `a thread is at least one pitch of ${figure(least)} mm long`);
  }
  const [top, bottom] = from > to ? [thread.from, thread.to] : [thread.to, thread.from];
  return { length: `(${top}) - (${bottom})`, forward: from > to };
}

/** The groove's section at the end of the full thread: a trapezoid of 60 degrees. */
function section(thread: Thread, { diameter, pitch }: Form): Profile {
  const deep = `(${diameter}) / 2 - ${number(DEPTH)} * (${pitch})`;
  const out = `(${diameter}) / 2 + ${number(OUT)} * (${pitch})`;
  const at = (across: string, halfWidth: number, sign: '+' | '-') => {
    const along = `(${thread.to}) ${sign} ${number(halfWidth)} * (${pitch})`;
    return thread.axis === 'X' ? [along, across] : [across, along];
  };
  const start = at(deep, ROOT, '-');
  const corners = [at(out, MOUTH, '-'), at(out, MOUTH, '+'), at(deep, ROOT, '+'), start];
  return Profile.parse({ shape: 'polyline', start, segments: corners.map((to) => ({ to })) });
}

/** A thread cut into a rod with the basic profile of ISO 68-1: one PartDesign::SubtractiveHelix, and one for its runout. */
export const thread = defineFeature({
  kind: 'thread',
  schema,
  describe: (feature, figures) => {
    const form = formFor(feature, figures);
    const { length } = run(feature, form, figures);
    return `Cut a ${feature.leftHanded ? 'left-handed ' : ''}thread ${form.words}, ${figure(figures.length(length, 'to').value)} mm long`;
  },
  expectation: () => ({ change: 'removes', atMost: null }),
  script: (feature, scope) => {
    const { figures, variable } = scope;
    const form = formFor(feature, figures);
    const { length, forward } = run(feature, form, figures);
    const pitch = figures.positive(form.pitch, 'pitch');
    const { plane, along } = LAID[feature.axis];
    const sketch = sketchVariable(scope);
    const wound = (name: string, reversed: boolean, height: Figure, angle: number) => [
      `${name}.Profile = ${sketch}`,
      `${name}.ReferenceAxis = (${sketch}, [${quote(along)}])`,
      `${name}.Mode = "pitch-height-angle"`,
      ...assign(name, 'Pitch', pitch),
      ...assign(name, 'Height', height),
      ...(angle > 0 ? [`${name}.Angle = ${number(angle)}`] : []),
      ...(reversed ? [`${name}.Reversed = True`] : []),
      ...(feature.leftHanded ? [`${name}.LeftHanded = True`] : []),
    ];
    // The runout winds on from the same section, outward until it has left the rod.
    const runout = `${variable}_runout`;
    const outward = (Math.atan((DEPTH + OUT) / feature.runout) * 180) / Math.PI;
    const end = figures.length(`${number(feature.runout)} * (${form.pitch})`, 'pitch');
    const beyond = figures.length(`${length} + (${form.pitch})`, 'to');
    return [
      ...sketchLines(scope, { plane, at: 0 }, (into) =>
        drawProfiles([section(feature, form)], figures, into),
      ),
      ...(feature.runout > 0
        ? [
            `${runout} = ${scope.body}.newObject("PartDesign::SubtractiveHelix", ${quote(`${scope.name}Runout`)})`,
            `${runout}.Label = ${quote(`${scope.label} runout`)}`,
            ...wound(runout, forward, end, outward),
          ]
        : []),
      ...featureLines(scope, 'PartDesign::SubtractiveHelix'),
      ...wound(variable, !forward, beyond, 0),
      ...endSketched(scope),
      ...(feature.runout > 0 ? hide(runout) : []),
    ];
  },
});
