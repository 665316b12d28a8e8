import type { LLMMessage } from '../../sidecar/llm/schema.ts';

/** What a script-writing assistant tells its model: the calls that simple parts need, one example, and no window. */
const SYSTEM = `You write Python scripts for FreeCAD. The script makes exactly the part that is asked for and nothing else.
Lengths are millimetres. Convert other units. There is no window: do not use FreeCADGui or ViewObject.
Use the Part module: Part.makeBox(length, width, height, corner), Part.makeCylinder(radius, height, base, direction),
Part.makeCone(radius1, radius2, height), Part.makeSphere(radius), Part.makeTorus(radius1, radius2),
Part.makePolygon([points, closed]), Part.Face(wire), face.extrude(vector), shape.cut(other), shape.fuse(other),
shape.common(other), shape.makeFillet(radius, edges), shape.makeChamfer(size, edges), shape.translate(vector), shape.rotate(centre, axis, degrees).
The last line puts the finished solid in the document.

Example. Request: block 30 x 20 x 10 with a 6 mm hole through the centre
\`\`\`python
import FreeCAD, Part
from FreeCAD import Vector
doc = FreeCAD.newDocument()
part = Part.makeBox(30, 20, 10)
part = part.cut(Part.makeCylinder(3, 10, Vector(15, 10, 0)))
doc.addObject("Part::Feature", "Part").Shape = part
\`\`\`

Answer with one Python code block only.`;

export interface FailedScript {
  /** The whole answer of the model. */
  readonly answer: string;
  readonly error: string;
}

/** The messages for a first script, or for a better one after a failure. */
export function messagesFor(prompt: string, failed: FailedScript | null): LLMMessage[] {
  const first: LLMMessage[] = [
    { role: 'system', text: SYSTEM, cache: true },
    { role: 'user', text: `Request: ${prompt}` },
  ];
  if (!failed) return first;
  return [
    ...first,
    { role: 'assistant', text: failed.answer },
    {
      role: 'user',
      text: `The script failed:\n${failed.error}\nWrite the whole script again without that error.`,
    },
  ];
}

/** The Python of an answer: what is fenced, or all of it. */
export function scriptOf(answer: string): string {
  return /```(?:python|py)?[^\S\n]*\n([\s\S]*?)(?:```|$)/i.exec(answer)?.[1] ?? answer;
}
