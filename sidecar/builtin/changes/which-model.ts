import type { Question } from '../../../rpc-schema/design.ts';
import type { DocumentState, KeptPlan } from '../../../rpc-schema/freecad.ts';
import { readKept } from '../../plan/kept.ts';
import type { Answer } from '../answers/answers.ts';

const ABOUT = 'model';

interface Candidate {
  readonly plan: KeptPlan;
  /** Its title, and the label of its body. */
  readonly names: readonly string[];
  readonly called: string;
}

/** The model that a request is about: the one that is named, the one selected, or the only one. */
export function whichModel(
  state: DocumentState,
  prompt: string,
  answers: readonly Answer[],
): KeptPlan | Question | null {
  const all = state.plans.flatMap((plan): Candidate[] => {
    const kept = readKept(plan.text);
    if (!kept) return [];
    const label = state.tree.find(({ name }) => name === plan.object)?.label ?? plan.object;
    return [{ plan, called: label, names: [label, kept.plan.title, plan.object] }];
  });
  const [first] = all;
  if (!first) return null;
  if (all.length === 1) return first.plan;
  const answer = answers
    .findLast(({ question }) => question.about === ABOUT)
    ?.text.trim()
    .toLowerCase();
  const answered = all.filter(({ names }) => names.some((name) => name.toLowerCase() === answer));
  if (answered.length === 1 && answered[0]) return answered[0].plan;
  const named = all.filter(({ names }) => names.some((name) => says(prompt, name)));
  if (named.length === 1 && named[0]) return named[0].plan;
  const nouns = all.filter(({ names }) =>
    names.some((name) => says(prompt, name.split(/\s+with\s+/)[0] ?? name)),
  );
  if (nouns.length === 1 && nouns[0]) return nouns[0].plan;
  const selected = new Set(state.selection.flatMap(({ object }) => withHolders(object, state)));
  const chosen = all.filter(
    ({ plan }) => selected.has(plan.object) || Object.values(plan.made).some((name) => selected.has(name)),
  );
  if (chosen.length === 1 && chosen[0]) return chosen[0].plan;
  const options = all.map(({ called }) => called);
  return { text: `Which model is meant: ${options.join(', ')}?`, words: null, about: ABOUT, options };
}

function withHolders(object: string, { tree }: DocumentState): string[] {
  const parent = tree.find(({ name }) => name === object)?.parent;
  return parent ? [object, ...withHolders(parent, { tree } as DocumentState)] : [object];
}

function says(prompt: string, name: string): boolean {
  const plain = name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return plain !== '' && new RegExp(`(?<![\\w])${plain}(?![\\w])`).test(prompt.toLowerCase());
}
