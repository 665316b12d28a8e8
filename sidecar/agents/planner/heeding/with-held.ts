import type { OutlineFeature } from '../../../plan/outline/feature.ts';
import type { Outline } from '../../../plan/outline/outline.ts';
import type { Held } from './held.ts';
import { isOfKind, isOfSize } from './likeness.ts';

/** What an outline can say of a feature, and a sheet has no words for. */
const MORE = ['corners', 'sides', 'wall', 'bottom', 'through', 'bearing', 'shoulder', 'of'] as const;

/** A model's outline, and what the built-in reader holds of what no sheet can say: material, masses, which corners. Pure. */
export function withHeld(outline: Outline, { features, said }: Held): Outline {
  const more = new Map<OutlineFeature, OutlineFeature>();
  for (const { feature: read, firm } of features) {
    const alike = outline.features.filter((made) => isOfKind(read, made) && isOfSize(read, made));
    const [only, ...others] = alike;
    if (firm && only && others.length === 0 && read.kind === only.kind)
      more.set(only, withMore(only, read, outline));
  }
  return { ...outline, ...said, features: outline.features.map((each) => more.get(each) ?? each) };
}

function withMore(made: OutlineFeature, read: OutlineFeature, outline: Outline): OutlineFeature {
  const fields: Readonly<Record<string, unknown>> = read;
  const own: Readonly<Record<string, unknown>> = made;
  const left = MORE.filter(
    (name) => fields[name] !== undefined && own[name] === undefined && isFitting(name, fields, own, outline),
  );
  return { ...made, ...Object.fromEntries(left.map((name) => [name, fields[name]])) } as OutlineFeature;
}

type Fields = Readonly<Record<string, unknown>>;

function isFitting(name: (typeof MORE)[number], read: Fields, made: Fields, { features }: Outline): boolean {
  if (name === 'corners' || name === 'sides') return read.edges === made.edges;
  // A seat is as large as its bearing, or as it is told.
  if (name === 'bearing' || name === 'shoulder')
    return [made.diameter, made.radius, made.length, made.width].every((size) => size === undefined);
  if (name === 'through') return made.depth === undefined;
  if (name !== 'of') return true;
  const named = features.map((each) => (each.kind === 'solid' ? each.name : each.kind));
  return named.includes(String(read.of).replace(/ \d+$/, ''));
}
