import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { DocumentState } from '../../rpc-schema/freecad.ts';

type Selection = DocumentState['selection'];

const ELEMENT = /^(?:(?<object>.+)\.)?(?<element>(?:Face|Edge|Vertex)[1-9]\d*)$/;

/** The one thing that an element without an object can be of. */
function onlyResult({ results }: DocumentState, written: string): string {
  const [only, ...others] = results;
  if (only !== undefined && others.length === 0) return only;
  const what = only === undefined ? 'no shape' : `several (${results.join(', ')})`;
  throw new PartwrightError('ObjectUnknown', `Of what is "${written}"? The document has ${what}.`);
}

function named({ tree }: DocumentState, wanted: string): string {
  const found = tree.find(({ name }) => name === wanted) ?? tree.find(({ label }) => label === wanted);
  if (found) return found.name;
  throw new PartwrightError('ObjectUnknown', `There is no "${wanted}" in the document.`);
}

/**
 * What was written ("Face6", "Body.Face6", "Pad.Edge3", "Sketch") as if it had been selected in the window.
 * @throws {PartwrightError} ObjectUnknown
 */
export function selected(written: readonly string[], state: DocumentState): Selection {
  const elements = new Map<string, Set<string>>();
  for (const each of written) {
    const { object, element } = ELEMENT.exec(each)?.groups ?? {};
    const whole = element === undefined ? each : object;
    const name = whole === undefined ? onlyResult(state, each) : named(state, whole);
    const those = elements.get(name) ?? new Set();
    if (element !== undefined) those.add(element);
    elements.set(name, those);
  }
  return [...elements].map(([object, those]) => ({ object, elements: [...those] }));
}
