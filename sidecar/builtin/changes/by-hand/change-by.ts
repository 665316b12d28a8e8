import type { DocumentState } from '../../../../rpc-schema/freecad.ts';
import { figure } from '../../../plan/expression.ts';
import { asks, changes, type EditReader, type EditReading, SIZE, sizeOf } from './edit-reader.ts';
import { called, everyValue, PRINCIPAL, type Value, valuesOf } from './set-value.ts';
import { isReading, objectNamed, objectsNamed } from './which-object.ts';

const MORE = 'longer|taller|higher|thicker|deeper|wider|bigger|larger';
const LESS = 'shorter|thinner|narrower|smaller|shallower|lower';
const AMOUNT = `(${SIZE})(%| ?percent)?`;
const COMPARED = new RegExp(`^make (.+?) (?:by )?${AMOUNT} (${MORE}|${LESS})$`, 'i');
const AFTER = new RegExp(`^make (.+?) (${MORE}|${LESS}) by ${AMOUNT}$`, 'i');
const TURNED = new RegExp(`^(increase|raise|extend|reduce|decrease|shrink) (.+?) by ${AMOUNT}$`, 'i');
const TIMES =
  /^(?:make )?(?:(double|halve|triple) (.+?)|(.+?) (twice|half) as (?:long|high|tall|thick|deep|wide|large|big))$/i;
const FACTORS: Readonly<Record<string, number>> = { double: 2, twice: 2, triple: 3, halve: 0.5, half: 0.5 };

/** "make the pad 5 mm longer", "increase the width by 10 %", "double the wall": a size that is there, by so much. */
export const changeBy: EditReader = (text, state) => {
  const asked = askedIn(text);
  if (!asked) return null;
  const found = valueNamed(asked.target, text, state);
  if (found === null || 'type' in found) return found;
  const value = Number(asked.next(found.is).toFixed(6));
  if (!(value > 0))
    return asks(
      `${found.property} of ${found.object} is ${figure(found.is)}: it would be ${figure(value)}. What should it be?`,
      text,
    );
  return changes({ kind: 'set', object: found.object, property: found.property, value });
};

function askedIn(text: string): { target: string; next: (is: number) => number } | null {
  const times = TIMES.exec(text);
  if (times) {
    const factor = FACTORS[(times[1] ?? times[4] ?? '').toLowerCase()] ?? 1;
    return { target: times[2] ?? times[3] ?? '', next: (is) => is * factor };
  }
  const turned = TURNED.exec(text);
  if (turned) return by(turned[2], turned[3], turned[4], /reduce|decrease|shrink/i.test(turned[1] ?? ''));
  const compared = COMPARED.exec(text);
  const less = (word: string | undefined) => new RegExp(`^(?:${LESS})$`, 'i').test(word ?? '');
  if (compared) return by(compared[1], compared[2], compared[3], less(compared[4]));
  const after = AFTER.exec(text);
  return after && by(after[1], after[3], after[4], less(after[2]));
}

function by(
  target: string | undefined,
  written: string | undefined,
  percent: string | undefined,
  less: boolean,
) {
  const amount = sizeOf(written ?? '');
  if (target === undefined || amount === undefined) return null;
  const sign = less ? -1 : 1;
  const next = (is: number) =>
    percent === undefined ? is + sign * amount : is * (1 + (sign * amount) / 100);
  return { target, next };
}

/** The one value that words name: a parameter or dimension by its name, or what a feature is measured by. */
function valueNamed(target: string, text: string, state: DocumentState): Value | EditReading | null {
  const name = target.replace(/^(?:the|its|my)\s+/i, '');
  const [, property, holder] = /^(\S+) of (.+)$/i.exec(name) ?? [];
  const named = called(everyValue(state), property ?? name);
  const own =
    holder === undefined
      ? named
      : named.filter(({ object }) => objectsNamed(holder, state).some((each) => each.name === object));
  const [one, other] = own;
  if (one && !other) return one;
  if (one) return which(own, text);
  if (holder !== undefined || objectsNamed(name, state).length === 0) return null;
  const object = objectNamed(name, state);
  if (isReading(object)) return object;
  const values = valuesOf(object);
  const principal = values.find((each) => each.property === PRINCIPAL[object.type]);
  return principal ?? which(values, text);
}

function which(values: readonly Value[], text: string): EditReading | null {
  if (values.length === 0) return null;
  const there = values
    .slice(0, 12)
    .map(({ object, property, is }) => `${property} of ${object} (${figure(is)})`);
  return asks(`Which size does "${text}" mean: ${there.join(', ')}? Say it by its name.`, text);
}
