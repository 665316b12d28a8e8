/** Whether a part of these sizes, in mm, is so flat that people say "bottom" of it as of a drawing: of the view from above. */
export const liesFlat = (length: number, width: number, height: number): boolean =>
  height <= Math.min(length, width) / 3;
