import type { ObjectState, ShapeState, TreeEntry } from '../../../rpc-schema/freecad.ts';
import { withinTokens } from '../../llm/tokens.ts';
import { harmless } from '../fence.ts';

/** Text of a document on one line, cut where it gets long: names are told by it, not read. */
export function brief(text: string, limit = 24): string {
  const line = harmless(text.slice(0, 1_000)).replace(/\s+/g, ' ').trim();
  const cut = withinTokens(line, limit);
  return cut === line && text.length <= 1_000 ? line : `${cut}…`;
}

/** In marks, which nothing in it can end. */
export const quoted = (text: string, limit?: number) => `"${brief(text.replaceAll('"', "'"), limit)}"`;

/** A figure as a person would write it, to a thousandth. */
export function plain(value: number): string {
  if (!Number.isFinite(value)) return '?';
  if (Math.abs(value) >= 1e9) return value.toPrecision(4);
  return String(Math.round(value * 1000) / 1000 + 0);
}

export const point = (all: readonly number[]) => `(${all.map(plain).join(', ')})`;

/** "Plate pad" (Pad001), by the label that a person sees and the name that a change goes by. */
export function called({ name, label }: Pick<TreeEntry, 'name' | 'label'>): string {
  return name === label ? quoted(label) : `${quoted(label)} (${brief(name)})`;
}

/** "100 x 60 x 8 mm" along X, Y and Z. */
export function extent([low, high]: ShapeState['bbox']): string {
  return `${low.map((value, axis) => plain((high[axis] ?? value) - value)).join(' x ')} mm`;
}

/** "PartDesign::Pad" -> "Pad": the workbench does not matter for what it is. */
export const kind = ({ type }: Pick<ObjectState, 'type'>) => brief(type.replace(/^\w+::/, ''));

export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
