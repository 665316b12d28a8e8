import { lastTouched, placedFeatures } from './last-touched.ts';
import type { Model } from './model.ts';
import { isMove } from './move-feature.ts';

const PUT =
  /^(move|shift|put|place|position|relocate|slide|nudge|push|bring|set|cent(?:re|er)) (it|this|that|them|those|these)\b(.*)$/i;
/** Where nothing can be put of which it is the edge or the middle. */
const ON_PART =
  /^ ?(?:to |at |in |into |near |on )?(?:the )?.*\b(?:(?:edges?|ends?|sides?|corners?|rim|left|right|top|bottom)|middle|cent(?:re|er))\b/i;

/** "Put it 20 mm from the left edge": with "it" by its name where it is a hole or the like of the model. */
export function withIt(written: string, model: Model): string {
  const [, verb = '', , told = ''] = PUT.exec(written) ?? [];
  if (verb === '') return written;
  const [only, other] = placedFeatures(model);
  // A part has no place on itself; it may be moved by so much.
  const placed = !isMove(written) && (told.trim() === '' || ON_PART.test(told));
  const meant = lastTouched(model) ?? (placed && !other ? only : undefined);
  const [name] = meant?.names ?? [];
  if (!meant || name === undefined) return written;
  const holes = meant.feature.kind === 'hole' ? ' holes' : '';
  return `${verb} the ${name}${holes}${told.replace(/,? (?:instead|now)$/i, '')}`;
}

/** True where "it" is rather a hole or the like of the model than the whole, or may be. */
export const maybeFeature = (written: string, model: Model): boolean =>
  PUT.test(written) && placedFeatures(model).length > 0;
