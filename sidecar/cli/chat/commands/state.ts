import type { DocumentState, ObjectState } from '../../../../rpc-schema/freecad.ts';
import { readObjects } from '../../../design/rehearse.ts';
import { figure } from '../../../plan/expression.ts';
import type { Colours } from '../../result-sections.ts';
import { type ChatCommand, reply } from './command.ts';

/** How many shapes are measured for it. */
const MOST_SHAPES = 20;

export const state: ChatCommand = {
  name: 'state',
  follows: '',
  about: 'what the document holds',
  looks: true,
  run: async (_rest, { session, signal }) => {
    const summary = await session.look();
    if (!summary) return reply({ document: null }, () => ['Nothing was made yet.']);
    const { document, label, objectCount, types, parameters, problems, plans } = summary;
    const results = summary.results.slice(0, MOST_SHAPES);
    const read = await readObjects(await session.live.peer(), document, results, signal, false);
    const shapes = read.objects.map(measured);
    const data = { document, label, objectCount, types, plans: plans.length, shapes, parameters, problems };
    return reply(data, (c) => inWords(summary, shapes, c));
  },
};

type Shape = ReturnType<typeof measured>;

function measured({ label, shape }: ObjectState) {
  if (!shape) return { label, size: null, volume: null, solids: 0 };
  const [low, high] = shape.bbox;
  const size = high.map((value, axis) => Number((value - (low[axis] ?? 0)).toFixed(3)));
  return { label, size, volume: Number(shape.volume.toFixed(2)), solids: shape.solids };
}

function inWords(summary: DocumentState, shapes: readonly Shape[], { bold, red }: Colours): string[] {
  const { label, objectCount, parameters, problems, results } = summary;
  const more = results.length - shapes.length;
  return [
    bold(label),
    ...shapes.map(({ label: name, size, volume, solids }) =>
      size === null
        ? `  ${name}`
        : `  ${name}: ${size.map(figure).join(' x ')} mm, ${figure(volume)} mm3${solids === 1 ? '' : `, ${solids} solids`}`,
    ),
    ...(more > 0 ? [`  and ${more} more`] : []),
    `  ${count(objectCount, 'object')}, ${count(parameters.length, 'parameter')}`,
    ...problems.map(({ label: name, errors }) => `  ${red('✗')} ${name}: ${errors.join('; ')}`),
  ];
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
