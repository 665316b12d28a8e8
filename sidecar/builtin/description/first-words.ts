import {
  Alternation,
  type IProduction,
  NonTerminal,
  Option,
  Repetition,
  RepetitionWithSeparator,
  type Rule,
  Terminal,
  type TokenType,
} from 'chevrotain';

/** What a piece of a grammar may begin with, and whether it may be nothing. */
interface First {
  readonly types: readonly TokenType[];
  readonly empty: boolean;
}

function firstOf(production: IProduction): First {
  if (production instanceof Terminal) return { types: [production.terminalType], empty: false };
  if (production instanceof NonTerminal) return firstOfAll(production.referencedRule.definition);
  if (production instanceof Alternation) {
    const each = production.definition.map(firstOf);
    return { types: each.flatMap(({ types }) => types), empty: each.some(({ empty }) => empty) };
  }
  const optional =
    production instanceof Option ||
    production instanceof Repetition ||
    production instanceof RepetitionWithSeparator;
  const { definition } = production as IProduction & { readonly definition: readonly IProduction[] };
  const inside = firstOfAll(definition);
  return optional ? { ...inside, empty: true } : inside;
}

function firstOfAll(sequence: readonly IProduction[]): First {
  const types: TokenType[] = [];
  for (const production of sequence) {
    const first = firstOf(production);
    types.push(...first.types);
    if (!first.empty) return { types, empty: false };
  }
  return { types, empty: true };
}

/** The kinds of words that a rule can begin with, by their index, those of their kind included; null: anything. */
export function firstWords({ definition }: Rule): ReadonlySet<number> | null {
  const { types, empty } = firstOfAll(definition);
  if (empty) return null;
  return new Set(types.flatMap((type) => [type.tokenTypeIdx ?? 0, ...(type.categoryMatches ?? [])]));
}
