import type { Sizes } from '../nouns/sizes.ts';
import { half, minus, negative, type Term, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { polygon } from './polygon.ts';
import { along, type SolidKind } from './solid-kind.ts';

const TAKES = {
  width: 'width',
  height: 'height',
  wall: 'wall',
  thickness: 'wall',
  length: 'length',
  depth: 'length',
} as const;

/** Width along its own X, height along its own Y, and the wall. @throws Unclear */
function sizesOf(sizes: Sizes, walls: number): { w: Term; h: Term; t: Term } {
  sizes.require('width', 'height', 'wall');
  const [w, h, t] = [sizes.length('width'), sizes.length('height'), sizes.length('wall')];
  const most = Math.min(w.value / walls, h.value);
  if (t.value < most) return { w, h, t };
  const text = `A wall of ${inMm(t.value)} does not fit ${inMm(w.value)} x ${inMm(h.value)}: it has to be less than ${inMm(most)}. How thick is it?`;
  throw new Unclear([missing('wall', text)]);
}

/** Its corner where its own axes begin. */
export const lProfile: SolidKind = {
  name: 'l profile',
  words: ['l-profile', 'l shape', 'angle profile', 'l section'],
  takes: TAKES,
  form(sizes, open) {
    const { w, h, t } = sizesOf(sizes, 1);
    return polygon(
      [
        [ZERO, ZERO],
        [w, ZERO],
        [w, t],
        [t, t],
        [t, h],
        [ZERO, h],
      ],
      along(sizes, open, ['length']),
    );
  },
};

/** Its flange on top. */
export const tProfile: SolidKind = {
  name: 't profile',
  words: ['t-profile', 't shape', 't section', 'tee'],
  takes: TAKES,
  form(sizes, open) {
    const { w, h, t } = sizesOf(sizes, 1);
    const [a, b] = [half(w), half(t)];
    const under = minus(h, t);
    return polygon(
      [
        [negative(b), ZERO],
        [b, ZERO],
        [b, under],
        [a, under],
        [a, h],
        [negative(a), h],
        [negative(a), under],
        [negative(b), under],
      ],
      along(sizes, open, ['length']),
    );
  },
};

/** Open at the top. */
export const uProfile: SolidKind = {
  name: 'u profile',
  words: ['u-profile', 'u shape', 'channel', 'u section'],
  takes: TAKES,
  form(sizes, open) {
    const { w, h, t } = sizesOf(sizes, 2);
    const [a, b] = [half(w), minus(half(w), t)];
    return polygon(
      [
        [negative(a), ZERO],
        [a, ZERO],
        [a, h],
        [b, h],
        [b, t],
        [negative(b), t],
        [negative(b), h],
        [negative(a), h],
      ],
      along(sizes, open, ['length']),
    );
  },
};

/** Two bars of one width that cross in the middle. */
export const cross: SolidKind = {
  name: 'cross',
  words: ['plus', 'plus shape', 'cross shape', 'greek cross'],
  takes: {
    ...TAKES,
    length: 'width',
    side: 'width',
    arm_width: 'wall',
    thickness: 'thickness',
    depth: 'thickness',
  },
  form(sizes, open) {
    sizes.require('width', 'wall');
    const w = sizes.length('width');
    const h = sizes.has('height') ? sizes.length('height') : w;
    const t = sizes.length('wall');
    const [a, b, c] = [half(w), half(h), half(t)];
    if (t.value >= Math.min(w.value, h.value)) {
      const text = `Arms of ${inMm(t.value)} do not fit a cross of ${inMm(w.value)} x ${inMm(h.value)}. How wide are they?`;
      throw new Unclear([missing('wall', text)]);
    }
    return polygon(
      [
        [c, negative(b)],
        [c, negative(c)],
        [a, negative(c)],
        [a, c],
        [c, c],
        [c, b],
        [negative(c), b],
        [negative(c), c],
        [negative(a), c],
        [negative(a), negative(c)],
        [negative(c), negative(c)],
        [negative(c), negative(b)],
      ],
      along(sizes, open, ['thickness']),
    );
  },
};
