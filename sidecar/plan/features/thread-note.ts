import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { defineDocumentFeature, named } from '../feature.ts';
import type { Figure, Figures } from '../figures.ts';
import { Axis } from '../place.ts';
import { assign, formula, number, quote } from '../python.ts';
import { formOf, readThread } from '../standards/thread.ts';

const schema = z.strictObject({
  kind: z.literal('thread_note'),
  ...named,
  size: z.string().max(20).describe('"M10", "M8x1", "1/4-20 UNC"'),
  axis: Axis.default('Z').describe('Of the rod; through the origin'),
  from: Expression.describe('Where the rod ends, along the axis, mm'),
  to: Expression.describe('How far the thread goes, along the axis, mm'),
});

/** The thread's length, whichever way it goes. */
function lengthOf({ from, to }: z.infer<typeof schema>, figures: Figures): Figure {
  const [a, b] = [figures.length(from, 'from').value, figures.length(to, 'to').value];
  return figures.positive(a > b ? `(${from}) - (${to})` : `(${to}) - (${from})`, 'to');
}

/** Puts the note on the axis. */
function placed(variable: string, axis: Axis, at: Figure): string[] {
  const spot = Axis.options.map((each) => (each === axis ? number(at.value) : '0')).join(', ');
  const bound =
    at.formula === null
      ? []
      : [`${variable}.setExpression("Position.${axis.toLowerCase()}", ${formula(at.formula)})`];
  return [`${variable}.Position = Vector(${spot})`, ...bound];
}

/** An external thread that is said and not cut: a note at the rod's end, with the length as a property that follows. */
export const threadNote = defineDocumentFeature({
  kind: 'thread_note',
  schema,
  describe: (feature, figures) =>
    `Note the thread ${feature.size}, ${figure(lengthOf(feature, figures).value)} mm long`,
  script: (feature, { figures, variable, name, label }) => {
    const thread = readThread(feature.size);
    if (!thread || !formOf(thread))
      throw figures.problem('size', `no table has the thread "${feature.size}"`);
    const length = lengthOf(feature, figures);
    return [
      `${variable} = document.addObject("App::Annotation", ${quote(name)})`,
      `${variable}.Label = ${quote(label)}`,
      `${variable}.LabelText = [${quote(feature.size)}]`,
      `${variable}.addProperty("App::PropertyLength", "ThreadLength", "Thread")`,
      ...assign(variable, 'ThreadLength', length),
      ...placed(variable, feature.axis, figures.length(feature.from, 'from')),
    ];
  },
});
