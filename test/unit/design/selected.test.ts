import { describe, expect, test } from 'vitest';
import type { DocumentState } from '../../../rpc-schema/freecad.ts';
import { selected } from '../../../sidecar/design/selected.ts';

const entry = (name: string, label: string) => ({ name, label, type: 'Part::Feature', parent: null });
const state = (results: string[]) =>
  ({
    tree: [entry('Body', 'My plate'), entry('Pad', 'Pad'), entry('Body001', 'Lid')],
    results,
  }) as unknown as DocumentState;

describe('what counts as selected', () => {
  test('elements of the only shape, of what is named by name or label, and things as a whole', () => {
    expect(selected(['Face6', 'Body.Edge3', 'My plate.Edge12', 'Pad.Face1', 'Lid'], state(['Body']))).toEqual(
      [
        { object: 'Body', elements: ['Face6', 'Edge3', 'Edge12'] },
        { object: 'Pad', elements: ['Face1'] },
        { object: 'Body001', elements: [] },
      ],
    );
  });

  test('what is not there, or of several shapes, is an error in words', () => {
    expect(() => selected(['Face6'], state(['Body', 'Body001']))).toThrow(/several \(Body, Body001\)/);
    expect(() => selected(['Face6'], state([]))).toThrow(/no shape/);
    expect(() => selected(['Box.Face6'], state(['Body']))).toThrow(/no "Box"/);
  });
});
