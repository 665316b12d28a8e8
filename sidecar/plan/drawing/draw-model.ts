import type { Step } from '../../../rpc-schema/freecad.ts';
import { quote } from '../python.ts';
import { routinesText } from '../routines.ts';

/** Draws whatever model a document holds: for a FreeCAD that runs our host, not for a macro. */
export function drawModel(title: string): Step {
  return {
    title: 'Draw the model',
    script: [
      'import FreeCAD as App',
      'import Part',
      'from FreeCAD import Vector',
      'from partwright.host.model import model_objects',
      '',
      'document = App.ActiveDocument',
      '',
      routinesText(new Set(['drawingPage'])),
      '',
      `drawing_page("Drawing", "Drawing", model_objects(document), ${quote(title.slice(0, 120))}, False, True)`,
    ].join('\n'),
  };
}
