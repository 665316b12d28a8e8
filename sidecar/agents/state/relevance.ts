import type { DocumentState } from '../../../rpc-schema/freecad.ts';

/** What a summary is for. */
export interface About {
  readonly request: string;
  /** Left out: what is selected in the document. */
  readonly selection?: DocumentState['selection'] | undefined;
}

/** Words of a request or a label in small letters; "CornerHoles" and "corner_holes" are two. */
function words(text: string): string[] {
  const apart = text.slice(0, 20_000).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  const plain = apart.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  return plain
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .filter((word) => word.length > 1);
}

/** How much things have to do with a request: by the words of their names, by what is selected and what holds that, by a plan that made them. */
export class Relevance {
  readonly #said: ReadonlySet<string>;
  readonly #selected: ReadonlySet<string>;
  readonly #near: ReadonlySet<string>;
  readonly #planned: ReadonlySet<string>;

  constructor({ request, selection = [] }: About, { tree, plans }: DocumentState) {
    this.#said = new Set(words(request));
    this.#selected = new Set(selection.map(({ object }) => object));
    const parents = new Map(tree.map(({ name, parent }) => [name, parent]));
    const near = new Set<string>();
    for (const name of this.#selected)
      for (let at = parents.get(name); at && !near.has(at); at = parents.get(at)) near.add(at);
    for (const { object, made } of plans) {
      const all = [object, ...Object.values(made)];
      if (all.some((name) => this.#selected.has(name))) for (const name of all) near.add(name);
    }
    this.#near = near;
    this.#planned = new Set(plans.flatMap(({ object, made }) => [object, ...Object.values(made)]));
  }

  /** @param names of the thing: labels and names of it and of what holds it */
  of(object: string, names: readonly string[], holder: string | null = null): number {
    const selected = this.#selected.has(object) ? 8 : 0;
    const near = this.#near.has(object) || (holder !== null && this.#isNear(holder)) ? 3 : 0;
    const own = new Set(names.flatMap((name) => words(name.slice(0, 500))));
    let said = 0;
    for (const word of own) if (this.#said.has(word)) said += 2;
    return selected + near + said + (this.#planned.has(object) ? 1 : 0);
  }

  #isNear(holder: string): boolean {
    return this.#near.has(holder) || this.#selected.has(holder);
  }
}

/** The most relevant first; of equals, the earlier. */
export function ranked<T>(all: readonly T[], score: (each: T) => number): T[] {
  return all
    .map((each) => ({ each, score: score(each) }))
    .sort((one, other) => other.score - one.score)
    .map(({ each }) => each);
}
