import type { Draft } from '../outline/draft.ts';
import type { OutlineFeature } from '../outline/feature.ts';
import type { FaceName } from '../outline/place.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { MOTOR_SIZES, type MotorFace, motorFace } from '../standards/nema-motors.ts';
import { lBracket } from './l-bracket.ts';
import type { Noun } from './noun.ts';
import { plate } from './plate.ts';
import type { Sizes } from './sizes.ts';
import type { Solid } from './solid.ts';

/** How much wider than the motor's collar its opening is, mm. */
const PILOT_CLEARANCE = 0.5;

const holesFor = (standard: string) => {
  const motor = motorFace(standard);
  return motor && { thread: `M${motor.screw}`, count: 4 };
};

const OF_HOLES = ['collar_diameter', 'screw_hole_diameter'];

const isFor = (standard: string) => /^nema /i.test(standard);

/** A plate with the holes for a stepper motor in its middle, as large as the motor's face unless said. */
export const motorPlate: Noun = {
  name: 'motor plate',
  words: [
    'motor plate',
    'motor mount',
    'motor mount plate',
    'motor mounting plate',
    'motor holder',
    'motor faceplate',
    'stepper mount',
    'stepper plate',
    'stepper mount plate',
    'stepper motor mount',
    'stepper motor plate',
    'stepper motor mount plate',
    'stepper motor mounting plate',
    'motor face plate',
    'stepper motor face plate',
    'motor adapter plate',
  ],
  example: 'a NEMA 17 motor mount plate 60 x 60 x 5 mm',
  rectangular: true,
  takes: { ...plate.takes, inner_diameter: 'collar_diameter', screw_hole_diameter: 'screw_hole_diameter' },
  isFor,
  holesFor,
  compact(values, named) {
    const outer = new Set([...named].filter((name) => !OF_HOLES.includes(name)));
    if (values.length === 1 && outer.size === 0) return { names: ['thickness'] };
    return plate.compact(values, outer);
  },
  build(sizes, draft) {
    const motor = motorOf(sizes);
    if (!['side', 'length', 'width'].some((name) => sizes.has(name))) {
      sizes.give('side', inMm(motor.face));
      draft.assume(`The plate is as large as the motor's face: ${inMm(motor.face)} square.`);
    }
    const solid = plate.build(sizes, draft);
    return { ...solid, own: addHolesFor(motor, 'top', sizes, draft) };
  },
};

/** An L-bracket that holds a stepper motor in its upright leg, which is as large as the motor's face unless said. */
export const motorBracket: Noun = {
  name: 'motor bracket',
  words: [
    'motor bracket',
    'motor mount bracket',
    'motor mounting bracket',
    'motor l bracket',
    'l shaped motor mount',
    'l motor mount',
    'stepper bracket',
    'stepper motor bracket',
    'stepper motor mounting bracket',
    'angle motor mount',
  ],
  example: 'a NEMA 17 L-bracket, 4 mm thick, 50 mm long',
  takes: { ...lBracket.takes, inner_diameter: 'collar_diameter', screw_hole_diameter: 'screw_hole_diameter' },
  ...(lBracket.legs ? { legs: lBracket.legs } : {}),
  ...(lBracket.members ? { members: lBracket.members } : {}),
  isFor,
  holesFor,
  compact: lBracket.compact,
  build(sizes, draft) {
    const motor = motorOf(sizes);
    sizes.require('thickness', ['length', 'leg']);
    if (!sizes.has('width')) {
      sizes.give('width', inMm(motor.face));
      draft.assume(`The bracket is as wide as the motor's face: ${inMm(motor.face)}.`);
    }
    if (!sizes.has('height') && !sizes.has('leg')) {
      const thickness = sizes.length('thickness').value;
      sizes.give('height', inMm(motor.face + thickness));
      draft.assume(
        `The upright leg is as high as the motor's face above the base leg: ${inMm(motor.face + thickness)} in all.`,
      );
    }
    const solid = lBracket.build(sizes, draft);
    draft.assume('The motor is in the middle of the free part of the upright leg.');
    return { ...solid, own: addHolesFor(motor, 'upright_leg', sizes, draft) };
  },
};

/** @throws Unclear */
function motorOf(sizes: Sizes): MotorFace {
  const motor = sizes.standard === undefined ? undefined : motorFace(sizes.standard);
  if (motor) return motor;
  const text = sizes.standard
    ? `My table has no ${sizes.standard.toUpperCase()} motor. Which one is it?`
    : 'Which motor is it for?';
  throw new Unclear([missing('standard', text, [...MOTOR_SIZES])]);
}

/** The opening for the motor's collar, and the holes for its screws. */
function addHolesFor(
  motor: MotorFace,
  face: FaceName,
  sizes: Sizes,
  draft: Draft,
): NonNullable<Solid['own']> {
  const name = sizes.standard?.toUpperCase();
  const told = sizes.has('collar_diameter') ? sizes.millimetres('collar_diameter') : null;
  const opening = told ?? motor.pilot + PILOT_CLEARANCE;
  const screws = `${name}: screws M${motor.screw} on a square of ${inMm(motor.square)}`;
  if (opening < motor.pilot) {
    const text = `The collar of a ${name} motor has ${inMm(motor.pilot)} and does not go into ${inMm(opening)}. How wide is its opening?`;
    throw new Unclear([missing('collar diameter', text)]);
  }
  draft.assume(
    told === null
      ? `${screws}, a collar of ${inMm(motor.pilot)} (NEMA ICS 16); its opening has ${inMm(opening)}.`
      : `${screws} (NEMA ICS 16).`,
  );
  const { words } = sizes;
  const collar: OutlineFeature = {
    kind: 'hole',
    words,
    diameter: inMm(opening),
    count: 1,
    face,
    place: { at: 'centre' },
  };
  const around: OutlineFeature = {
    kind: 'hole',
    words,
    ...(sizes.has('screw_hole_diameter')
      ? { diameter: inMm(sizes.millimetres('screw_hole_diameter')) }
      : { thread: `M${motor.screw}`, fit: 'normal' as const }),
    count: 4,
    face,
    place: { at: 'grid', columns: 2, rows: 2, spacing: inMm(motor.square) },
  };
  return [
    { label: 'collar', feature: collar },
    { label: 'screw', feature: around },
  ];
}
