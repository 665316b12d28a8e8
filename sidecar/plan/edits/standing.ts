import type { DocumentState, ObjectState } from '../../../rpc-schema/freecad.ts';
import type { Building } from '../building.ts';
import type { Figures } from '../figures.ts';
import { OF_AN_ORIGIN } from '../names.ts';
import type { ElementKind, Picked } from '../picked.ts';
import { quote, variable } from '../python.ts';

/** As many objects as are looked at after a change. */
const MOST = 400;

/** A document as it stands before an edit: its objects, and the names that the script has for them. */
export class Standing {
  readonly state: DocumentState;
  readonly #objects: ReadonlyMap<string, ObjectState>;
  readonly #variables = new Map<string, string>();
  readonly #claimed = new Set<string>();
  readonly #picked = new Map<string, string>();

  constructor(state: DocumentState) {
    this.state = state;
    this.#objects = new Map(state.objects.map((object) => [object.name, object]));
    const taken = new Set<string>();
    for (const { name } of state.objects) {
      let free = `the_${variable(name)}`;
      for (let number = 2; taken.has(free); number++) free = `the_${variable(name)}_${number}`;
      taken.add(free);
      this.#variables.set(name, free);
    }
  }

  /** Lets features of the plan language go on with the bodies of the document. */
  adoptInto(building: Building): void {
    for (const { name, type, shape } of this.state.objects) {
      const python = this.variable(name);
      if (type !== 'PartDesign::Body') {
        building.adopt(name, python, this.state.results.includes(name));
        continue;
      }
      const features = this.state.objects.filter(
        (each) => each.parent === name && each.type.startsWith('PartDesign::') && each.shape !== null,
      );
      building.adoptBody(
        name,
        python,
        new Map(features.map((each) => [each.name, this.variable(each.name)])),
        shape === null ? null : `${python}_tip`,
      );
    }
  }

  find(name: string, field: string, figures: Figures): ObjectState {
    const found = this.#objects.get(name);
    if (found) return found;
    const hidden = this.state.tree.some((entry) => entry.name === name);
    throw figures.problem(
      field,
      hidden ? `the document is too large to look at "${name}"` : `there is no "${name}" in the document`,
    );
  }

  variable(name: string): string {
    return this.#variables.get(name) ?? `the_${variable(name)}`;
  }

  /** Sees to it that something new can have this name. */
  claim(name: string, figures: Figures): void {
    if (variable(name).startsWith('the_'))
      throw figures.problem('feature.name', 'names that begin with "the" stand for what is there already');
    if (this.state.tree.some((entry) => entry.name === name) || this.#claimed.has(name))
      throw figures.problem('feature.name', `the document has a "${name}" already; choose another name`);
    this.#claimed.add(name);
  }

  /** Python for elements that were selected, each of which belongs to a body. */
  picked({ selected }: Picked, kind: ElementKind, figures: Figures, field: string): string {
    const wanted = kind === 'Face' ? 'a face' : 'an edge';
    return `[${selected
      .map(({ object, element }) => {
        const found = this.find(object, `${field}.selected`, figures);
        if (!element.startsWith(kind))
          throw figures.problem(`${field}.selected`, `${element} of ${found.label} is not ${wanted}`);
        if (!this.bodyOf(object))
          throw figures.problem(`${field}.selected`, `${found.label} belongs to no body`);
        const pair = `(${quote(object)}, ${quote(element)})`;
        this.#picked.set(`${object}.${element}`, pair);
        return pair;
      })
      .join(', ')}]`;
  }

  /** Name of the body that something is or belongs to. */
  bodyOf(name: string): string | null {
    for (let at = this.#objects.get(name); at; at = this.#objects.get(at.parent ?? ''))
      if (at.type === 'PartDesign::Body') return at.name;
    return null;
  }

  /** Lines before a feature that is added to a body; `rests`: on edges or faces of it. */
  goOnLines({ name, shape }: ObjectState, rests: boolean): string[] {
    const python = this.variable(name);
    return [
      ...(rests ? [`ready(${python})`] : []),
      ...(shape === null ? [] : [`${python}_tip = ${python}.Tip`]),
    ];
  }

  /** Variables for the objects that a script mentions, and what was selected. */
  presentLines(script: string): string[] {
    const mentioned = new Set(script.match(/\bthe_\w+/g));
    const pairs = [...this.#picked.values()];
    return [
      ...[...this.#variables].flatMap(([name, python]) =>
        mentioned.has(python) ? [`${python} = document.getObject(${quote(name)})`] : [],
      ),
      ...(pairs.length > 0 ? [`selected = select(${pairs.join(', ')})`] : []),
    ];
  }

  /** What is looked at afterwards: what was touched, and every solid that it may have changed. */
  concerned(touched: readonly string[]): string[] {
    const { objects, results } = this.state;
    const bodies = touched.map((name) => this.bodyOf(name));
    const inBodies = bodies.every((body) => body !== null);
    const others = [...bodies.filter((body) => body !== null), ...touched];
    // What follows a sheet, or is made from a shape, can be anywhere.
    const wanted = new Set(inBodies ? others : [...others, ...results]);
    const held = objects.filter(
      ({ name, type }) => wanted.has(this.bodyOf(name) ?? '') && !OF_AN_ORIGIN.has(type),
    );
    return [...new Set([...wanted, ...held.map(({ name }) => name)])].slice(0, MOST);
  }
}
