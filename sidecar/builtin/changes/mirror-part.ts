import { asks, type ChangeReader } from './change-kind.ts';

const MIRROR =
  /^(?:mirror|flip|reflect)(?: (?:it|this|that|the (?:part|model|whole thing|\w+)))?(?: (?:about|across|on|over|at|in|along) .+)?$/i;

/** "mirror it": what has a plan is mirrored feature by feature. */
export const mirrorPart: ChangeReader = ({ text, written }, { plan, outline }) => {
  if (!MIRROR.test(text.trim())) return null;
  const [, ...more] = plan.features;
  const own = more.filter(({ kind }) => ['hole', 'pocket', 'pad'].includes(kind));
  if (outline && own.length === 0)
    return {
      type: 'refused',
      reason: `"${written}": there is nothing on the ${outline.base.noun} that could be mirrored to its other side. To have it on the other hand, say it anew with its sides changed. Nothing was changed.`,
    };
  const planes = ['YZ (left to right)', 'XZ (front to back)'];
  return asks(
    `What is to be mirrored, and at which plane: ${planes.join(' or ')}? Say it as "mirror ${own[0]?.name ?? 'Holes'} about YZ".`,
    written,
    own.slice(0, 4).flatMap(({ name }) => [`mirror ${name} about YZ`, `mirror ${name} about XZ`]),
  );
};
