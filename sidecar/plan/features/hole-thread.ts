import { figure } from '../expression.ts';
import type { FeatureScope } from '../feature.ts';
import type { Figure, Figures } from '../figures.ts';
import { assign, formula, number, quote } from '../python.ts';
import { formOf, type Thread } from '../standards/thread.ts';
import type { Hole } from './hole.ts';
import { holeDiameter, threadOf } from './hole-size.ts';

/** How deep the thread of a tapped hole goes; null: as deep as the hole. */
export function threadDepth(hole: Hole, depth: Figure | null, figures: Figures): Figure | null {
  if (hole.threadDepth === undefined) return null;
  const deep = figures.positive(hole.threadDepth, 'threadDepth');
  if (depth && deep.value > depth.value + 1e-9) {
    const text = `the thread cannot go deeper (${figure(deep.value)} mm) than the hole (${figure(depth.value)} mm)`;
    throw figures.problem('threadDepth', text);
  }
  return deep;
}

/** ", tapped M6 10 mm deep" */
export function describeThread(hole: Hole, figures: Figures): string {
  if (!hole.tapped) return '';
  const depth = hole.threadDepth === undefined ? null : figures.positive(hole.threadDepth, 'threadDepth');
  const deep = depth ? ` ${figure(depth.value)} mm deep` : '';
  return `, tapped ${hole.thread}${deep}${hole.modelled ? ', thread modelled' : ''}`;
}

/** FreeCAD's name for the kind of a thread. */
const THREAD_TYPE = {
  coarse: 'ISOMetricProfile',
  fine: 'ISOMetricFineProfile',
  UNC: 'UNC',
  UNF: 'UNF',
} as const;

/** Where each fit stands in FreeCAD's list, which has other words for each kind of thread and each version. */
const FIT_PLACE = { normal: 0, close: 1, wide: 2 } as const;

/** What FreeCAD calls the thread's size. FreeCAD 1.1 writes the pitch of coarse ones too, and none of the inch ones. */
function sizeName(thread: Thread): { type: string; size: string } | null {
  const form = formOf(thread);
  if (!form) return null;
  const pitch = Number.isInteger(form.pitch) ? `${form.pitch}.0` : `${form.pitch}`;
  return {
    type: THREAD_TYPE[form.series],
    size: form.series === 'fine' ? `${form.size}x${pitch}` : form.size,
  };
}

function followsParameters(depth: Hole['depth'], figures: Figures): boolean {
  return depth !== 'through' && figures.positive(depth, 'depth').formula !== null;
}

/**
 * Lines that give the hole its diameter, and tell FreeCAD the thread. The diameter is always an expression: FreeCAD looks
 * a plain one up in its own table again when the document is opened or the depth changes, and has other figures in places.
 */
export function threadLines(hole: Hole, deep: Figure | null, scope: FeatureScope): string[] {
  const { figures, variable } = scope;
  const { diameter } = holeDiameter(hole, figures);
  const thread = threadOf(hole, figures);
  if (!thread) return assign(variable, 'Diameter', diameter);
  const name = sizeName(thread);
  if (!name) {
    if (!hole.tapped) return assign(variable, 'Diameter', diameter);
    throw figures.problem('thread', `no table has the thread "${hole.thread}"`);
  }
  scope.use('screwSize');
  const size = diameter.formula ?? `${number(diameter.value)} mm`;
  // Naming the depth makes FreeCAD work it out first.
  const bound = followsParameters(hole.depth, figures) ? `${size} + 0 * Depth` : size;
  return [
    `screw_size(${variable}, ${quote(name.type)}, ${quote(name.size)})`,
    ...(hole.tapped
      ? tappedLines(hole, deep, variable)
      : [
          `${variable}.ThreadFit = ${variable}.getEnumerationsOfProperty("ThreadFit")[${FIT_PLACE[hole.fit ?? 'normal']}]`,
        ]),
    ...assign(variable, 'Diameter', { ...diameter, formula: null }),
    `${variable}.setExpression("Diameter", ${formula(bound)})`,
  ];
}

function tappedLines(hole: Hole, deep: Figure | null, variable: string): string[] {
  return [
    `${variable}.Threaded = True`,
    ...(hole.leftHanded ? [`${variable}.ThreadDirection = "Left"`] : []),
    ...(deep === null
      ? [`${variable}.ThreadDepthType = "Hole Depth"`]
      : [`${variable}.ThreadDepthType = "Dimension"`, ...assign(variable, 'ThreadDepth', deep)]),
    ...(hole.modelled ? [`${variable}.ModelThread = True`] : []),
  ];
}
