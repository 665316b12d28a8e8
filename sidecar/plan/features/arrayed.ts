import type { DocumentScope } from '../feature.ts';
import { Name } from '../place.ts';
import { quote } from '../python.ts';

/** What an array repeats. */
export const Original = Name.describe('A body, or an earlier part, link or array; it is the first of them');

/**
 * Lines of an array. Its copies are links to the one original, which is hidden: light, and all follow a change of it.
 * @param call the function of FreeCAD's Draft module that makes it, and what it takes besides the original
 * @param bound lines that bind its figures to the parameters
 */
export function arrayLines(
  scope: DocumentScope,
  of: string,
  call: { name: string; arguments: readonly string[] },
  bound: readonly string[],
): string[] {
  const { variable, label } = scope;
  const original = scope.thing(of, 'of', 'component');
  return [
    'import Draft',
    `${variable} = Draft.${call.name}(${[original, ...call.arguments, 'use_link=True'].join(', ')})`,
    `${variable}.Label = ${quote(label)}`,
    ...bound,
    `${original}.Visibility = False`,
    'document.recompute()',
  ];
}
