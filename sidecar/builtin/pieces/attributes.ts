import { type Masked, masking } from './masked.ts';

/** Ways of saying one thing of a piece, "#" for its size; one without "#" is only there or not. */
export type Says = Readonly<Record<string, readonly string[]>>;

/**
 * What a clause says of a piece, by name: sizes as written, "" for what is only there. null where any of its words says
 * something else, or one thing is said twice.
 * @param called the name of the piece in the clause
 */
export function attributesOf(
  clause: string,
  called: string,
  masked: Masked,
  says: Says,
  plainly: readonly (readonly [says: string, means: string])[] = [],
): ReadonlyMap<string, string> | null {
  let rest = plainly.reduce(
    (text, [pattern, means]) => text.replace(masking(pattern, 'iu'), means),
    clause.replace(called, () => ' ; '),
  );
  const found = new Map<string, string>();
  for (const [name, patterns] of Object.entries(says))
    for (const pattern of patterns) {
      const told = [...rest.matchAll(masking(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu'))].map(
        (match) => {
          const sign = match.slice(1).find((part) => part !== undefined);
          const size = sign === undefined ? '' : name === 'angle' ? masked.degrees(sign) : masked.size(sign);
          return { match, size };
        },
      );
      const { match, size } = told.find((each) => each.size !== undefined) ?? {};
      if (!match || size === undefined) continue;
      if (found.has(name)) return null;
      found.set(name, size);
      rest = `${rest.slice(0, match.index)} ; ${rest.slice(match.index + match[0].length)}`;
    }
  return SILENT.test(rest) ? found : null;
}

const SILENT =
  /^(?:[\s,;.:-]|\u2060|(?:and|with|an?|the|of|it|its|is|are|one|has|have|having|then|plus|which|that|cut|machined|milled|into|in)(?![\p{L}]))*$/iu;
