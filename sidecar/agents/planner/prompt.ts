import type { LLMMessage } from '../../llm/schema.ts';
import { FENCE_RULE } from '../fence.ts';
import { EXAMPLES } from './examples.ts';
import type { Narrowing } from './schema.ts';

/** Raised whenever the words below change: the journal says which a plan was made by. */
export const PROMPT_VERSION = 1;

/** The same from call to call, so that providers can keep it. */
const SYSTEM = `You turn a request for one mechanical part into a plan for FreeCAD: one JSON object on one line, nothing else.
{"base":{"noun":NOUN,"sizes":{NAME:SIZE}},"features":[FEATURE,...]}
- base: the solid that the part begins with. It stands on Z=0, centred in X and Y; length along X, width along Y, height or thickness along Z. Front is -Y, right is +X.
- SIZE: a number of the request with its unit, as text: "80 mm", "2-1/2 in". Copy it, never compute. Without a unit it is mm, or the one that the request uses.
- features, in building order, only those that the request asks for, each once; several alike are one feature with "count".
  hole: diameter or radius or thread ("M5"); depth only if it is blind. slot: length, width. pocket: length, width, depth, or diameter, depth. boss: diameter, height. fillet: radius. chamfer: size. edges: "all", "vertical", "top", "bottom".
  solid: another solid. mode "add" (it stands on a side) or "cut" (it goes in from a side; without a side through the middle). Its sizes: length along X, width along Y, height along its axis. shift moves its middle off the base's middle.
- face: the side of the part that it is on, if not the top. place: where on that face; left out: the centre.
  {"at":"corners","edge_distance":SIZE} {"at":"circle","diameter":SIZE} {"at":"row","along":"length","spacing":SIZE} {"at":"grid","columns":3,"rows":2,"spacing":SIZE} {"at":"sides","from":[{"side":"left","distance":SIZE}]} {"at":"ends","edge_distance":SIZE}
- A size by another: "1/2 * length", "2 * width + 5 mm".
${FENCE_RULE}
Examples:
${EXAMPLES.map(({ request, sheet }) => `${request}\n${JSON.stringify(sheet)}`).join('\n')}`;

/** Only for models that can be trusted to ask seldom. */
const MAY_ASK = `If the request leaves out what no usual value can fill, answer {"question":"...","options":[...]} instead. If it asks for no part at all, {"refused":"why"}. Usual values that you take are listed in "assumptions":["..."].`;

/** The first message of all that write sheets: always the same for a model, so that its provider can keep it. */
export const systemFor = (narrowing: Narrowing): LLMMessage => ({
  role: 'system',
  text: narrowing === 'fence' ? SYSTEM : `${SYSTEM}\n${MAY_ASK}`,
  cache: true,
});
