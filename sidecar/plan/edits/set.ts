import { z } from 'zod';
import type { ObjectState } from '../../../rpc-schema/freecad.ts';
import { figure } from '../expression.ts';
import { number, quote } from '../python.ts';
import { defineEdit, type EditScope, type Expected, type WrittenEdit } from './edit-kind.ts';
import { ObjectName } from './object-name.ts';

const schema = z.strictObject({
  kind: z.literal('set'),
  object: ObjectName,
  property: z
    .string()
    .min(1)
    .max(200)
    .describe('"Length", "Constraints.width", or the name of a parameter of a sheet or variable set'),
  value: z.number().describe('mm, degrees or a plain number, as the property has it'),
  release: z
    .boolean()
    .default(false)
    .describe(
      'Take off the formula that it follows, where that is plainly asked; else what it follows is set, or it is refused',
    ),
});

const CONSTRAINT = 'Constraints.';
const plain = (path: string) => path.replace(/^\./, '');

/** A value of the document: what it is now, what it follows, and the lines that give it another. */
interface Size {
  readonly object: ObjectState;
  readonly property: string;
  readonly was: number;
  readonly unit: string;
  readonly follows: string | null;
  readonly give: (value: number, scope: EditScope) => string[];
}

/** The state of a document does not say what a property is measured in; it is said for those that parts have. */
function usualUnit(property: string): string {
  if (/Angle/.test(property)) return 'deg';
  return /(?:Length|Width|Height|Radius|Size|Depth|Diameter|Thickness|Pitch|Offset)\d?$/.test(property)
    ? 'mm'
    : '';
}

function parameterSize(object: ObjectState, property: string, { state }: EditScope): Size | null {
  const parameter = state.parameters.find((each) => each.object === object.name && each.name === property);
  if (!parameter) return null;
  const { value: was, unit, expression: follows } = parameter;
  const give = (value: number, scope: EditScope) => {
    const variable = scope.variable(object);
    const content = `=${number(value)} ${unit}`.trimEnd();
    return object.type === 'Spreadsheet::Sheet'
      ? [
          `${variable}.set(${variable}.getCellFromAlias(${quote(property)}), ${quote(content)})`,
          `${variable}.recompute()`,
        ]
      : [
          ...(follows === null ? [] : [`${variable}.setExpression(${quote(property)}, None)`]),
          `${variable}.${property} = ${number(value)}`,
        ];
  };
  return { object, property, was, unit, follows, give };
}

function ownSize(object: ObjectState, property: string, { figures }: EditScope): Size {
  const follows = object.expressions.find((each) => plain(each.property) === property)?.expression ?? null;
  const release = (variable: string) =>
    follows === null ? [] : [`${variable}.setExpression(${quote(property)}, None)`];
  if (property.startsWith(CONSTRAINT)) {
    const name = property.slice(CONSTRAINT.length);
    const named = object.sketch?.namedConstraints ?? [];
    const constraint = named.find((each) => each.name === name);
    if (!constraint) {
      const there = named.map((each) => each.name).join(', ') || 'none with a name';
      throw figures.problem('property', `${object.label} has no dimension "${name}"; it has ${there}`);
    }
    const unit = constraint.type === 'Angle' ? 'deg' : 'mm';
    const give = (value: number, scope: EditScope) => [
      ...release(scope.variable(object)),
      `${scope.variable(object)}.setDatum(${quote(name)}, App.Units.Quantity(${quote(`${number(value)} ${unit}`)}))`,
    ];
    return { object, property, was: constraint.value, unit, follows, give };
  }
  const was = object.properties[property];
  if (typeof was !== 'number' || !/^[A-Za-z]\w*$/.test(property)) {
    const sizes = Object.keys(object.properties).filter(
      (name) => typeof object.properties[name] === 'number',
    );
    const there = sizes.join(', ') || 'none';
    throw figures.problem('property', `${object.label} has no size "${property}"; it has ${there}`);
  }
  const give = (value: number, scope: EditScope) => [
    ...release(scope.variable(object)),
    `${scope.variable(object)}.${property} = ${number(value)}`,
  ];
  return { object, property, was, unit: usualUnit(property), follows, give };
}

const sizeOf = (object: ObjectState, property: string, scope: EditScope): Size =>
  parameterSize(object, property, scope) ?? ownSize(object, property, scope);

const REFERENCE = /^(?:(?<name>\w+)|<<(?<label>[^>]+)>>)\.(?<property>(?:Constraints\.)?\w+)$/;

/** The size that another follows as it is, such as an alias of a sheet; null for any other formula. */
function followed({ object, follows }: Size, scope: EditScope): Size | null {
  if (follows === null) return null;
  const own = /^\w+$/.test(follows) && scope.state.parameters.some((each) => each.object === object.name);
  if (own) return parameterSize(object, follows, scope);
  const { name, label, property = '' } = REFERENCE.exec(follows)?.groups ?? {};
  const holder = scope.state.objects.find((each) => each.name === name || each.label === (label ?? name));
  return holder ? sizeOf(holder, property, scope) : null;
}

const words = ({ object, property }: Size) => `${property.replace(CONSTRAINT, '')} of ${object.label}`;

const expected = (size: Size, value: number, follows: boolean): Expected => ({
  object: size.object.name,
  property: size.property,
  words: words(size),
  value,
  unit: size.unit,
  follows,
});

/** A size given another value: a parameter, a named dimension of a sketch, or a property of a feature. */
export const set = defineEdit({
  kind: 'set',
  schema,
  write: ({ object, property, value, release }, scope): WrittenEdit => {
    const asked = sizeOf(scope.find(object, 'object'), property, scope);
    // What follows an alias is set by the alias, and that one perhaps by another.
    const chain = [asked];
    let size = asked;
    while (!release) {
      const next = followed(size, scope);
      if (!next || chain.some((one) => one.object === next.object && one.property === next.property)) break;
      size = next;
      chain.push(size);
    }
    if (size.follows !== null && !release) {
      throw scope.figures.problem(
        'value',
        `${words(size)} follows ${size.follows}; set what that follows, or ask for it to follow nothing any more`,
      );
    }
    const shown = (of: number) => `${figure(of)} ${size.unit}`.trimEnd();
    if (Math.abs(size.was - value) < 1e-9)
      throw scope.figures.problem('value', `${words(size)} is ${shown(value)} already`);
    return {
      title: `Set ${words(size)} to ${shown(value)}, it was ${shown(size.was)}`,
      lines: size.give(value, scope),
      touches: chain.map((one) => one.object.name),
      expected: chain.map((one) => expected(one, value, one !== size)),
      assumptions: [
        ...(size.follows === null ? [] : [`${words(size)} no longer follows ${size.follows}.`]),
        ...(size === asked ? [] : [`${words(asked)} follows ${words(size)}, and so that was set.`]),
      ],
    };
  },
});
