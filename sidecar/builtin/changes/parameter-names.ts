import type { DocumentState } from '../../../rpc-schema/freecad.ts';

/** What a parameter of a document is called: "width", or "Sheet.width" where several things have one. */
export const parameterNames = ({ parameters }: Pick<DocumentState, 'parameters'>): string[] => {
  const several = (name: string) => parameters.filter((each) => each.name === name).length > 1;
  return parameters.map(({ object, name }) => (several(name) ? `${object}.${name}` : name));
};
