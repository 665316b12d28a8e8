import type { DocumentState } from '../../../../rpc-schema/freecad.ts';
import { asks, changes, type EditReader, type EditReading, freeName, SIZE, sizeOf } from './edit-reader.ts';
import { bodyOf, isReading, objectNamed } from './which-object.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const countOf = (written: string) =>
  /^\d+$/.test(written) ? Number(written) : NUMBERS.indexOf(written.toLowerCase());

const MIRRORED = /^PartDesign::(?:Pad|Pocket|Hole|Revolution|Groove|.*Loft|.*Pipe)$/;

/** "mirror the pad about YZ" */
export const mirror: EditReader = (text, state) => {
  const [, words = '', plane = ''] =
    /^mirror\s+(.+?)\s+(?:about|across|on|over|at|in)\s+(?:the\s+)?(xy|xz|yz)(?:[- ]plane)?$/i.exec(text) ??
    [];
  if (words === '') return null;
  const object = objectNamed(words, state);
  if (isReading(object)) return object;
  const body = bodyOf(object, state);
  if (isReading(body)) return body;
  if (object.name === body.name) {
    const own = state.objects.filter(({ type, parent }) => parent === body.name && MIRRORED.test(type));
    return asks(
      `Which feature of ${body.label} is to be mirrored: ${own.map(({ name }) => name).join(', ') || 'it has none that could be'}?`,
      text,
      own.slice(0, 12).map(({ name }) => `mirror ${name} about ${plane.toUpperCase()}`),
    );
  }
  return changes({
    kind: 'add',
    body: body.name,
    feature: {
      kind: 'mirror',
      name: freeName('Mirror', state),
      features: [object.name],
      plane: plane.toUpperCase() as 'XY' | 'XZ' | 'YZ',
    },
  });
};

const REPEAT = new RegExp(
  String.raw`^(?:repeat|pattern|array)\s+(.+?)\s+(\d+|[a-z]+)\s+times\s+(?:every\s+)?(${SIZE})\s*(?:apart\s+)?(?:along|in)\s+(?:the\s+)?([xyz])(?:[- ](?:axis|direction))?$`,
  'i',
);

/** "repeat the hole 4 times every 20 mm along X" */
export const repeat: EditReader = (text, state) => {
  const [, words = '', many = '', written = '', axis = ''] = REPEAT.exec(text) ?? [];
  const [count, spacing] = [countOf(many), sizeOf(written)];
  if (words === '' || count < 2 || spacing === undefined) return null;
  const object = objectNamed(words, state);
  if (isReading(object)) return object;
  const body = bodyOf(object, state);
  if (isReading(body)) return body;
  return changes({
    kind: 'add',
    body: body.name,
    feature: {
      kind: 'linear_pattern',
      name: freeName('Row', state),
      features: [object.name],
      directions: [{ axis: axis.toUpperCase() as 'X' | 'Y' | 'Z', count, spacing }],
    },
  });
};

const EDGES = String.raw`(?:on |to |at )?(?:the |its )?((?:selected|all|top|bottom|vertical|upright|horizontal|front|back|left|right)(?: the)?)\s+edges?(?: of .+)?`;
const FINISHES: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?<verb>fillet|round|chamfer|bevel|break)\s+${EDGES}\s+(?:by |with |of |at )?(?<size>${SIZE})$`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:add |put |make )?(?:an? )?(?<size>${SIZE})\s*(?<verb>fillet|rounding|chamfer|bevel)s?\s+${EDGES}$`,
    'i',
  ),
];

/** "fillet the selected edges 2 mm", "add a 2 mm chamfer to the top edges" */
export const finish: EditReader = (text, state) => {
  for (const pattern of FINISHES) {
    const match = pattern.exec(text);
    const { verb = '', size = '' } = match?.groups ?? {};
    const which = match
      ?.slice(1)
      .find((part) =>
        /^(?:selected|all|top|bottom|vertical|upright|horizontal|front|back|left|right)/i.test(part ?? ''),
      );
    const value = sizeOf(size);
    if (!match || which === undefined || value === undefined) continue;
    return finishing(
      /^(?:fillet|round)/i.test(verb),
      which.toLowerCase().replace(/ the$/, ''),
      value,
      text,
      state,
    );
  }
  return null;
};

const WORDS = {
  all: 'all',
  top: 'top',
  bottom: 'bottom',
  vertical: 'vertical',
  upright: 'vertical',
  horizontal: 'horizontal',
  front: 'front',
  back: 'back',
  left: 'left',
  right: 'right',
} as const;

function finishing(
  rounded: boolean,
  which: string,
  value: number,
  text: string,
  state: DocumentState,
): EditReading {
  if (value <= 0) return asks('The size has to be more than zero. What should it be?', text);
  const picked = picks('Edge', state);
  if (which === 'selected' && picked.length === 0)
    return asks(
      'No edges are selected. Select them in the window, or say which: "all edges", "the top edges".',
      text,
    );
  const object =
    which === 'selected' ? state.objects.find(({ name }) => name === picked[0]?.object) : undefined;
  const body = bodyOf(object ?? null, state);
  if (isReading(body)) return body;
  const edges = which === 'selected' ? { selected: picked } : WORDS[which as keyof typeof WORDS];
  return changes({
    kind: 'add',
    body: body.name,
    feature: rounded
      ? { kind: 'fillet', name: freeName('Fillet', state), edges, radius: value }
      : { kind: 'chamfer', name: freeName('Chamfer', state), edges, size: value },
  });
}

function picks(kind: 'Edge' | 'Face', { selection }: DocumentState) {
  return selection.flatMap(({ object, elements }) =>
    elements
      .filter((element) => new RegExp(`^${kind}\\d+$`).test(element))
      .map((element) => ({ object, element })),
  );
}

const HOLE = new RegExp(
  String.raw`^(?:(?:add|drill|make|put)\s+)?(?:an?\s+)?(?:(M\d+(?:\.\d+)?)|(${SIZE}))\s*(?:diameter\s+)?hole\s+(?:,?\s*(${SIZE})\s*deep\s+)?(?:in|into|through|on)\s+the\s+(?:middle of the\s+)?selected\s+face(?:\s*,?\s*(${SIZE})\s*deep)?$`,
  'i',
);

/** "a 5 mm hole in the selected face": in its middle. */
export const hole: EditReader = (text, state) => {
  const match = HOLE.exec(text);
  if (!match) return null;
  const [, thread, written = '', before, after] = match;
  const deep = before ?? after;
  const faces = picks('Face', state);
  if (faces.length !== 1)
    return asks(
      `${faces.length === 0 ? 'No face is' : 'More than one face is'} selected. Select the one flat face that the hole goes into, and say it again.`,
      text,
    );
  const object = state.objects.find(({ name }) => name === faces[0]?.object);
  const body = bodyOf(object ?? null, state);
  if (isReading(body)) return body;
  const [diameter, depth] = [sizeOf(written), deep === undefined ? 'through' : sizeOf(deep)];
  if ((thread === undefined && !(diameter !== undefined && diameter > 0)) || depth === undefined) return null;
  return changes({
    kind: 'add',
    body: body.name,
    face: { selected: faces },
    feature: {
      kind: 'hole',
      name: freeName('Drilled', state),
      on: { plane: 'XY' },
      points: [[0, 0]],
      ...(thread === undefined ? { diameter } : { thread: thread.toUpperCase() }),
      depth,
    },
  });
};
