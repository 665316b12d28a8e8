import { NormalText } from '../../builtin/words/normal-text.ts';
import words from '../../lexicon/en-workflow.json' with { type: 'json' };
import { ASSEMBLY } from './assembly.ts';
import { BRACKET } from './bracket.ts';
import { GENERIC } from './generic.ts';
import { HOUSING } from './housing.ts';
import { PATTERN } from './pattern.ts';
import type { Template } from './template.ts';

/** All of them; of those with as many words in a request, the first is taken. */
export const TEMPLATES: readonly Template[] = [ASSEMBLY, HOUSING, BRACKET, PATTERN, GENERIC];

const WORDS: Readonly<Record<string, readonly string[]>> = words;
const PHRASES = new Map(
  TEMPLATES.map(({ name }) => [
    name,
    (WORDS[name] ?? []).map((phrase) => new RegExp(`(?<!\\w)${phrase}s?(?![\\w])`, 'i')),
  ]),
);

/** The way to go about what is asked for, by the words of the request in any language that is read. Pure. */
export function templateFor(request: string): Template {
  const { text } = new NormalText(request);
  const score = ({ name }: Template) =>
    (PHRASES.get(name) ?? []).filter((phrase) => phrase.test(text)).length;
  return TEMPLATES.reduce((best, each) => (score(each) > score(best) ? each : best), GENERIC);
}
