import type { SolidFeature } from '../../plan/outline/solid-feature.ts';
import { sized } from './places/arms.ts';
import { type AxisName, type End, SIDES } from './places/sides.ts';
import { outlineSizes, ROUND_BASES, shapeNamed } from './shapes.ts';
import type { Flat, Story } from './story.ts';

/** What the planes cut off, as boxes that reach far enough; what is not clear is asked. */
export function flatFeatures(story: Story): SolidFeature[] {
  return story.flats.flatMap((flat, n) => flatFeature(flat, `flat ${n + 1}`, story) ?? []);
}

/** How far the base reaches each way from its middle, in mm. */
function halves(story: Story): Record<AxisName, number> | null {
  const { base } = story;
  const shape = shapeNamed(base?.noun ?? (base?.sizes.has('diameter') ? 'cylinder' : ''));
  if (!base || !shape || !(ROUND_BASES.includes(shape.name) || shape.feature === 'box')) return null;
  const { sizes } = outlineSizes(shape, base.sizes);
  const number = (...names: string[]) => names.map((name) => sizes.get(name)?.number).find((each) => each);
  const radius = number('radius', 'outer_radius') ?? (number('diameter', 'outer_diameter') ?? Number.NaN) / 2;
  const side = number('side');
  const tall = shape.feature === 'sphere' ? 2 * radius : (number('height') ?? number('length') ?? side);
  const [x, y] =
    shape.feature === 'box' ? [number('length') ?? side, number('width') ?? side] : [2 * radius, 2 * radius];
  return x && y && tall ? { x: x / 2, y: y / 2, z: tall / 2 } : null;
}

function flatFeature(flat: Flat, name: string, story: Story): SolidFeature | null {
  const { span, value, both, told } = flat;
  const reach = halves(story);
  const [axis, end] = wayOf(flat, story);
  const fail = (text: string) => {
    story.doubt(span, text);
    return null;
  };
  if (!reach || !axis || !end) return fail(`On which side is "${story.text(span)}"?`);
  const wide = 4 * Math.max(reach.x, reach.y, reach.z);
  const size = (number: number) => sized(value, number).written;
  const feature = { kind: 'solid', words: story.text(span), name, mode: 'cut', noun: 'box' } as const;
  if (told === 'angle') {
    if (axis !== 'z' || end !== 'high' || !(value.number > 0 && value.number < 80))
      return fail('Which way does the plane lean?');
    const lean = (value.number * Math.PI) / 180;
    const low = reach.x * Math.tan(lean);
    if (low > 2 * reach.z) return fail('The plane would cut through the bottom. Which height is meant?');
    story.assume('The height is that of its highest point; it is lowest on the right.');
    const box = sized({ ...value, angle: false, bare: bareOf(story) }, wide);
    const at = (number: number) => sized(box, number).written;
    return {
      ...feature,
      sizes: { length: box.written, width: box.written, height: box.written },
      tilt: { axis: 'y', angle: value.written },
      at: {
        x: { mine: 'middle', of: 'base', end: 'middle', offset: at((Math.sin(lean) * wide) / 2) },
        z: { mine: 'middle', of: 'base', end: 'high', offset: at((Math.cos(lean) * wide) / 2 - low) },
      },
    };
  }
  const half = reach[axis];
  const away = {
    'from the middle': value.number,
    deep: half - value.number,
    across: value.number / 2,
    up: value.number - half,
    'round face': Math.sqrt(half ** 2 - value.number ** 2 / 4),
  }[told];
  if ((told === 'across') !== both && told === 'across') return fail(`Is "${story.text(span)}" one or two?`);
  if (!(Math.abs(away) < half) || (axis !== 'z' && told === 'up'))
    return fail(
      `"${story.text(value)}" does not cut the part, which reaches ${Number(half.toFixed(4))} from its middle.`,
    );
  const sign = end === 'high' ? 1 : -1;
  const mine: End = end === 'high' ? 'low' : 'high';
  const along = {
    mine,
    of: 'base',
    end: 'middle',
    offset: size(told === 'up' ? away : sign * away),
  } as const;
  const alone = story.bodies.every((body) => body.cut || body === story.base);
  const { length } = flat;
  if (length && axis === 'z') return fail('How long is it?');
  return {
    ...feature,
    sizes:
      axis === 'z'
        ? { length: size(wide), width: size(wide), height: size(wide) }
        : {
            length: size(axis === 'x' ? half : wide),
            width: size(axis === 'x' ? wide : half),
            ...(length ? { height: length.written } : alone ? {} : { height: size(2 * reach.z) }),
          },
    at: {
      [axis]: along,
      ...(length ? { z: { mine: 'high', of: 'base', end: 'high' } as const } : {}),
    },
    ...(both ? { repeat: [{ by: 'mirror', of: 'base', axis }] } : {}),
  };
}

const bareOf = ({ base }: Story) => [...(base?.sizes.values() ?? [])].every(({ bare }) => bare);

/** Off the top where that is said; of what is round, otherwise off some side. */
function wayOf({ side, told, span }: Flat, story: Story): readonly [AxisName, End] | readonly [] {
  const known = SIDES[side ?? ''];
  if (known) return known;
  if (told === 'up') return ['z', 'high'];
  const round = ROUND_BASES.includes(story.base?.noun ?? '') && story.base?.noun !== 'sphere';
  if (!round || told === 'angle') return [];
  story.assume(`"${story.text(span)}" is taken to be on the right.`);
  return SIDES.right ?? [];
}

/** Depths that would be measured from where something was cut off: of those it is asked. */
export function checkOverFlats(features: readonly SolidFeature[], story: Story): void {
  const { base } = story;
  const onSlope =
    base?.noun === 'slope' && features.some(({ at, axis }) => at.x || at.z || (axis ?? 'z') !== 'z');
  if (onSlope)
    story.doubt(base.spans[0] ?? { start: 0, end: 0 }, 'Something else lies on the slope. Where exactly?');
  for (const flat of story.flats) {
    const [axis, end] = wayOf(flat, story);
    if (!axis) continue;
    const over = features.some(({ at }) => at[axis]?.of === 'base' && at[axis]?.end === end);
    if (over)
      story.doubt(flat.span, 'Something else lies on the side that is cut off. Where is it measured from?');
  }
}
