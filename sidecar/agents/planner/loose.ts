import type { Lowered } from '../../plan/outline/lower.ts';
import type { Outline } from '../../plan/outline/outline.ts';

/** "Two blocks 10 mm apart". */
const SEPARATE =
  /\b(?:separate\w*|apart|loose\w*|detached|disconnected|pieces|gap|away|not touching|side by side)\b/i;

/** What the outline came to. */
type Laid = Extract<Lowered, { type: 'plan' }>;

/**
 * Solids of a model's plan that are to be added and hang on nothing, so that the part would fall to pieces: none where the
 * request speaks of several. Pure.
 */
export function looseSolids(request: string, outline: Outline, { plan, made }: Laid): string[] {
  if (SEPARATE.test(request)) return [];
  const [first] = plan.bodies;
  const loose = new Set(
    plan.features.flatMap((feature) =>
      'body' in feature && feature.body !== undefined && feature.body !== first?.name ? [feature.name] : [],
    ),
  );
  return outline.features.flatMap((feature, index) =>
    feature.kind === 'solid' && feature.mode === 'add' && made[index]?.some((name) => loose.has(name))
      ? [`The ${feature.name} does not meet the rest: the part would be in pieces. Place it where they join.`]
      : [],
  );
}
