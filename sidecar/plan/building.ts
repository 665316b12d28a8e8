import type { Step } from '../../rpc-schema/freecad.ts';
import type { Face } from './faces.ts';
import type { DocumentScope, Expectation, FeatureScope, Gives, Patterns } from './feature.ts';
import { type Feature, featureKind } from './features/registry.ts';
import { Figures, type ResolvedParameter } from './figures.ts';
import { freeLabel, humanised, PARAMETERS } from './names.ts';
import type { ElementKind, Picked } from './picked.ts';
import type { Plan } from './plan.ts';
import { PlanError, type Problem } from './problem.ts';
import { variable } from './python.ts';
import { type Routine, routineName } from './routines.ts';

/** A feature as the validator looks for it on the real shape. */
export interface CompiledFeature {
  readonly name: string;
  readonly label: string;
  /** Null for one that stands beside the bodies. */
  readonly body: string | null;
  readonly kind: string;
  readonly expectation: Expectation | null;
}

/** A feature as Python, and what its lines make. */
export interface WrittenFeature {
  readonly title: string;
  /** Python that the plan brought for it, to be run before; null for all others. */
  readonly own: Step | null;
  readonly lines: readonly string[];
  /** Python variable by name, the feature's own last. */
  readonly made: ReadonlyMap<string, string>;
  readonly compiled: CompiledFeature;
  /** See DocumentFeatureKind. */
  readonly restsOnShapes: boolean;
  /** Python name of the routine that deletes what its lines do not name. */
  readonly removal: string | null;
}

interface BodyUnderWay {
  readonly variable: string;
  tip: string | null;
  readonly features: Map<string, string>;
  readonly patterns: Patterns;
}

/** A document whose bodies and features a script goes on with. */
export interface Surroundings {
  /** Labels that are taken. */
  readonly labels: Iterable<string>;
  /** Python for a list of (object, element) that are selected; a problem of `field` where they cannot be. */
  readonly picked: (picked: Picked, kind: ElementKind, figures: Figures, field: string) => string;
}

/** In a script's f-strings a parameter is written {P}.name, where P holds the real name of what holds it. */
const reference = (name: string) => `{P}.${name}`;

/** Writes the steps of features one after the other, and keeps what the later ones need to know of the earlier. */
export class Building {
  readonly problems: Problem[] = [];
  readonly routines = new Set<Routine>();
  /** What is to be known of features made so far. */
  readonly assumptions: string[] = [];
  /** Parameters that the features follow. */
  readonly used = new Set<string>();
  /**
   * Python variable of everything made, the first body first: by its name in the plan, and what a feature makes besides
   * itself (its sketch) by the name that it asks FreeCAD for.
   */
  readonly made = new Map<string, string>();
  readonly #parameters: readonly ResolvedParameter[];
  readonly #bodies: Map<string, BodyUnderWay>;
  readonly #surroundings: Surroundings | null;
  readonly #firstBody: string;
  readonly #labels: Set<string>;
  /** Bodies, and what else others can refer to as a whole. */
  readonly #things: Map<string, Gives>;
  /** What became part of a feature, and of which. */
  readonly #taken = new Map<string, string>();
  /** Bodies that went into another one. */
  readonly #gone = new Set<string>();

  constructor(
    plan: Pick<Plan, 'bodies'>,
    parameters: readonly ResolvedParameter[],
    surroundings: Surroundings | null = null,
  ) {
    this.#surroundings = surroundings;
    this.#parameters = parameters;
    this.#firstBody = plan.bodies[0]?.name ?? '';
    this.#bodies = new Map(
      plan.bodies.map(({ name }) => [
        name,
        {
          variable: bodyVariable(name),
          tip: null,
          features: new Map(),
          patterns: new Map(),
        },
      ]),
    );
    this.#things = new Map(plan.bodies.map(({ name }) => [name, 'solid']));
    for (const [name, body] of this.#bodies) this.made.set(name, body.variable);
    if (parameters.length > 0) this.made.set(PARAMETERS, 'parameters');
    this.#labels = new Set([
      PARAMETERS,
      ...plan.bodies.map(({ label }) => label),
      ...(surroundings?.labels ?? []),
    ]);
  }

  /** Goes on with a body of the document: its features by their names there, and the variable of its last one. */
  adoptBody(name: string, python: string, features: ReadonlyMap<string, string>, tip: string | null): void {
    this.#bodies.set(name, { variable: python, tip, features: new Map(features), patterns: new Map() });
    this.adopt(name, python, true);
    for (const [feature, of] of features) this.adopt(feature, of, false);
  }

  /** Lets features speak of an object of the document; `solid`: as of something whole. */
  adopt(name: string, python: string, solid: boolean): void {
    this.made.set(name, python);
    if (solid) this.#things.set(name, 'solid');
  }

  /** Figures of something with a name in the plan. */
  figures(where: string): Figures {
    return new Figures(this.#parameters, where, reference);
  }

  /** Lines of something beside the features that has sizes, such as a body's place; its problems are gathered. */
  read(where: string, lines: (figures: Figures) => string[]): string[] {
    const figures = this.figures(where);
    try {
      const script = lines(figures);
      for (const name of figures.used) this.used.add(name);
      return script;
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      this.problems.push(...error.problems);
      return [];
    }
  }

  /**
   * Writes the next feature; null where it has problems, which are gathered.
   * @param face a flat face of its body to draw it on
   */
  add(feature: Feature, face: Face | null = null): WrittenFeature | null {
    const figures = this.figures(feature.name);
    try {
      const kind = featureKind(feature);
      const label = freeLabel(feature.label ?? humanised(feature.name), feature.kind, this.#labels);
      const description = kind.describe(feature, figures);
      const about = { name: feature.name, label, kind: feature.kind };
      const document = this.#documentScope(feature.name, label, figures);
      let script: string[];
      let compiled: CompiledFeature;
      let code: string | null = null;
      if (kind.level === 'document') {
        script = kind.script(feature, document);
        compiled = { ...about, body: null, expectation: null };
        if (kind.gives) this.#things.set(feature.name, kind.gives);
      } else {
        const body = this.#bodyOf(feature, figures);
        const scope = this.#featureScope(document, body, face);
        code = kind.code?.(feature, scope) ?? null;
        script = kind.script(feature, scope);
        const assumption = kind.assumption?.(feature, label);
        if (assumption !== undefined) this.assumptions.push(assumption);
        compiled = {
          ...about,
          body: bodyName(feature) ?? this.#firstBody,
          expectation: kind.expectation(feature, figures),
        };
        body.tip = document.variable;
        body.features.set(feature.name, document.variable);
      }
      for (const name of figures.used) this.used.add(name);
      const made = madeBy(script).set(feature.name, document.variable);
      for (const [name, python] of made) {
        if (this.made.has(name)) {
          throw figures.problem('name', `"${name}" is made by another feature too; choose another name`);
        }
        this.made.set(name, python);
      }
      const own = code === null ? null : { title: `Python of "${label}"`, script: code, untrusted: true };
      const { restsOnShapes = false, removal } = kind.level === 'document' ? kind : {};
      return {
        title: description,
        own,
        lines: script,
        made,
        compiled,
        restsOnShapes,
        removal: removal === undefined ? null : routineName(removal),
      };
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      this.problems.push(...error.problems);
      return null;
    }
  }

  #bodyOf(feature: Feature, figures: Figures): BodyUnderWay {
    const name = bodyName(feature) ?? this.#firstBody;
    const body = this.#bodies.get(name);
    if (!body) throw figures.problem('body', `there is no body "${name}"`);
    if (this.#gone.has(name)) {
      throw figures.problem(
        'body',
        `"${name}" went into "${this.#taken.get(name)}" and takes no more features`,
      );
    }
    return body;
  }

  #documentScope(name: string, label: string, figures: Figures): DocumentScope {
    const thing = (wanted: string, field: string, gives: Gives) => {
      const found = this.#things.get(wanted);
      if (!found || (gives === 'solid' && found !== 'solid')) {
        const what =
          gives === 'solid' ? 'solid (a body, an array, a mirrored body)' : 'body and no earlier part';
        throw figures.problem(field, `there is no ${what} "${wanted}"`);
      }
      return this.made.get(wanted) ?? variable(wanted);
    };
    return {
      figures,
      variable: variable(name),
      name,
      label,
      bodies: [...this.#bodies.values()].map((body) => body.variable),
      bodyNamed: (wanted, field) => {
        const body = this.#bodies.get(wanted);
        if (!body) throw figures.problem(field, `there is no body "${wanted}"`);
        return body.variable;
      },
      object: (wanted, field) => {
        const found = this.made.get(wanted);
        if (!found) throw figures.problem(field, `there is no body and no earlier feature "${wanted}"`);
        return found;
      },
      thing,
      take: (wanted, field, gives) => {
        const found = thing(wanted, field, gives);
        const taken = this.#taken.get(wanted);
        if (taken !== undefined) throw figures.problem(field, `"${wanted}" is part of "${taken}" already`);
        this.#taken.set(wanted, name);
        return found;
      },
      picked: (picked, feature, kind, field) => {
        if (!this.#surroundings)
          throw figures.problem(field, 'only a change of what is there can speak of what is selected');
        this.routines.add('whereSelected');
        const list = this.#surroundings.picked(picked, kind, figures, field);
        return `where_selected(${feature}, ${list})`;
      },
      use: (routine) => this.routines.add(routine),
    };
  }

  #featureScope(document: DocumentScope, body: BodyUnderWay, face: Face | null): FeatureScope {
    return {
      ...document,
      body: body.variable,
      tip: body.tip,
      patterns: body.patterns,
      face,
      take: (wanted, field, gives) => {
        if (this.made.get(wanted) === body.variable)
          throw document.figures.problem(field, 'a body cannot go into itself');
        const found = document.take(wanted, field, gives);
        this.#gone.add(wanted);
        return found;
      },
      earlier: (name, field) => {
        const found = body.features.get(name);
        if (!found)
          throw document.figures.problem(field, `there is no earlier feature "${name}" in this body`);
        return found;
      },
    };
  }
}

/** The one body that most plans have is called Body, and `body` in their scripts. */
const bodyVariable = (name: string) => (name === 'Body' ? 'body' : `${variable(name)}_body`);

const CREATION = /^(\w+) = (?:\w+\.(?:newObject|addObject)\("[^"]*", "([^"]+)"|lettering\(.*)\)$/;

/** The objects that lines create, by the name that they ask for. */
function madeBy(lines: readonly string[]): Map<string, string> {
  const made = new Map<string, string>();
  for (const line of lines) {
    // Letters get a name from FreeCAD itself; in the plan they go by their variable's.
    const [, variable, name = variable] = CREATION.exec(line) ?? [];
    if (variable && name) made.set(name, variable);
  }
  return made;
}

function bodyName(feature: Feature): string | undefined {
  return 'body' in feature ? feature.body : undefined;
}
