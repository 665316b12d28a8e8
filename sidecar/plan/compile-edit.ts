import type { DocumentState, Step } from '../../rpc-schema/freecad.ts';
import { Building, type WrittenFeature } from './building.ts';
import { type Compiled, parameterValues, unusedParameters } from './compile.ts';
import type { Edit } from './edit.ts';
import type { EditScope, Expected, WrittenEdit } from './edits/edit-kind.ts';
import { type Change, editKind } from './edits/registry.ts';
import { Standing } from './edits/standing.ts';
import { type ResolvedParameter, resolveParameters } from './figures.ts';
import { PlanError, type Problem } from './problem.ts';
import { quote } from './python.ts';
import { routinesText } from './routines.ts';
import { headStep, type Origin } from './script/head.ts';
import { parametersStep } from './script/parameters.ts';

/** The changes of an edit, written one after the other. */
class Writing {
  readonly written: WrittenEdit[] = [];
  readonly features: WrittenFeature[] = [];
  readonly problems: Problem[] = [];
  readonly parameters: readonly ResolvedParameter[];
  readonly standing: Standing;
  readonly building: Building;

  constructor(edit: Edit, state: DocumentState) {
    this.parameters = resolveParameters(edit.parameters);
    this.standing = new Standing(state);
    this.building = new Building({ bodies: [] }, this.parameters, {
      labels: state.tree.map(({ label }) => label),
      picked: (picked, kind, figures, field) => this.standing.picked(picked, kind, figures, field),
    });
    this.standing.adoptInto(this.building);
    for (const [index, change] of edit.changes.entries()) this.#write(change, `changes[${index}]`);
    this.problems.push(...this.building.problems);
  }

  #write(change: Change, where: string): void {
    const figures = this.building.figures(where);
    const find: EditScope['find'] = (name, field) => this.standing.find(name, field, figures);
    try {
      const scope: EditScope = {
        state: this.standing.state,
        figures,
        find,
        variable: (object) => this.standing.variable(object.name),
        use: (routine) => this.building.routines.add(routine),
        add: (feature, body, face) => this.#add(scope, feature, body, face),
      };
      this.written.push(editKind(change).write(change, scope));
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      this.problems.push(...error.problems);
    }
  }

  #add(scope: EditScope, ...[feature, body, face]: Parameters<EditScope['add']>): WrittenEdit {
    const { figures } = scope;
    this.standing.claim(feature.name, figures);
    if (body && body.type !== 'PartDesign::Body')
      throw figures.problem('body', `${body.label} is no body, and features are added to bodies`);
    if (body && 'body' in feature && feature.body !== undefined && feature.body !== body.name)
      throw figures.problem('feature.body', `the feature belongs to ${body.name}`);
    const own = body ? { ...feature, body: body.name } : feature;
    const made = this.building.add(own as typeof feature, face);
    // Its problems are the building's.
    if (!made) return { title: '', lines: [], touches: [] };
    this.features.push(made);
    const rests = made.lines.some((line) => /\b(?:choose_edges|choose_faces|where_selected)\(/.test(line));
    if (body && rests) this.building.routines.add('readyBody');
    return {
      title: body ? `${made.title}, on ${body.label}` : made.title,
      lines: [...(body ? this.standing.goOnLines(body, rests) : []), ...made.lines],
      own: made.own,
      touches: body ? [body.name] : [],
    };
  }
}

/** Of several values for one size the last counts. */
function lastOf(expected: readonly Expected[]): Expected[] {
  return [...new Map(expected.map((each) => [`${each.object}.${each.property}`, each])).values()];
}

/**
 * Turns an edit into the script that makes its changes on what the document holds, whoever made that.
 * @param state with the details of all objects
 * @throws {PlanError} naming each change and field that is wrong
 */
export function compileEdit(edit: Edit, state: DocumentState, origin: Origin): Compiled {
  const { written, features, parameters, problems, standing, building } = new Writing(edit, state);
  if (problems.length > 0) throw new PlanError(problems);
  const idle = unusedParameters(parameters, building.used);
  if (idle.length > 0) throw new PlanError(idle);

  const steps: Step[] = written.flatMap(({ title, lines, own }, index) => {
    // What is chosen on a shape is chosen on the shape as it has become by now.
    const script = (index === 0 ? lines : ['document.recompute()', ...lines]).join('\n');
    return [...(own ? [own] : []), { title, script }];
  });
  const there = standing.presentLines(steps.map(({ script }) => script).join('\n'));
  const expected = lastOf(written.flatMap((each) => each.expected ?? []));
  // What a feature did is measured against its body as it was, which other changes make another.
  const alone = edit.changes.every(({ kind }) => kind === 'add' || kind === 'rename');
  const values = parameterValues(parameters);
  const assumptions = [
    ...edit.assumptions,
    ...building.assumptions,
    ...written.flatMap((each) => each.assumptions ?? []),
  ];
  const titles = written.map(({ title }) => title);
  const touched = written.flatMap(({ touches }) => touches);
  const head = { title: edit.title, parametersIn: edit.parametersIn, assumptions };
  return {
    label: titles.join(', ').slice(0, 120),
    steps: [
      headStep(
        head,
        parameters,
        origin,
        routinesText(building.routines),
        `the document ${quote(state.label)}`,
      ),
      ...(parameters.length > 0 ? [parametersStep(parameters, edit.parametersIn)] : []),
      ...(there.length > 0 ? [{ title: 'What is there', script: there.join('\n') }] : []),
      ...steps,
    ],
    present: standing.concerned(touched),
    features: features.map(({ compiled }) => (alone ? compiled : { ...compiled, expectation: null })),
    parameters: values,
    words: { title: edit.title, steps: titles, parameters: values, assumptions },
    onto: { before: state, expected },
  };
}
