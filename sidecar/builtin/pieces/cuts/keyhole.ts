import type { Along, Repeat, SolidFeature } from '../../../plan/outline/solid-feature.ts';
import { inMm } from '../../../plan/outline/unclear.ts';
import { across, type Cut, type CutKind, isBlock, mm } from './cut-kind.ts';

const CALLED =
  'key[- ]?holes?(?: (?:hanger|hanging|mounting))?(?: (?:slots?|cut[- ]?outs?|openings?|hangers?))?';
/** What follows a size that is a length or a depth, and no width. */
const RUN =
  '(?!\\u2060* ?(?:long|length(?! (?:of )?[\\ue000-\\uf8ff])|in length|deep|high|tall|apart|from|between|overall|in all|up|down))';
const HEAD =
  '(?:(?:screw )?head|(?:(?:entry|round|head|access|insertion|large|larger|big|bigger|main|circular) )+(?:hole|opening|end|part)|hole)s?';
const SLOT = '(?:(?:narrow |narrower |small |smaller |thin |straight )?(?:slot|neck|channel)s?(?: part)?)';
const LEADS =
  '(?:(?:is|which|that|slot|neck|slot end|narrow (?:end|part)) )*(?:runs?|running|goes|going|leads?|leading|extends?|extending|points?|pointing|facing|directed|turned) ';
/** "A keyhole towards the left" is one that is there: it is the slot that leads somewhere. */
const OF_SLOT = '(?<=(?:slot|neck)[^;,.]{0,60} )';
const to = (side: string) => `(?:to|towards?) the (?:${side})(?: hand)?(?: (?:edge|side|end))?`;
const ways = (side: string) => [`${LEADS}(?:${to(side)}|${side}(?:wards?)?)`, `${OF_SLOT}${to(side)}`];
const upOrDown = (words: string, side: string, where: string) => [
  ...ways(side),
  `(?:${LEADS})?(?:straight |vertically )?(?:${words})`,
  `(?:with )?(?:the |its )?${SLOT} (?:${where}) (?:the |its )?${HEAD}`,
];
/** Where the slot leads, seen from above: along this axis, to its high or its low end. */
const DIRECTIONS = {
  up: ['y', 1, 'up, towards the back edge'],
  down: ['y', -1, 'down, towards the front edge'],
  left: ['x', -1, 'to the left'],
  right: ['x', 1, 'to the right'],
} as const;
const EDGES = {
  left: ['x', 'low', 'left'],
  right: ['x', 'high', 'right'],
  front: ['y', 'low', 'front|bottom|lower'],
  back: ['y', 'high', 'back|top|rear|upper'],
} as const;
const MOST = 10;
const IN_ALL = 'overall length';
const TO_CENTRE = 'length between centres';

const edgeOf = (side: string) => `from ${side}`;
const fromEdge = (side: string) => [
  `# ?(?:in )?(?:away |in )?from (?:the |its )?(?:${side})(?: hand)?(?: (?:edge|side|end))?`,
];

/** A round hole that a screw's head goes through, and a narrower slot from its centre that holds the screw. */
export const keyhole: CutKind = {
  called: CALLED,
  own: [
    "(?:end of (?:the|its) slot|slot(?:'s)? end)",
    '(?:middle|centre|center) of (?:the|its) (?:(?:round|entry) )?(?:hole|head)',
    '(?:above|over|below|under|beneath) (?:the|its) (?:(?:round|entry) )?hole',
    'slots?',
    '(?:(?:entry|round|head|access|insertion|large|larger|big|bigger|main|circular) )+hole(?!s)',
    '(?<!\\b(?:head|slot)\\b.*)hole(?!s)',
  ],
  says: {
    count: ['#(?= *;)'],
    apart: [
      '# ?(?:apart|between them)(?: (?:centre|center)s?[- ]to[- ](?:centre|center)s?)?',
      '(?:spaced|set|placed|at) #(?: apart)?(?: (?:centre|center)s?[- ]to[- ](?:centre|center)s?)?',
      'spacing(?: of)? #',
      '# ?spacing',
    ],
    beside: ['side by side', 'next to each other', 'in a row', 'beside each other'],
    ...Object.fromEntries(
      Object.entries(EDGES).map(([side, [, , names]]) => [edgeOf(side), fromEdge(names)]),
    ),
    up: upOrDown('up|upwards?', 'top|back|rear', 'above|over'),
    down: upOrDown('down|downwards?', 'bottom|front', 'below|under|beneath'),
    left: ways('left'),
    right: ways('right'),
    overall: [
      '# ?(?:mm )?(?:long )?(?:overall length|overall|over all|in (?:all|total)|altogether|total length)',
      '(?:overall|total|whole) length(?: of| is)? #',
    ],
    centres: [
      '# ?(?:long )?(?:between (?:the |their )?(?:centre|center)s|(?:centre|center)s?[- ]to[- ](?:centre|center)s?)',
      `# ?(?:long )?from (?:the )?(?:centre|center) of (?:the |its )?${HEAD} to (?:the )?(?:centre|center) of (?:the |its )?(?:slot(?:'s)? )?(?:end|end radius|slot|round end)(?: of (?:the|its) slot)?`,
      '(?:(?:centre|center)s?[- ]to[- ](?:centre|center)s?|between (?:centre|center)s)(?: (?:length|distance))?(?: of| is)? #',
    ],
    inAll: ['overall(?: length)?', 'measured overall'],
    toCentre: ['length between (?:centre|center)s', 'measured between (?:centre|center)s'],
    toHole: [
      '(?:measured )?(?:up |down )?to the (?:middle|centre|center) of (?:the|its) (?:(?:round|entry) hole|head|hole)',
    ],
    toEnd: [
      "(?:measured )?(?:up |down )?to the (?:middle|centre|center) of (?:the|its) (?:slot's end|slot end|end of (?:the|its) slot)",
    ],
    head: [
      `# ?(?:(?:wide|diameter|dia|across|round) )?${HEAD}(?: diameter| dia)?`,
      `${HEAD}(?: (?:diameter|dia|width))?(?: (?:of|is))? #(?: ?(?:wide|diameter|dia|across))?${RUN}`,
    ],
    slot: [
      `# ?(?:wide )?${SLOT}(?: width)?`,
      `${SLOT}(?: width)?(?: (?:of|is))? #(?: ?(?:wide|width|across))?${RUN}`,
      '# ?wide',
    ],
    long: ['# ?(?:long|length|in length)(?: slot)?', `(?:${SLOT} )?length(?: of| is)? #`],
    middle: [
      '(?:in|at) the (?:very |exact )?(?:middle|centre|center)(?: of (?:it|the plate|the block))?',
      'cent(?:re|er)d',
      'centrally',
    ],
    hanging: [
      '(?:for|to) (?:hang(?:ing)?|wall mounting|mounting)(?: (?:it|the plate))?(?: up)?(?: (?:on|from|to|over) (?:an? |the )?(?:screw|nail|wall|hook|peg))?',
    ],
    through: ['(?:all the way |right )?through(?: (?:it|the plate|the block|all))?'],
  },
  build(told, base, said) {
    const ask = (text: string, more: readonly string[] = []): Cut => ({
      features: [],
      assumptions: [],
      question: { text, options: more.map((words) => `${said}, ${words}`) },
    });
    const ways = named(DIRECTIONS).filter((name) => told.has(name));
    const [way = 'up', other] = ways;
    const count = countOf(told.get('count'), (PLURAL.exec(said) ?? []).slice(1).includes('s'));
    if (!isBlock(base) || other !== undefined || count === null) return null;
    const [head, slot] = [told.get('head'), told.get('slot')];
    if (head === undefined || slot === undefined)
      return ask(`How wide are the round hole and the slot of "${said}"?`);
    const [wide, narrow] = [mm(head), mm(slot)];
    if (!(wide > narrow && narrow > 0))
      return ask(`"${said}" has a slot that is not narrower than its round hole. How wide are they?`);

    const reach = reachOf(told, wide, narrow);
    if (reach === null) return null;
    if (typeof reach !== 'number') return ask(reach.text(said), reach.options);
    if (!(reach + narrow / 2 > wide / 2))
      return ask(`The slot of "${said}" does not come out of its round hole. How long is it?`);
    if (count > 1 && !told.has('apart')) return ask(`How far apart are "${said}"?`);
    if (count === 1 && (told.has('apart') || told.has('beside'))) return null;

    const [axis, sign, where] = DIRECTIONS[way];
    const beside = axis === 'y' ? ('x' as const) : ('y' as const);
    const edges = named(EDGES).filter((side) => told.has(edgeOf(side)));
    const [along, more] = edges.filter((side) => EDGES[side][0] === axis);
    const [across_, another] = edges.filter((side) => EDGES[side][0] === beside);
    if (more || another || (count > 1 && across_) || (told.has('middle') && edges.length > 0)) return null;
    const [toHole, toEnd] = [told.has('toHole'), told.has('toEnd')];
    if ((toHole || toEnd) && !along) return null;
    if (along && toHole === toEnd)
      return ask(
        `"${said}": is it so far from the edge to the middle of the round hole, or to that of the slot's end?`,
        ['measured to the middle of the round hole', 'measured to the middle of the end of its slot'],
      );

    // Of the middle of the round hole, from the middle of the part, mm.
    const room = { x: across(base, 'length'), y: across(base, 'width') };
    const fromMiddle = (side: keyof typeof EDGES) => {
      const [on, end] = EDGES[side];
      return (end === 'low' ? -1 : 1) * (room[on] / 2 - mm(told.get(edgeOf(side))));
    };
    const centred = (-sign * (reach + narrow / 2 - wide / 2)) / 2;
    const middle = along ? fromMiddle(along) - (toEnd ? sign * reach : 0) : centred;
    const apart = count > 1 ? mm(told.get('apart')) : 0;
    const first = across_ ? fromMiddle(across_) : (-apart * (count - 1)) / 2;
    const ends = [middle - (sign * wide) / 2, middle + sign * (reach + narrow / 2)];
    const outer = Math.max(Math.abs(first), Math.abs(first + apart * (count - 1))) + wide / 2;
    if (!(Math.max(...ends.map(Math.abs)) < room[axis] / 2 && outer < room[beside] / 2))
      return ask(`"${said}" does not fit the part there. What are its sizes and where is it?`);
    if (count > 1 && !(apart > wide))
      return ask(`"${said}" would run into each other. How far apart are they?`);

    const off = (by: number): Along => ({
      mine: 'middle',
      of: 'base',
      end: 'middle',
      ...(Math.abs(by) < 1e-9 ? {} : { offset: inMm(by) }),
    });
    const repeat: Repeat[] =
      count > 1 ? [{ by: 'row', axis: beside, count, spacing: told.get('apart') ?? '' }] : [];
    const piece = {
      kind: 'solid',
      words: said,
      mode: 'cut',
      ...(repeat.length > 0 ? { repeat } : {}),
    } as const;
    const end = sign > 0 ? 'low' : 'high';
    const features: SolidFeature[] = [
      {
        ...piece,
        name: HOLE,
        noun: 'cylinder',
        sizes: { diameter: head },
        at: { [axis]: off(middle), [beside]: off(first) },
      },
      {
        ...piece,
        name: 'keyhole slot',
        noun: 'obround',
        sizes: { length: inMm(reach + narrow), width: slot },
        ...(axis === 'y' ? { turn: '90 deg' } : {}),
        at: {
          [axis]: { mine: end, of: HOLE, end: 'middle', offset: inMm((-sign * narrow) / 2) },
          [beside]: { mine: 'middle', of: HOLE, end: 'middle' },
        },
      },
    ];
    const all = reach + (wide + narrow) / 2;
    const untold = edges.length === 0 && !told.has('middle');
    return {
      features,
      ...(untold ? { middle: `${said}, in the middle` } : {}),
      assumptions: [
        ways.length > 0
          ? `"${said}": its slot leads ${where}.`
          : `"${said}" does not say which way its slot leads: it leads ${where}.`,
        `It is ${inMm(reach)} from the middle of its round hole to that of the end of its slot, ${inMm(all)} in all, and goes through.`,
        `The slot is ${inMm(reach + narrow)} long with both its round ends, of which one is in the round hole.`,
        ...(count > 1 ? [`They are side by side, ${inMm(apart)} from middle to middle.`] : []),
        ...inMiddle(said, count > 1 ? 'they are' : 'it is', axis, along !== undefined, across_ !== undefined),
      ],
    };
  },
};

const HOLE = 'keyhole hole';
const PLURAL = new RegExp(`${CALLED.replaceAll('s?', '(s?)')}`, 'i');
const named = <T extends object>(record: T) => Object.keys(record) as (keyof T & string)[];

/** How many they are; null where that is not told, or is no such number. */
function countOf(told: string | undefined, several: boolean): number | null {
  if (told === undefined) return several ? null : 1;
  const known = ['one', 'two', 'three', 'four', 'five', 'six'].indexOf(told.toLowerCase()) + 1;
  const count = known > 0 ? known : /^\d+$/.test(told) ? Number(told) : Number.NaN;
  return count >= 1 && count <= MOST && several === count > 1 ? count : null;
}

/** Where it is as far as that is not told. */
function inMiddle(said: string, itIs: string, axis: 'x' | 'y', along: boolean, aside: boolean): string[] {
  const [lengthways, sideways] = ['left to right', 'front to back'];
  if (along && aside) return [];
  if (!along && !aside) return [`"${said}": as a whole ${itIs} in the middle of the part.`];
  const other = along === (axis === 'y') ? lengthways : sideways;
  return [`"${said}": ${other} ${itIs} in the middle of the part.`];
}

interface Asked {
  readonly text: (said: string) => string;
  readonly options: readonly string[];
}

/**
 * From the middle of the round hole to that of the end of the slot, mm; a question where it is not told what its length
 * measures, null where it is told in two ways.
 */
function reachOf(told: ReadonlyMap<string, string>, wide: number, narrow: number): number | Asked | null {
  const [overall, centres, long] = [told.get('overall'), told.get('centres'), told.get('long')];
  const [inAll, toCentre] = [told.has('inAll'), told.has('toCentre')];
  const [length, more] = [overall, centres, long].filter((size) => size !== undefined);
  if (length === undefined) return { text: (said) => `How long is "${said}" overall?`, options: [] };
  if (more !== undefined || (inAll && toCentre) || (long === undefined && (inAll || toCentre))) return null;
  if (overall !== undefined || inAll) return mm(length) - (wide + narrow) / 2;
  if (centres !== undefined || toCentre) return mm(length);
  return {
    text: (said) =>
      `What does the length of ${inMm(mm(length))} of "${said}" measure: all of it, or from the middle of the round hole to that of the slot's end?`,
    options: [IN_ALL, TO_CENTRE],
  };
}
