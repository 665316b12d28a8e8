import type { Noun } from '../../plan/nouns/noun.ts';
import { NOUNS } from '../../plan/nouns/registry.ts';
import { SOLIDS } from '../../plan/solids/registry.ts';
import type { Reading, Run } from './reading.ts';
import type { PlaceName, SheetKind } from './sheet.ts';

type Json = Readonly<Record<string, unknown>>;

/** How tight the schema is: a fence for small models, a form to fill in for strong ones. */
export type Narrowing = 'fence' | 'form';

/** Families that a request without any of their names may mean. */
const USUAL = ['block', 'plate', 'cylinder', 'tube', 'L-bracket', 'sphere', 'cone', 'hexagonal prism'];
/** What other solids stand on, where it goes by other names. */
const COMPOSED_OF = ['block', 'cylinder'];
/** Solids that a request without any of their names may be composed of. */
const USUAL_SOLIDS = ['box', 'cylinder'];

/** The families that a request can be of, those that it names first. */
export function familiesFor({ nouns, kinds }: Reading): Noun[] {
  const composed = kinds.has('solid') ? COMPOSED_OF : [];
  const names = nouns.length > 0 ? [...nouns, ...composed] : USUAL;
  return [...new Set(names)].flatMap((name) => NOUNS.find((noun) => noun.name === name) ?? []);
}

/**
 * Names of sizes that a request can mean: those that it names, and those that its runs ("80 x 40 x 5") can stand for. Where
 * that tells nothing, all of the family.
 */
export function sizesOf(noun: Pick<Noun, 'takes' | 'members'> & Compact, reading: Reading): string[] {
  const { named, runs, says } = reading;
  const members = (noun.members ?? []).filter(({ words }) => says(anyOf(words)));
  const own = [...named.keys()].flatMap((name) => noun.takes[name] ?? []);
  const ofMembers = members.flatMap(({ takes, order = [], count }) => [
    ...[...named.keys()].flatMap((name) => takes[name] ?? []),
    ...order,
    ...(count === undefined ? [] : [count]),
  ]);
  const ofRuns = runs.flatMap((run) => namesOfRun(noun, run, own));
  const names = [...new Set([...ofRuns, ...own, ...ofMembers])];
  return names.length > 0 ? inOrderOf(noun, names) : byRound(noun, reading);
}

type Compact = Partial<Pick<Noun, 'compact'>>;

/** What the sizes of a run are to a family. */
function namesOfRun({ compact }: Compact, { values }: Run, own: readonly string[]): readonly string[] {
  const meant =
    compact?.(values, new Set(own)) ?? (values.length > 1 ? compact?.(values, new Set()) : undefined);
  return meant && 'names' in meant ? meant.names : [];
}

/** As the family lists them, so that a model finds them in the usual order. */
function inOrderOf({ takes }: Pick<Noun, 'takes'>, names: readonly string[]): string[] {
  const usual = [...new Set(Object.values(takes))];
  const at = (name: string) => (usual.includes(name) ? usual.indexOf(name) : usual.length);
  return names.toSorted((a, b) => at(a) - at(b));
}

/** All of the family: of radius and diameter the one that is said. */
function byRound({ takes }: Pick<Noun, 'takes'>, { round, says }: Reading): string[] {
  const names = [...new Set(Object.values(takes))];
  return names.filter((name) => {
    if (/^(?:corner_radius|bend_radius|inner_radius)$/.test(name)) return says(ROUNDED);
    if (/radius$/.test(name) && names.includes(name.replace(/radius$/, 'diameter')))
      return round.has('radius');
    if (/diameter$/.test(name) && names.includes(name.replace(/diameter$/, 'radius')))
      return round.has('diameter') || !round.has('radius');
    return true;
  });
}

const ROUNDED = /radius|radii|\brad\b|\bR ?\d|round|fillet|bend/i;

const anyOf = (words: readonly string[]) =>
  new RegExp(`\\b(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'i');

/** JSON Schema of a plan for one request: only the sizes that it names, and what its words call for. Pure. */
export function schemaFor(reading: Reading, narrowing: Narrowing): Json {
  const most = [...reading.kinds.values()].reduce((sum, count) => sum + count, 0);
  const features = [...reading.kinds.keys()].flatMap((kind) => FEATURES[kind](reading, narrowing));
  const plan = object(
    {
      base: { anyOf: familiesFor(reading).map((noun) => base(noun, reading, narrowing)) },
      features: {
        type: 'array',
        ...(features.length > 0 ? { items: { anyOf: features } } : { items: object({}, []) }),
        ...(narrowing === 'fence' ? { maxItems: most } : {}),
      },
      ...(narrowing === 'form'
        ? { assumptions: { type: 'array', items: TEXT }, question: TEXT, refused: TEXT }
        : {}),
    },
    narrowing === 'fence' ? ['base', 'features'] : [],
  );
  const places = [...reading.places].map((place) => PLACES[place](reading, narrowing));
  return features.length > 0 && places.length > 1 ? { ...plan, $defs: { place: { anyOf: places } } } : plan;
}

const TEXT: Json = { type: 'string' };

function object(properties: Json, required: readonly string[]): Json {
  return { type: 'object', properties, required, additionalProperties: false };
}

const constant = (value: string): Json => ({ type: 'string', enum: [value] });

/** A size of the request; by a strong model, or where sizes are related, also in terms of others. */
function size({ sizes, related, named }: Reading, narrowing: Narrowing, ...names: readonly string[]): Json {
  if (narrowing === 'form' || related || sizes.length === 0) return { type: 'string' };
  const said = names.flatMap((name) => named.get(name) ?? []);
  return { type: 'string', enum: said.length > 0 ? [...new Set(said)] : sizes };
}

function sizesObject(
  names: readonly string[],
  reading: Reading,
  narrowing: Narrowing,
  takes: Readonly<Record<string, string>> = {},
): Json {
  const words = (name: string) => [name, ...Object.keys(takes).filter((word) => takes[word] === name)];
  return object(
    Object.fromEntries(names.map((name) => [name, size(reading, narrowing, ...words(name))])),
    [],
  );
}

const base = (noun: Noun, reading: Reading, narrowing: Narrowing): Json =>
  object(
    {
      noun: constant(noun.name),
      sizes: sizesObject(
        sizesOf(noun, reading),
        { ...reading, named: withRuns(noun, reading) },
        narrowing,
        noun.takes,
      ),
      ...(noun.isFor ? { standard: { type: 'string' } } : {}),
    },
    ['noun', 'sizes'],
  );

/** "40 x 30 x 10": what is first in it is the length, whatever else is called so. */
function withRuns(noun: Noun, { runs, named }: Reading): ReadonlyMap<string, readonly string[]> {
  const own = new Map(named);
  const words = (name: string) => [
    name,
    ...Object.keys(noun.takes).filter((word) => noun.takes[word] === name),
  ];
  for (const run of runs.filter(({ values }) => values.length > 1)) {
    namesOfRun(noun, run, []).forEach((name, index) => {
      const size = run.sizes[index];
      if (size !== undefined) for (const word of words(name)) own.set(word, word === name ? [size] : []);
    });
    break;
  }
  return own;
}

const count = ({ counts }: Reading, narrowing: Narrowing): Json =>
  narrowing === 'fence' && counts.length > 0 ? { type: 'integer', enum: counts } : { type: 'integer' };

const FACES = ['top', 'bottom', 'front', 'back', 'left', 'right'];

function onFace(reading: Reading, narrowing: Narrowing): Record<string, Json> {
  const sided = reading.says(
    /\b(?:side|front|back|rear|left|right|bottom|underneath|end|face|wall|leg|upright)s?\b/i,
  );
  const legs = reading.says(/\blegs?\b|\bupright\b/i) ? ['base_leg', 'upright_leg'] : [];
  return {
    ...(reading.counts.length > 0 ? { count: count(reading, narrowing) } : {}),
    ...(sided ? { face: { type: 'string', enum: [...FACES, ...legs] } } : {}),
    ...(reading.places.size > 1 ? { place: { $ref: '#/$defs/place' } } : {}),
  };
}

const PLACES: Record<PlaceName, (reading: Reading, narrowing: Narrowing) => Json> = {
  centre: () => object({ at: constant('centre') }, ['at']),
  corners: (...of) =>
    object({ at: constant('corners'), edge_distance: size(...of, 'edge_distance') }, ['at', 'edge_distance']),
  ends: (...of) =>
    object({ at: constant('ends'), edge_distance: size(...of, 'edge_distance') }, ['at', 'edge_distance']),
  circle: (...of) =>
    of[0].named.has('circle_radius')
      ? object({ at: constant('circle'), radius: size(...of, 'circle_radius') }, ['at', 'radius'])
      : object({ at: constant('circle'), diameter: size(...of, 'circle_diameter') }, ['at', 'diameter']),
  grid: (...of) =>
    object(
      {
        at: constant('grid'),
        columns: { type: 'integer' },
        rows: { type: 'integer' },
        spacing: size(...of, 'spacing'),
        across: size(...of),
      },
      ['at', 'columns', 'rows', 'spacing'],
    ),
  row: (...of) =>
    object(
      {
        at: constant('row'),
        along: { type: 'string', enum: ['length', 'width'] },
        spacing: size(...of, 'spacing'),
      },
      ['at', 'spacing'],
    ),
  sides: (...of) =>
    object(
      {
        at: constant('sides'),
        from: {
          type: 'array',
          minItems: 1,
          maxItems: 2,
          items: object({ side: { type: 'string', enum: FACES }, distance: size(...of) }, [
            'side',
            'distance',
          ]),
        },
      },
      ['at', 'from'],
    ),
  points: () =>
    object(
      {
        at: constant('points'),
        points: {
          type: 'array',
          minItems: 1,
          maxItems: 20,
          items: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string' } },
        },
      },
      ['at', 'points'],
    ),
};

type Feature = (reading: Reading, narrowing: Narrowing) => Json[];

const roundNames = ({ round, named }: Reading): string[] =>
  HOLES.some((name) => named.has(name))
    ? ['diameter']
    : round.has('radius')
      ? round.has('diameter')
        ? ['diameter', 'radius']
        : ['radius']
      : ['diameter'];

/** "5 mm holes": a number directly before them. */
const HOLES = ['hole_size', 'bore_size'];

/** One form for each way to say how large it is; a depth only where the request speaks of one. */
const FEATURES: Record<SheetKind, Feature> = {
  hole: (reading, narrowing) => {
    const deep = reading.says(/\b(?:deep|depth|blind)\b/i);
    const seated = {
      ...(reading.says(/counter ?-?bor|c'?bore/i)
        ? { counterbore: seat(reading, narrowing, ['diameter', 'depth']) }
        : {}),
      ...(reading.says(/counter ?-?s[iu]nk|csk/i)
        ? { countersink: seat(reading, narrowing, ['diameter', 'angle']) }
        : {}),
      ...(reading.says(/\b(?:tapp?(?:ed|ing)?|thread(?:ed)?)\b/i)
        ? { fit: { type: 'string', enum: ['tap', 'normal'] } }
        : {}),
    };
    const rest = {
      ...(deep ? { depth: size(reading, narrowing) } : {}),
      ...onFace(reading, narrowing),
      ...seated,
    };
    const threaded =
      reading.threads.length === 0
        ? []
        : [
            object({ kind: constant('hole'), thread: { type: 'string', enum: reading.threads }, ...rest }, [
              'kind',
              'thread',
            ]),
          ];
    const sized = roundNames(reading).map((name) =>
      object(
        {
          kind: constant('hole'),
          [name]: size(reading, narrowing, ...(reading.kinds.get('hole') === 1 ? HOLES : [])),
          ...rest,
        },
        ['kind', name],
      ),
    );
    const oneThread = narrowing === 'fence' && threaded.length > 0 && reading.kinds.get('hole') === 1;
    return oneThread && !HOLES.some((name) => reading.named.has(name)) ? threaded : [...threaded, ...sized];
  },
  slot: (reading, narrowing) => [
    object({ kind: constant('slot'), ...cutout(reading, narrowing) }, ['kind', 'length', 'width']),
  ],
  pocket: (reading, narrowing) => [
    object({ kind: constant('pocket'), ...cutout(reading, narrowing) }, ['kind', 'length', 'width']),
    ...roundNames(reading).map((name) =>
      object(
        {
          kind: constant('pocket'),
          [name]: size(reading, narrowing),
          depth: size(reading, narrowing),
          ...onFace(reading, narrowing),
        },
        ['kind', name],
      ),
    ),
  ],
  boss: (reading, narrowing) =>
    roundNames(reading).map((name) =>
      object(
        {
          kind: constant('boss'),
          [name]: size(reading, narrowing),
          height: size(reading, narrowing),
          ...onFace(reading, narrowing),
        },
        ['kind', name, 'height'],
      ),
    ),
  fillet: (reading, narrowing) => [
    object({ kind: constant('fillet'), radius: size(reading, narrowing), edges: EDGES }, ['kind', 'radius']),
  ],
  chamfer: (reading, narrowing) => [
    object({ kind: constant('chamfer'), size: size(reading, narrowing), edges: EDGES }, ['kind', 'size']),
  ],
  // What is added stands on a side; what is cut may go through the middle.
  solid: (reading, narrowing) =>
    solidsFor(reading).flatMap((kind) =>
      (['add', 'cut'] as const).map((mode) =>
        object(
          {
            kind: constant('solid'),
            mode: constant(mode),
            noun: constant(kind.name),
            side: { type: 'string', enum: sidesSaid(reading, narrowing) },
            ...(reading.says(/\baxis\b|\balong\b|\bperpendicular\b|\bhorizontal/i)
              ? { axis: { type: 'string', enum: ['x', 'y', 'z'] } }
              : {}),
            sizes: sizesObject(sizesOf(kind, reading), reading, narrowing, kind.takes),
            ...(reading.says(SHIFTED) ? { shift: sizesObject(['x', 'y', 'z'], reading, 'form') } : {}),
          },
          ['kind', 'mode', 'noun', ...(mode === 'add' ? ['side'] : []), 'sizes'],
        ),
      ),
    ),
};

/** Sides that the request names, the top where it names none. */
function sidesSaid({ says }: Reading, narrowing: Narrowing): string[] {
  if (narrowing === 'form') return FACES;
  const said = FACES.filter((face) => says(new RegExp(`\\b${face === 'back' ? 'back|rear' : face}\\b`, 'i')));
  return said.length > 0 ? said : says(/\bsides?\b/i) ? FACES : ['top'];
}

const SHIFTED =
  /\b(?:offset|shift\w*|from the (?:left|right|front|back|edge|cent(?:er|re)|origin)|at [xyz]|coordinates?|\(|centered at|located at)\b|\(/i;
const EDGES: Json = { type: 'string', enum: ['all', 'vertical', 'top', 'bottom'] };

function solidsFor({ solids }: Reading) {
  const names = [...new Set([...solids, ...USUAL_SOLIDS])];
  return names.flatMap((name) => SOLIDS.find((solid) => solid.name === name) ?? []);
}

const seat = (reading: Reading, narrowing: Narrowing, names: readonly string[]): Json =>
  sizesObject(names, reading, narrowing);

function cutout(reading: Reading, narrowing: Narrowing): Record<string, Json> {
  return {
    length: size(reading, narrowing),
    width: size(reading, narrowing),
    ...(reading.says(/\b(?:deep|depth|blind|recess|pocket|groove)/i)
      ? { depth: size(reading, narrowing) }
      : {}),
    ...onFace(reading, narrowing),
  };
}
