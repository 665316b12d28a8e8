import { half, minus, negative, plus, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addExtruded } from './extruded.ts';
import type { CompactQuestion, CompactReading, Noun } from './noun.ts';
import { readAs } from './noun.ts';
import { BENT, SHEET } from './sheet.ts';

/** Two flanges that point away from a web between them, all of one thickness; its length along X. */
export const zProfile: Noun = {
  name: 'Z-profile',
  words: [
    'z profile',
    'z section',
    'z bar',
    'zed profile',
    'zed section',
    'z shaped profile',
    'z purlin',
    'z bracket',
    'z-bracket',
    'z clip',
    'offset bracket',
    'joggle bracket',
  ],
  example: 'a Z-profile 40 mm high with 25 mm legs, 3 mm thick, 200 mm long',
  takes: {
    width: 'width',
    leg: 'leg',
    height: 'height',
    depth: 'height',
    thickness: 'thickness',
    wall: 'thickness',
    length: 'length',
  },
  members: [
    { words: ['flange'], takes: { length: 'leg', width: 'leg', thickness: 'thickness' }, order: ['leg'] },
    { words: ['web'], takes: { height: 'height', thickness: 'thickness' }, order: ['height'] },
    SHEET,
  ],
  says: BENT,
  compact: zRun,
  build(sizes, draft) {
    sizes.require(['leg', 'width'], 'height', 'thickness', 'length');
    const length = sizes.length('length');
    const height = sizes.length('height');
    const thickness = sizes.length('thickness');
    const t = thickness.value;
    const leg = sizes.has('leg') ? sizes.length('leg') : half(plus(sizes.length('width'), thickness));
    if (sizes.has('leg') && sizes.has('width') && 2 * leg.value - t !== sizes.length('width').value)
      sizes.clash('leg', 'width');
    if (t >= Math.min(leg.value, height.value / 2)) {
      const text = `A thickness of ${inMm(t)} leaves no Z with legs of ${inMm(leg.value)} that is ${inMm(height.value)} high. What is the thickness?`;
      throw new Unclear([missing('thickness', text)]);
    }
    const inner = half(thickness);
    const outer = minus(leg, inner);
    const under = minus(height, thickness);
    addExtruded(
      draft,
      'Profile',
      sizes.words,
      {
        plane: 'YZ',
        corners: [
          [negative(inner), ZERO],
          [outer, ZERO],
          [outer, thickness],
          [inner, thickness],
          [inner, height],
          [negative(outer), height],
          [negative(outer), under],
          [negative(inner), under],
        ],
        length,
      },
      {
        across: minus(plus(leg, leg), thickness),
        height,
        area: (height.value + 2 * (leg.value - t)) * t,
      },
    );
    return { faces: {}, usual: 'top', prism: null };
  },
};

/** Height x leg x thickness, then the length; of two different sizes it has to be said which is which. */
function zRun(
  values: readonly number[],
  named: ReadonlySet<string>,
): CompactReading | CompactQuestion | undefined {
  const across = named.has('leg') || named.has('width');
  const lacking = ['height', 'thickness', 'length'].filter((name) => !named.has(name));
  if (across) return values.length === lacking.length ? readAs(values, lacking) : undefined;
  if (named.has('height')) {
    const names = ['leg', ...lacking];
    return values.length === names.length ? readAs(values, names) : undefined;
  }
  if (values.length !== lacking.length + 1 && !(values.length === 3 && lacking.length === 3))
    return undefined;
  const [a = 0, b = 0, ...rest] = values;
  const others = lacking.slice(1).slice(0, rest.length);
  const said = rest.map((value, n) => `, ${others[n]} ${inMm(value)}`).join('');
  return {
    question: `Which of ${inMm(a)} and ${inMm(b)} is the height of the Z-profile, and is the other one the length of a leg or the whole width?`,
    options: [
      `height ${inMm(a)}, legs ${inMm(b)}${said}`,
      `height ${inMm(b)}, legs ${inMm(a)}${said}`,
      `height ${inMm(a)}, width ${inMm(b)}${said}`,
      `height ${inMm(b)}, width ${inMm(a)}${said}`,
    ],
  };
}
