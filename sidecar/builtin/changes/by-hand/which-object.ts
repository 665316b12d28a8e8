import type { DocumentState, ObjectState } from '../../../../rpc-schema/freecad.ts';
import { OF_AN_ORIGIN } from '../../../plan/names.ts';
import { asks, type EditReading } from './edit-reader.ts';

/** Words for FreeCAD's types. */
const TYPES: readonly (readonly [RegExp, RegExp])[] = [
  [/^pads?$/, /^PartDesign::Pad$/],
  [/^pockets?$/, /^PartDesign::Pocket$/],
  [/^(?:fillets?|rounding)$/, /Fillet$/],
  [/^(?:chamfers?|bevels?)$/, /Chamfer$/],
  [/^holes?$/, /^PartDesign::Hole$/],
  [/^(?:body|part|model|it|this|that|solid)$/, /^PartDesign::Body$/],
  [/^sketch$/, /^Sketcher::SketchObject$/],
  [/^(?:box|cube)$/, /^Part::Box$/],
  [/^cylinder$/, /Cylinder$/],
  [/^(?:sheet|spreadsheet)$/, /^Spreadsheet::Sheet$/],
  [/^(?:pattern|array)$/, /Pattern$/],
  [/^mirror(?:ed)?$/, /Mirror(?:ed|ing)?$/],
  [
    /^(?:revolution|groove|thickness|draft|loft|sweep)$/,
    /^PartDesign::(?:Revolution|Groove|Thickness|Draft|.*Loft|.*Pipe)$/,
  ],
];

const bare = (words: string) =>
  words
    .trim()
    .replace(/^(?:(?:the|its|my|this|that|currently)\s+)*(?:selected\s+)?/i, '')
    .replace(/^["']|["']$/g, '');

/** The objects that words may mean: by label, by name, by their type, or what is selected. */
export function objectsNamed(words: string, state: DocumentState): ObjectState[] {
  const name = bare(words).toLowerCase();
  const selected = new Set(state.selection.map(({ object }) => object));
  const only = /\bselected\b/i.test(words);
  const all = state.objects.filter(
    ({ type, name }) => !OF_AN_ORIGIN.has(type) && (!only || selected.has(name)),
  );
  const exact = all.filter((each) => each.name.toLowerCase() === name && bare(words) === each.name);
  if (exact.length > 0 && /\d|[A-Z]/.test(bare(words))) return exact;
  const type = TYPES.find(([word]) => word.test(name))?.[1];
  const typed = type ? all.filter((each) => type.test(each.type)) : [];
  const chosen = typed.filter((each) => selected.has(each.name));
  if (chosen.length === 1) return chosen;
  if (typed.length > 0) return typed;
  const labelled = all.filter(
    ({ label, name: own }) => label.toLowerCase() === name || own.toLowerCase() === name,
  );
  if (labelled.length > 0) return labelled;
  return /^(?:selection|selected|it|this|that)$/.test(name)
    ? all.filter((each) => selected.has(each.name))
    : [];
}

/** The one object that words mean, or what has to be asked. */
export function objectNamed(words: string, state: DocumentState): ObjectState | EditReading {
  const found = objectsNamed(words, state);
  const [one, other] = found;
  if (one && !other) return one;
  if (one)
    return asks(
      `Which one is "${words.trim()}": ${found.map(({ name }) => name).join(', ')}?`,
      words.trim(),
      found.slice(0, 12).map(({ name }) => name),
    );
  const there = state.objects
    .filter(({ type }) => !OF_AN_ORIGIN.has(type))
    .slice(0, 12)
    .map(({ name }) => name);
  return asks(
    `There is no "${bare(words)}" in the document. There are ${there.join(', ')}. Which is meant?`,
    words.trim(),
    there,
  );
}

export const isReading = (found: ObjectState | EditReading): found is EditReading =>
  found.type === 'question';

/** The body that a feature belongs to, or the only one. */
export function bodyOf(object: ObjectState | null, state: DocumentState): ObjectState | EditReading {
  if (object?.type === 'PartDesign::Body') return object;
  const holder = state.objects.find(
    ({ name, type }) => name === object?.parent && type === 'PartDesign::Body',
  );
  return holder ?? objectNamed('body', state);
}
