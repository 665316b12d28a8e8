import type { Draft, FeatureDraft } from '../outline/draft.ts';
import { type Term, ZERO } from '../outline/term.ts';
import type { Solid } from './solid.ts';

type Profile = Extract<FeatureDraft, { kind: 'pocket' }>['profiles'][number];

/** What a grooved round part is made from: lengths along Z, grooves evenly round it. */
interface Grooved {
  readonly name: string;
  readonly words: string;
  readonly diameter: Term;
  readonly height: Term;
  readonly opening: Term | null;
  readonly count: Term;
  /** The first groove, half a step from the X axis. */
  readonly profile: (step: string) => Profile;
  /** What one groove takes of the section, mm2, and half the angle that it takes of the rim, radians. */
  readonly area: number;
  readonly halfAngle: number;
  /** Diameter that no groove reaches, for what goes on the faces. */
  readonly core: Term;
}

/** A disc or ring with grooves along its whole rim: one of them drawn, the others a pattern of it. */
export function addGrooved(draft: Draft, part: Grooved): Solid {
  const { words, diameter, height, opening, count } = part;
  draft.add({
    kind: 'pad',
    name: draft.featureName(part.name),
    on: { plane: 'XY' },
    profiles: [
      { shape: 'circle', diameter: diameter.text },
      ...(opening ? [{ shape: 'circle' as const, diameter: opening.text }] : []),
    ],
    length: height.text,
  });
  // Half a step away from the axis, so that the part is as wide as its diameter there.
  const halfStep = { text: `180 / ${count.text}`, value: 180 / count.value };
  const step = draft.parameter('half_step', halfStep, 'deg', 'angle from the X axis to the first groove');
  const groove = draft.featureName('Groove');
  draft.add({
    kind: 'pocket',
    name: groove,
    on: { plane: 'XY', at: height.text },
    profiles: [part.profile(`${step.text}`)],
    depth: 'through',
  });
  draft.add({
    kind: 'polar_pattern',
    name: draft.featureName('Grooves'),
    features: [groove],
    axis: 'Z',
    count: count.text,
  });
  draft.require({ kind: 'size', words, axis: 'X', value: reach(part, 0) + reach(part, Math.PI) });
  draft.require({ kind: 'size', words, axis: 'Y', value: 2 * reach(part, Math.PI / 2) });
  draft.require({ kind: 'size', words, axis: 'Z', value: height.value });
  if (opening) {
    const hole = { diameter: opening.value, count: 1, through: true } as const;
    draft.require({ kind: 'holes', words, ...hole, axis: 'Z', centres: [[0, 0]] });
  }
  const ring = (Math.PI / 4) * (diameter.value ** 2 - (opening?.value ?? 0) ** 2);
  draft.volume = (ring - count.value * part.area) * height.value;
  const room = { shape: 'circle', diameter: part.core, ...(opening ? { opening } : {}) } as const;
  const end = { plane: 'XY', centre: [ZERO, ZERO], room, thickness: height } as const;
  return {
    faces: { top: { ...end, at: height, into: 'negative' }, bottom: { ...end, at: ZERO, into: 'positive' } },
    usual: 'top',
    prism: null,
  };
}

/** How far the part reaches in a direction: to its rim, or where a groove is there, to the groove's nearer brink. */
function reach({ diameter, count, halfAngle }: Grooved, angle: number): number {
  const step = (2 * Math.PI) / count.value;
  const away = Math.abs((angle % step) - step / 2);
  const short = Math.max(0, halfAngle - away);
  return (diameter.value / 2) * Math.cos(short);
}

/** Area that two circles share, mm2, and half the angle that the second one takes of the first one's rim. */
export function bite(R: number, r: number, distance: number): { area: number; halfAngle: number } {
  const a = Math.acos((distance ** 2 + R ** 2 - r ** 2) / (2 * distance * R));
  const b = Math.acos((distance ** 2 + r ** 2 - R ** 2) / (2 * distance * r));
  return { area: R ** 2 * (a - Math.sin(2 * a) / 2) + r ** 2 * (b - Math.sin(2 * b) / 2), halfAngle: a };
}
