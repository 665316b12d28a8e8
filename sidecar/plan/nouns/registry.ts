import { bearingHolder } from './bearing-holder.ts';
import { bowHandle } from './bow-handle.ts';
import { box, cube } from './box.ts';
import { cableClip } from './cable-clip.ts';
import { cableComb } from './cable-comb.ts';
import { cup } from './cup.ts';
import { cylinder, disc } from './cylinder.ts';
import { dShaft } from './d-shaft.ts';
import { domedPin } from './domed-pin.ts';
import { enclosure } from './enclosure.ts';
import { extrudedProfile } from './extruded-profile.ts';
import { flange } from './flange.ts';
import { flangedBushing } from './flanged-bushing.ts';
import { grating } from './grating.ts';
import { gussetPlate } from './gusset-plate.ts';
import { halfCylinder } from './half-cylinder.ts';
import { headedPin } from './headed-pin.ts';
import { heatSink } from './heat-sink.ts';
import { hexagonalSpacer } from './hexagonal-spacer.ts';
import { hinge } from './hinge.ts';
import { hingeLeaf } from './hinge-leaf.ts';
import { hollowBall } from './hollow-ball.ts';
import { jHook, sHook } from './hook.ts';
import { iBeam } from './i-beam.ts';
import { knob } from './knob.ts';
import { knurled } from './knurled.ts';
import { lBracket } from './l-bracket.ts';
import { lid } from './lid.ts';
import { link } from './link.ts';
import { lippedChannel } from './lipped-channel.ts';
import { motorBracket, motorPlate } from './motor-mount.ts';
import type { Noun } from './noun.ts';
import { openBox } from './open-box.ts';
import { pillowBlock } from './pillow-block.ts';
import { pipeElbow } from './pipe-elbow.ts';
import { pipeReducer } from './pipe-reducer.ts';
import { pipeSaddle } from './pipe-saddle.ts';
import { plainKnob } from './plain-knob.ts';
import {
  capsule,
  cross,
  ellipticCylinder,
  halfTube,
  obround,
  octagonalPrism,
  parallelogramPrism,
  pentagonalPrism,
  pyramid,
  rhombicPrism,
  ringSector,
  sector,
  sphericalCap,
  torus,
  trapezoidalPrism,
} from './plain-solids.ts';
import { plate } from './plate.ts';
import { hexagonalPrism } from './polygonal-prism.ts';
import { flatPulley, vBeltPulley } from './pulley.ts';
import { rectangularHandle } from './rectangular-handle.ts';
import { revolvedProfile } from './revolved-profile.ts';
import { splitCollar } from './split-collar.ts';
import { spool } from './spool.ts';
import { spring } from './spring.ts';
import { spurGear } from './spur-gear.ts';
import { squareBar } from './square-bar.ts';
import { squareTube } from './square-tube.ts';
import { stand } from './stand.ts';
import { steppedShaft } from './stepped-shaft.ts';
import { tHandle } from './t-handle.ts';
import { tProfile } from './t-profile.ts';
import { timingPulley } from './timing-pulley.ts';
import { triangularPrism } from './triangular-prism.ts';
import { ring, tube } from './tube.ts';
import { cone, hemisphere, sphere } from './turned.ts';
import { uBolt } from './u-bolt.ts';
import { uBracket, uChannel } from './u-channel.ts';
import { washer } from './washer.ts';
import { wedge } from './wedge.ts';
import { wheel } from './wheel.ts';
import { zProfile } from './z-profile.ts';

/** Every part family, one line each. */
export const NOUNS: readonly Noun[] = [
  box,
  cube,
  plate,
  cylinder,
  disc,
  tube,
  ring,
  washer,
  lBracket,
  flange,
  hexagonalPrism,
  squareTube,
  sphere,
  hemisphere,
  cone,
  uChannel,
  uBracket,
  iBeam,
  tProfile,
  wedge,
  halfCylinder,
  triangularPrism,
  squareBar,
  hexagonalSpacer,
  steppedShaft,
  spring,
  knurled,
  knob,
  rectangularHandle,
  tHandle,
  link,
  hollowBall,
  plainKnob,
  lid,
  flatPulley,
  vBeltPulley,
  timingPulley,
  spurGear,
  zProfile,
  gussetPlate,
  grating,
  openBox,
  dShaft,
  domedPin,
  headedPin,
  spool,
  wheel,
  lippedChannel,
  cup,
  enclosure,
  heatSink,
  cableComb,
  cableClip,
  flangedBushing,
  pipeReducer,
  pipeElbow,
  bowHandle,
  stand,
  jHook,
  sHook,
  uBolt,
  splitCollar,
  pipeSaddle,
  hinge,
  hingeLeaf,
  motorPlate,
  motorBracket,
  bearingHolder,
  pillowBlock,
  pyramid,
  torus,
  capsule,
  sphericalCap,
  halfTube,
  sector,
  ringSector,
  ellipticCylinder,
  obround,
  pentagonalPrism,
  octagonalPrism,
  rhombicPrism,
  trapezoidalPrism,
  parallelogramPrism,
  cross,
  extrudedProfile,
  revolvedProfile,
];

export function nounNamed(name: string): Noun | undefined {
  return NOUNS.find((noun) => noun.name === name);
}
