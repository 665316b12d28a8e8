import type { DocumentState, ObjectState, ShapeState } from '../../../rpc-schema/freecad.ts';

export const shape = (side: number, more: Partial<ShapeState> = {}): ShapeState => ({
  bbox: [
    [0, 0, 0],
    [side, side, side],
  ],
  volume: side ** 3,
  area: 6 * side ** 2,
  solids: 1,
  faces: 6,
  edges: 12,
  centreOfMass: null,
  valid: true,
  faceList: [],
  ...more,
});

export const object = (name: string, type: string, more: Partial<ObjectState> = {}): ObjectState => ({
  name,
  label: name,
  type,
  parent: null,
  errors: [],
  expressions: [],
  properties: {},
  sketch: null,
  shape: null,
  ...more,
});

export function stateOf(objects: ObjectState[]): DocumentState {
  return {
    document: 'D',
    label: 'D',
    path: null,
    revision: '1',
    objectCount: objects.length,
    types: {},
    tree: objects.map(({ name, label, type, parent }) => ({ name, label, type, parent })),
    treeTruncated: false,
    parameters: [],
    problems: [],
    plans: [],
    results: objects.filter(({ type }) => type === 'PartDesign::Body').map(({ name }) => name),
    selection: [],
    objects,
  };
}
