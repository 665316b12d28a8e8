import type { DocumentState, FaceState, ObjectState } from '../../../rpc-schema/freecad.ts';
import type { Section } from './section.ts';
import { brief, called, extent, kind, plain, point } from './written.ts';

const AXES = ['X', 'Y', 'Z'] as const;
type Vector = FaceState['centre'];

/** "+Z", or the vector where it is none of the axes. */
function direction(vector: Vector): string {
  const axis = vector.findIndex((value) => Math.abs(Math.abs(value) - 1) < 1e-6);
  return axis < 0 ? point(vector) : `${(vector[axis] ?? 0) < 0 ? '-' : '+'}${AXES[axis]}`;
}

function inWords({ surface, radius, inner, normal, axis, bbox, centre, semiAngle }: FaceState): string {
  const side = inner ? 'inner ' : inner === false ? 'outer ' : '';
  const sizes = [
    ...(radius === null ? [] : [`diameter ${plain(radius * 2)} mm`]),
    ...(semiAngle === null ? [] : [`opening angle ${plain(semiAngle * 2)} deg`]),
    ...(normal ? [`facing ${direction(normal)}`, extent(bbox)] : []),
    ...(axis ? [`axis along ${direction(axis.direction).replace(/^[+-]/, '')}`] : []),
    `centre ${point(centre)}`,
  ];
  return `${side}${surface === 'other' ? 'free-form face' : surface}, ${sizes.join(', ')}`;
}

function faceOf(object: ObjectState | undefined, element: string): FaceState | undefined {
  const number = /^Face([1-9]\d{0,5})$/.exec(element)?.[1];
  return number === undefined ? undefined : object?.shape?.faceList?.[Number(number) - 1];
}

/** What is selected: whole objects, faces with what they are where that was read, edges by their names. */
export function selectionSection(selection: DocumentState['selection'], state: DocumentState): Section {
  const details = new Map(state.objects.map((each) => [each.name, each]));
  const entries = new Map(state.tree.map((each) => [each.name, each]));
  const lines = selection.flatMap(({ object: name, elements }) => {
    const object = details.get(name);
    const entry = object ?? entries.get(name);
    const whose = entry ? `${called(entry)}, a ${kind(entry)}` : brief(name);
    if (elements.length === 0) return [`all of ${whose}`];
    const faces = elements.flatMap((element) => {
      const face = faceOf(object, element);
      return face ? [`${element} of ${whose}: ${inWords(face)}`] : [];
    });
    const others = elements.filter((element) => !faceOf(object, element)).map((element) => brief(element));
    const many =
      others.length > 12
        ? `${others.slice(0, 12).join(', ')} and ${others.length - 12} more`
        : others.join(', ');
    return [...faces, ...(others.length > 0 ? [`${many} of ${whose}`] : [])];
  });
  return { title: 'Selected', lines, share: 0.2 };
}
