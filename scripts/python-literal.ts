/** Writes JSON values as Python literals, laid out the way ruff formats them. */

const LINE_LENGTH = 110;

/** `NAME = literal`, on one line where it fits. */
export function assignment(name: string, value: unknown): string {
  return literal(value, 0, name.length + ' = '.length, 0, `${name} = `);
}

/** A literal after `lead`; `column` is where it starts and `tail` how much must follow on its last line. */
function literal(value: unknown, depth: number, column: number, tail: number, lead: string): string {
  const flat = oneLine(value);
  if (column + flat.length + tail <= LINE_LENGTH || !isCollection(value)) return lead + flat;
  const indent = '    '.repeat(depth + 1);
  const items = entries(value).map(([key, item]) => {
    const start = indent + (key === null ? '' : `${JSON.stringify(key)}: `);
    return `${literal(item, depth + 1, start.length, 1, start)},`;
  });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return [lead + open, ...items, '    '.repeat(depth) + close].join('\n');
}

function isCollection(value: unknown): value is readonly unknown[] | Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function entries(
  value: readonly unknown[] | Readonly<Record<string, unknown>>,
): (readonly [string | null, unknown])[] {
  return Array.isArray(value) ? value.map((item) => [null, item] as const) : Object.entries(value);
}

function oneLine(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number' || typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object') throw new TypeError(`${typeof value} has no Python literal`);
  const items = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return `{${items.join(', ')}}`;
}
