import { jsonrepair } from 'jsonrepair';
import { fromModel } from '../from-model.ts';

/**
 * What of a plan is told so far, in a line each, while a model is still writing it: what may still change is left out.
 * It is shown and never run. Pure.
 */
export function growing(soFar: string): string[] {
  const start = soFar.indexOf('{');
  if (start < 0) return [];
  let json: unknown;
  try {
    json = JSON.parse(jsonrepair(soFar.slice(start)));
  } catch {
    // Cut where nothing can be made of it: with the next piece there will be more.
    return [];
  }
  if (!isRecord(json) || !isRecord(json.base) || !Array.isArray(json.features)) return [];
  const whole = /\]\s*[,}][^[]*$/.test(soFar) ? json.features : json.features.slice(0, -1);
  return [lineOf(json.base), ...whole.filter(isRecord).map(lineOf)];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LONGEST = 120;

/** "plate: length 80 mm, width 40 mm", "hole: thread M5, count 4, place corners, edge distance 8 mm". */
function lineOf({ kind, noun, ...rest }: Record<string, unknown>): string {
  const name = [kind === 'solid' ? rest.mode : kind, noun]
    .filter((word) => typeof word === 'string')
    .join(' ');
  const said = valuesOf(kind === 'solid' ? { ...rest, mode: undefined } : rest).join(', ');
  return fromModel(`${name}${said === '' ? '' : `: ${said}`}`).slice(0, LONGEST);
}

function valuesOf(record: Record<string, unknown>): string[] {
  return Object.entries(record).flatMap(([name, value]) => {
    if (isRecord(value)) return name === 'sizes' ? valuesOf(value) : [[name, ...valuesOf(value)].join(' ')];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return [name === 'at' ? String(value) : `${name.replace(/_/g, ' ')} ${value}`];
  });
}
