import type { DocumentState, ObjectState } from '../../../../rpc-schema/freecad.ts';
import { figure } from '../../../plan/expression.ts';
import { asks, changes, type EditReader, SIZE, sizeOf } from './edit-reader.ts';
import { isReading, objectNamed, objectsNamed } from './which-object.ts';

/** A value that can be set: a parameter, a named dimension, or a size of a feature. */
export interface Value {
  readonly object: string;
  readonly property: string;
  readonly is: number;
}

export const PRINCIPAL: Record<string, string> = {
  'PartDesign::Pad': 'Length',
  'PartDesign::Pocket': 'Length',
  'PartDesign::Fillet': 'Radius',
  'PartDesign::Chamfer': 'Size',
  'PartDesign::Hole': 'Diameter',
  'PartDesign::Thickness': 'Value',
  'PartDesign::Draft': 'Angle',
  'Part::Sphere': 'Radius',
};
const PLAIN = /^(?:Length|Width|Height|Radius\d?|Diameter|Depth|Size\d?|Angle\d?|Pitch|Value|Occurrences)$/;
const ADJECTIVES: Record<string, string> = {
  long: 'length',
  wide: 'width',
  high: 'height',
  tall: 'height',
  thick: 'thickness',
  deep: 'depth',
};
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^constraints\./, '')
    .replace(/[\s_-]+/g, '');

export function valuesOf(object: ObjectState): Value[] {
  const own = Object.entries(object.properties).flatMap(([property, is]) =>
    typeof is === 'number' && PLAIN.test(property) ? [{ object: object.name, property, is }] : [],
  );
  const named = (object.sketch?.namedConstraints ?? [])
    .filter(({ name }) => name !== '')
    .map(({ name, value }) => ({ object: object.name, property: `Constraints.${name}`, is: value }));
  return [...own, ...named];
}

export function everyValue(state: DocumentState): Value[] {
  const parameters = state.parameters.map(({ object, name, value }) => ({
    object,
    property: name,
    is: value,
  }));
  return [...parameters, ...state.objects.flatMap(valuesOf)];
}

export const called = (values: readonly Value[], property: string) => {
  const wanted = plain(ADJECTIVES[property.toLowerCase()] ?? property);
  return values.filter((value) => plain(value.property) === wanted);
};

const OF = new RegExp(
  String.raw`^(?:set|change|make)\s+(?:the\s+)?(.+?)\s+of\s+(.+?)\s+(?:to\s+|=\s*)?(${SIZE})$`,
  'i',
);
const TO = new RegExp(
  String.raw`^(?:(?:set|change|make|let)\s+)?(?:the\s+|its\s+)?(.+?)\s*(?:\b(?:to|be|is|should be)\b|=|:)?\s*(${SIZE})(?:\s+(long|wide|high|tall|thick|deep))?$`,
  'i',
);

/** "set the Length of Pad to 20", "make the pad 20 mm", "width 60" */
export const setValue: EditReader = (text, state) => {
  if (
    /\b(?:longer|shorter|taller|wider|thicker|thinner|deeper|bigger|smaller|by|more|less|times|percent)\b|%/i.test(
      text,
    )
  )
    return null;
  const [, property = '', words = '', written = ''] = OF.exec(text) ?? [];
  if (property !== '') {
    const value = sizeOf(written);
    const object = objectNamed(words, state);
    if (value === undefined) return null;
    return isReading(object) ? object : ofObject(object, property, value, text, state);
  }
  const [, target = '', to = '', adjective] = TO.exec(text) ?? [];
  const value = sizeOf(to);
  if (target === '' || value === undefined) return null;
  const found = called(everyValue(state), target);
  if (found.length > 0) return one(found, value, text);
  const objects = objectsNamed(target, state);
  if (objects.length === 0) {
    const split = /^(.+?)(?:'s)?\s+(\S+)$/.exec(target);
    const holders = split ? objectsNamed(split[1] ?? '', state) : [];
    if (split && holders.length > 0) {
      const object = objectNamed(split[1] ?? '', state);
      return isReading(object) ? object : ofObject(object, split[2] ?? '', value, text, state);
    }
    return none(target, text, state);
  }
  const object = objectNamed(target, state);
  if (isReading(object)) return object;
  const principal = adjective ?? PRINCIPAL[object.type];
  if (principal !== undefined) return ofObject(object, principal, value, text, state);
  const own = valuesOf(object);
  const options = own.map((each) => `set the ${each.property} of ${object.name} to ${to.trim()}`);
  return asks(`Which size of ${object.label} is "${to.trim()}"?`, text, options.slice(0, 12));
};

/** A size of one object, or of what it was drawn from. */
function ofObject(object: ObjectState, property: string, value: number, text: string, state: DocumentState) {
  const own = [
    ...valuesOf(object),
    ...state.parameters
      .filter((each) => each.object === object.name)
      .map((each) => ({ object: object.name, property: each.name, is: each.value })),
  ];
  const found = called(own, property);
  const pad =
    /^PartDesign::(?:Pad|Pocket)$/.test(object.type) &&
    /^(?:height|thickness|depth|thick|high|tall|deep)$/i.test(property);
  const meant = found.length === 0 && pad ? called(own, 'Length') : found;
  if (meant.length > 0) return one(meant, value, text);
  const there = own.map((each) => `${each.property} (${figure(each.is)})`).join(', ') || 'none';
  return asks(
    `${object.label} has no size "${property}". It has ${there}. Which is meant?`,
    text,
    own.slice(0, 12).map((each) => `set the ${each.property} of ${object.name} to ${figure(value)}`),
  );
}

function one(found: readonly Value[], value: number, text: string) {
  const [first, other] = found;
  if (first && !other) return changes({ kind: 'set', object: first.object, property: first.property, value });
  return asks(
    `Which one does "${text}" mean: ${found.map(({ object, property, is }) => `${property} of ${object} (${figure(is)})`).join(', ')}?`,
    text,
    found.slice(0, 12).map(({ object, property }) => `set the ${property} of ${object} to ${figure(value)}`),
  );
}

function none(target: string, text: string, state: DocumentState) {
  const there = everyValue(state).slice(0, 12);
  if (there.length === 0) return null;
  const shown = there
    .map(({ object, property, is }) => `${property} of ${object} (${figure(is)})`)
    .join(', ');
  return asks(`The document has no "${target}". There are ${shown}. Which is meant?`, text, []);
}
