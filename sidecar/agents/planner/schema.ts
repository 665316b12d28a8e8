import type { Noun } from '../../plan/nouns/noun.ts';
import { NOUNS } from '../../plan/nouns/registry.ts';
import { SOLIDS } from '../../plan/solids/registry.ts';
import { neededSizes } from './needed-sizes.ts';
import { PYTHON_SCHEMA } from './python-step.ts';
import type { Reading } from './reading.ts';
import type { PlaceName, SheetKind } from './sheet.ts';
import { sizesOf, sizesSaid, withRuns } from './sizes-of.ts';

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
 * JSON Schema of a plan for one request: only the sizes that it names, and what its words call for. Pure.
 * @param least features that it has at least, as a plan before it had too few
 * @param python whether a step may be in Python
 */
export function schemaFor(reading: Reading, narrowing: Narrowing, least = 0, python = false): Json {
  const called = [...reading.kinds.values()].reduce((sum, count) => sum + count, 0);
  const rest = { ...reading, sizes: sizesLeft(reading) };
  // "Chamfered ... the chamfers": called twice, and there is but one size for it.
  const most = Math.min(called, Math.max(reading.kinds.size, rest.sizes.length));
  const features = [
    ...[...reading.kinds.keys()].flatMap((kind) => FEATURES[kind](rest, narrowing)),
    ...(python ? [PYTHON_SCHEMA] : []),
  ];
  const plan = object(
    {
      base: { anyOf: familiesFor(reading).map((noun) => base(noun, reading, narrowing)) },
      features: {
        type: 'array',
        ...(features.length > 0 ? { items: { anyOf: features } } : { items: object({}, []) }),
        ...(narrowing === 'fence' ? { minItems: Math.min(least, most), maxItems: most } : {}),
      },
      ...(narrowing === 'form'
        ? { assumptions: { type: 'array', items: TEXT }, question: TEXT, refused: TEXT }
        : {}),
    },
    narrowing === 'fence' ? ['base', 'features'] : [],
  );
  const places = placesFor(reading, narrowing).map((place) => PLACES[place](reading, narrowing));
  return features.length > 0 && reading.places.size > 1
    ? { ...plan, $defs: { place: { anyOf: places } } }
    : plan;
}

/** The first run ("80 x 40 x 5") is of the base; unless it is said once more, a feature has none of it. */
function sizesLeft({ sizes, runs, nouns, repeated }: Reading): readonly string[] {
  const [first] = nouns.length > 0 ? runs.filter(({ values }) => values.length > 1) : [];
  const left = sizes.filter((size) => repeated.has(size) || !first?.sizes.includes(size));
  return left.length > 0 ? left : sizes;
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
  needed: readonly string[] = [],
): Json {
  const words = (name: string) => [name, ...Object.keys(takes).filter((word) => takes[word] === name)];
  return object(
    Object.fromEntries(names.map((name) => [name, size(reading, narrowing, ...words(name))])),
    needed,
  );
}

function base(noun: Noun, reading: Reading, narrowing: Narrowing): Json {
  const names = sizesOf(noun, reading);
  const needed = neededSizes(noun, sizesSaid(noun, reading));
  const sizes = { ...reading, named: withRuns(noun, reading) };
  return object(
    {
      noun: constant(noun.name),
      sizes: sizesObject(names, sizes, narrowing, noun.takes, needed),
      ...(noun.isFor ? { standard: { type: 'string' } } : {}),
    },
    ['noun', 'sizes'],
  );
}

const count = ({ counts }: Reading, narrowing: Narrowing): Json =>
  narrowing === 'fence' && counts.length > 0 ? { type: 'integer', enum: counts } : { type: 'integer' };

const FACES = ['top', 'bottom', 'front', 'back', 'left', 'right'];

/** All the holes are alike and more than one: they are somewhere, and not all in the middle. */
const areSeveral = ({ kinds, counts, places }: Reading, narrowing: Narrowing): boolean =>
  narrowing === 'fence' &&
  kinds.size === 1 &&
  kinds.get('hole') === 1 &&
  counts.some((count) => count > 1) &&
  places.size > 1;

const placesFor = (reading: Reading, narrowing: Narrowing): PlaceName[] =>
  [...reading.places].filter((place) => place !== 'centre' || !areSeveral(reading, narrowing));

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
        ? { counterbore: seat('counterbore', reading, narrowing, { depth: true }) }
        : {}),
      ...(reading.says(/counter ?-?s[iu]nk|csk/i)
        ? { countersink: seat('countersink', reading, narrowing, { angle: true }) }
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
    const needed = areSeveral(reading, narrowing) ? ['count', 'place'] : [];
    const threaded =
      reading.threads.length === 0
        ? []
        : [
            object({ kind: constant('hole'), thread: { type: 'string', enum: reading.threads }, ...rest }, [
              'kind',
              'thread',
              ...needed,
            ]),
          ];
    const sized = roundNames(reading).map((name) =>
      object(
        {
          kind: constant('hole'),
          [name]: size(reading, narrowing, ...(reading.kinds.get('hole') === 1 ? HOLES : [])),
          ...rest,
        },
        ['kind', name, ...needed],
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
    object({ kind: constant('fillet'), radius: size(reading, narrowing), ...edges(reading, narrowing) }, [
      'kind',
      'radius',
    ]),
  ],
  chamfer: (reading, narrowing) => [
    object({ kind: constant('chamfer'), size: size(reading, narrowing), ...edges(reading, narrowing) }, [
      'kind',
      'size',
    ]),
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
            sizes: sizesObject(sizesSaid(kind, reading), reading, narrowing, kind.takes),
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
/** Only what the words can mean; where they say nothing, neither does the plan. */
function edges({ says }: Reading, narrowing: Narrowing): Record<string, Json> {
  const all = ['all', 'vertical', 'top', 'bottom'];
  const said = all.filter((edge) => says(EDGE_WORDS[edge] ?? /$^/));
  const offered = narrowing === 'form' ? all : said;
  return offered.length === 0 ? {} : { edges: { type: 'string', enum: offered } };
}

const EDGE_WORDS: Readonly<Record<string, RegExp>> = {
  all: /\b(?:all|every|each)\b(?! corner)(?! vertical)/i,
  vertical: /\b(?:vertical|corners?|upright)\b/i,
  top: /\btop\b|\bupper\b/i,
  bottom: /\bbottom\b|\blower\b/i,
};

function solidsFor({ solids }: Reading) {
  const names = [...new Set([...solids, ...USUAL_SOLIDS])];
  return names.flatMap((name) => SOLIDS.find((solid) => solid.name === name) ?? []);
}

/** Without a thread that tells them, the sizes of a screw's head are said. */
const seat = (
  head: 'counterbore' | 'countersink',
  reading: Reading,
  narrowing: Narrowing,
  { depth, angle }: { depth?: true; angle?: true },
): Json =>
  object(
    {
      diameter: size(reading, narrowing, `${head}_size`),
      ...(depth ? { depth: size(reading, narrowing) } : {}),
      ...(angle ? { angle: size(reading, narrowing) } : {}),
    },
    reading.threads.length > 0 || narrowing === 'form' ? [] : ['diameter', ...(depth ? ['depth'] : [])],
  );

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
