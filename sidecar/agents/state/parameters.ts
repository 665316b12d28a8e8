import type { DocumentState, ParameterState } from '../../../rpc-schema/freecad.ts';
import type { Relevance } from './relevance.ts';
import { ranked } from './relevance.ts';
import type { Section } from './section.ts';
import { brief, plain } from './written.ts';

function line({ object, name, value, unit, expression }: ParameterState): string {
  const figure = `${brief(object)}.${brief(name)} = ${plain(value)} ${brief(unit)}`.trimEnd();
  return expression === null ? figure : `${figure}, from ${brief(expression, 30)}`;
}

/** The named numbers that drive the model. */
export function parametersSection({ parameters }: DocumentState, relevance: Relevance): Section {
  const best = ranked(parameters, ({ object, name }) => relevance.of(object, [name]));
  return { title: 'Parameters', lines: best.map(line), share: 0.15 };
}
