import { z } from 'zod';

/** A face or edge of an object in the document, by FreeCAD's own name for it. */
export const PickedElement = z.strictObject({
  object: z.string().min(1).max(200).describe('Internal name of the feature or body'),
  element: z.string().regex(/^(?:Face|Edge)[1-9]\d{0,5}$/, 'an element is "Face6" or "Edge3"'),
});
export type PickedElement = z.infer<typeof PickedElement>;

/** What a person has selected in the window. Only a change of what is there can speak of it. */
export const Picked = z.strictObject({ selected: z.array(PickedElement).min(1).max(200) });
export type Picked = z.infer<typeof Picked>;

export type ElementKind = 'Face' | 'Edge';

export const isPicked = (choice: unknown): choice is Picked =>
  typeof choice === 'object' && choice !== null && 'selected' in choice;

/** "the selected edge", "the 3 selected edges" */
export function describePicked({ selected }: Picked, noun: 'edge' | 'face'): string {
  return selected.length === 1 ? `the selected ${noun}` : `the ${selected.length} selected ${noun}s`;
}
