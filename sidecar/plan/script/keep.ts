import type { Step } from '../../../rpc-schema/freecad.ts';
import { type Kept, keptText } from '../kept.ts';
import { quote } from '../python.ts';

const WIDE = 100;

/**
 * The step that keeps the plan with the model: on its first body, with the plan's name on every object. The model does
 * not need it; it is read when somebody asks for a change.
 * @param made the Python variable of each object by its name in the plan, the holder of the plan first
 */
export function keepStep(kept: Kept, made: ReadonlyMap<string, string>): Step {
  const text = keptText(kept);
  const pieces = Array.from({ length: Math.ceil(text.length / WIDE) }, (_, index) =>
    text.slice(index * WIDE, (index + 1) * WIDE),
  );
  return {
    title: 'Keep the plan with the model, for changing it by Partwright; the model itself does not need it',
    script: [
      'plan = (',
      ...pieces.map((piece) => `    ${quote(piece)}`),
      ')',
      'keep(plan, [',
      ...[...made].map(([name, variable]) => `    (${quote(name)}, ${variable}),`),
      '])',
    ].join('\n'),
  };
}
