import type { FreecadWindow } from '../../freecad/windows.ts';
import { EXIT_USAGE } from '../result.ts';
import { ChatProblem } from './chat-problem.ts';

/**
 * The window that is meant: the only one, or the one of that process or with that document.
 * @throws {ChatProblem} where there is none, or more than one
 */
export function chooseWindow(windows: readonly FreecadWindow[], wanted: string | true): FreecadWindow {
  if (windows.length === 0) {
    throw new ChatProblem('No FreeCAD window is open that could be joined.', {
      cure: 'Open FreeCAD with the Partwright add-on and agree to the first page of its panel; or leave --join away for a document of its own.',
    });
  }
  const meant = wanted === true ? windows : windows.filter((window) => isMeant(window, wanted));
  const [window, ...others] = meant;
  if (window && others.length === 0) return window;
  const problem =
    wanted === true
      ? 'Several FreeCAD windows are open:'
      : `${window ? 'Several windows have' : 'No open FreeCAD window is or has'} "${wanted}":`;
  throw new ChatProblem([problem, ...(window ? meant : windows).map(inWords)].join('\n'), {
    cure: `Name one by its number or by a document that only it has, such as --join ${(window ?? windows[0])?.pid}.`,
    status: EXIT_USAGE,
  });
}

function isMeant({ pid, documents }: FreecadWindow, wanted: string): boolean {
  const named = (label: string) => label.toLowerCase() === wanted.toLowerCase();
  return String(pid) === wanted || documents.some(named);
}

function inWords({ pid, freecadVersion, documents, active }: FreecadWindow): string {
  const labels = documents.map((label) => (label === active ? `${label} (in front)` : label));
  return `  ${pid}  FreeCAD ${freecadVersion}: ${labels.join(', ') || 'no document'}`;
}
