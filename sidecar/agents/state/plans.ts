import type { DocumentState } from '../../../rpc-schema/freecad.ts';
import { type Kept, readKept } from '../../plan/kept.ts';
import type { Relevance } from './relevance.ts';
import { ranked } from './relevance.ts';
import type { Section } from './section.ts';
import { brief, plain, quoted } from './written.ts';

const VALUES = 12;

/** A value of an outline in words: { at: 'corners', edge_distance: '8 mm' } is "corners, edge distance 8 mm". */
function value(written: unknown, depth = 0): string {
  if (typeof written === 'number') return plain(written);
  if (typeof written === 'string') return brief(written);
  if (typeof written === 'boolean') return String(written);
  if (written === null || typeof written !== 'object' || depth > 3) return '';
  if (Array.isArray(written))
    return `${written
      .slice(0, VALUES)
      .map((each) => value(each, depth + 1))
      .join(' / ')}${written.length > VALUES ? ' …' : ''}`;
  return fields(written, depth + 1);
}

function fields(written: object, depth = 0): string {
  return Object.entries(written)
    .filter(([key]) => key !== 'words' && key !== 'kind' && key !== 'nth')
    .slice(0, VALUES)
    .map(([key, each]) =>
      key === 'at' ? value(each, depth) : `${brief(key.replaceAll('_', ' '))} ${value(each, depth)}`,
    )
    .join(', ');
}

function linesOf(object: string, { request, plan, outline }: Kept): string[] {
  const asked = `${quoted(plan.title)} in ${brief(object)}, asked for as ${quoted(request, 50)}`;
  if (outline) {
    const { noun, sizes } = outline.base;
    return [
      asked,
      `base ${brief(noun)}: ${fields(sizes)}`,
      ...outline.features.map((feature) => `${feature.kind}: ${fields(feature)}`),
    ];
  }
  return [asked, ...plan.features.map((feature) => `${brief(feature.name)}, a ${feature.kind}`)];
}

/** The plans that models here were made from, the one that is meant first: what was asked, and its outline. */
export function plansSection({ plans }: DocumentState, relevance: Relevance): Section {
  const kept = plans.flatMap(({ object, text, made }) => {
    const read = readKept(text);
    return read ? [{ object, made, read }] : [];
  });
  const best = ranked(kept, ({ object, read }) => relevance.of(object, [object, read.plan.title]));
  return {
    title: 'Made from plans',
    lines: best.flatMap(({ object, read }) => linesOf(object, read)),
    share: 0.25,
  };
}
