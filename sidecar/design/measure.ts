import { type Answers, answersTo, type Made, queriesOf } from '../checks/subject.ts';
import type { Peer } from '../rpc/peer.ts';

/** Asks FreeCAD for what the requirements need besides the faces. */
export async function measure(
  peer: Peer,
  document: string,
  made: Made,
  signal: AbortSignal,
): Promise<Answers> {
  const queries = queriesOf(made);
  if (queries.length === 0) return new Map();
  const { answers } = await peer.request('freecad/measure', { document, queries }, { signal });
  return answersTo(queries, answers);
}
