import { asks, type ChangeReader } from './change-kind.ts';
import { maybeFeature } from './it-means.ts';
import { placedFeatures } from './last-touched.ts';
import { isMove } from './move-feature.ts';

/** "Move it 5 mm to the left" of a plate with a hole: the hole on the plate, or the plate, is asked. */
export const moveIt: ChangeReader = ({ written }, model) => {
  if (!isMove(written) || !maybeFeature(written, model)) return null;
  const way = written.replace(/^\S+ \S+ /, '');
  const names = placedFeatures(model).flatMap((known) => known.names.slice(0, 1));
  const options = names.slice(0, 8).map((name) => `move ${name} ${way}`);
  return asks(`What is to be moved: ${names.join(', ')} on the part, or the part as a whole?`, written, [
    ...options,
    `move the part ${way}`,
  ]);
};
