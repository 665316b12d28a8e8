import type { FeatureEffect } from '../../rpc-schema/diff.ts';
import type { ObjectState } from '../../rpc-schema/freecad.ts';
import type { Expectation } from '../plan/feature.ts';
import { mm3, rounded } from './in-words.ts';
import { objectsByWishedName } from './subject.ts';
import type { Built } from './validate.ts';

function expected({ change, atMost }: Expectation): string {
  const does = change === 'either' ? 'adds or removes' : change;
  return atMost === null ? `${does} material` : `${does} at most ${mm3(atMost)}`;
}

/** What is wrong with the change of volume that a feature made; null: nothing. */
function fault({ change, atMost }: Expectation, volume: number, before: number): string | null {
  const tiny = Math.max(1e-6, Math.abs(before) * 1e-9);
  if (Math.abs(volume) <= tiny) return 'it changes nothing';
  if (change === 'adds' && volume < 0) return 'it should add material and removes some';
  if (change === 'removes' && volume > 0) return 'it should remove material and adds some';
  // FreeCAD integrates volumes: the difference of two large ones is off by a little of these.
  if (atMost !== null && Math.abs(volume) > atMost * (1 + 1e-6) + Math.abs(before) * 1e-5) {
    const [got, most] = [Math.abs(volume), atMost].map((value) => rounded(value, 0));
    return `it changes ${got} mm3, at most ${most} can be right`;
  }
  return null;
}

/** What a feature did, and what is wrong with that; `fault` is for whoever mends the plan. */
interface Effect extends FeatureEffect {
  readonly fault: string | null;
}

function effect(
  { name, label }: { readonly name: string; readonly label: string },
  expectation: Expectation,
  object: ObjectState | undefined,
  before: number,
): Effect {
  const common = { name: object?.name ?? name, label, expected: expected(expectation) };
  if (!object?.shape) {
    return { ...common, got: 'no shape', volume: null, ok: false, fault: 'it has no shape' };
  }
  const volume = object.shape.volume - before;
  const wrong = fault(expectation, volume, before);
  const nothing = wrong === 'it changes nothing';
  const got = nothing ? 'changes nothing' : `${volume > 0 ? 'adds' : 'removes'} ${mm3(Math.abs(volume))}`;
  return { ...common, got, volume, ok: wrong === null, fault: wrong };
}

/** What every feature of the plan did to its body, in building order. */
export function effects(built: Built): Effect[] {
  const find = objectsByWishedName(built);
  // What goes on with a body that is there begins with what it was.
  const volumes = new Map(
    built.compiled.onto?.before.objects.map(({ name, shape }) => [name, shape?.volume ?? 0]),
  );
  return built.compiled.features.flatMap((feature) => {
    const { body, expectation } = feature;
    // What stands beside the bodies has no material of its own.
    if (body === null || expectation === null) return [];
    const object = find(feature.name);
    const before = volumes.get(body) ?? 0;
    volumes.set(body, object?.shape?.volume ?? before);
    return [effect(feature, expectation, object, before)];
  });
}
