import type { DocumentState } from '../../../rpc-schema/freecad.ts';
import { OF_AN_ORIGIN } from '../../plan/names.ts';
import { featuresSection, problemsSection, solidsSection } from './objects.ts';
import { parametersSection } from './parameters.ts';
import { plansSection } from './plans.ts';
import { type About, Relevance } from './relevance.ts';
import { fill } from './section.ts';
import { selectionSection } from './selection.ts';
import { brief, quoted } from './written.ts';

const LIMIT = 1_500;
const TYPES = 6;

/**
 * What a document holds, for a prompt: at most so many tokens whatever its size, what the request and the selection are
 * about first, and how much of each kind was left out. Pure. It is data: to be fenced.
 */
export function summarize(state: DocumentState, about: About, limit = LIMIT): string {
  const selection = about.selection ?? state.selection;
  const relevance = new Relevance({ ...about, selection }, state);
  return fill(
    head(state),
    [
      selectionSection(selection, state),
      problemsSection(state, relevance),
      plansSection(state, relevance),
      parametersSection(state, relevance),
      solidsSection(state, relevance),
      featuresSection(state, relevance),
    ],
    limit,
  );
}

function head({ label, objectCount, types }: DocumentState): string {
  const own = Object.entries(types).filter(([type]) => !OF_AN_ORIGIN.has(type));
  const most = own.sort(([, one], [, other]) => other - one).slice(0, TYPES);
  const counts = most.map(([type, count]) => `${count} ${brief(type)}`).join(', ');
  const others = own.length > TYPES ? `, ${own.length - TYPES} other types` : '';
  return `Document ${quoted(label)}: ${objectCount} objects${counts === '' ? '' : ` (${counts}${others})`}`;
}
