/** Something that lines give to an object: a value, a formula, a dimension, a place on a plane. */
interface Given {
  /** The line that gives it, and what tells it from another value. */
  readonly line: string;
  readonly value: string;
  /** The line that takes it off again; null where nobody knows what was there before. */
  readonly off: string | null;
}

/** A feature's lines read as what is made (structure) and what it is given. */
interface Script {
  readonly structure: readonly string[];
  readonly given: ReadonlyMap<string, Given>;
}

const VALUE = /^(\w+)\.(\w+) = .+$/;
const FORMULA = /^(\w+)\.setExpression\("([^"]+)", .+\)$/;
/** A dimension's references are structure, its number and its formula are values. */
const DIMENSION = /^dimension\((\w+), "([^"]+)", (Sketcher\.Constraint\(.*), (-?[\d.]+)\)(?:, (f".*"))?\)$/;
const ATTACH = /^attach\((\w+), (origin\(\w+, "\w+"\))(?:, (-?[\d.]+)(?:, (f".*"))?)?\)$/;
/** Routines that give a thing something as a whole, and what they give where nothing is said. */
const SETTER = /^(place|made_of)\((\w+), .+\)$/;
const NOTHING: Record<string, string> = { place: 'Vector()', made_of: 'None' };
/** What is chosen on a shape. */
const CHOICE = /^(\w+)\.(\w+) = (\(.*\bchoose_(?:edges|faces)\(.*\))$/;
/** Where geometry is drawn is a start for the solver: the constraints say where it goes. */
const GEOMETRY = /^ {4}\((Part\.\w+)\(/;
const VISIBILITY = /^\w+\.Visibility = /;

function read(lines: readonly string[]): Script {
  const given = new Map<string, Given>();
  const structure: string[] = [];
  // Of a value and the formula that overrides it the formula counts, which comes after.
  const give = (to: string, line: string, off: string | null = null, value = line) =>
    given.set(to, { line, value, off });
  const release = (owner: string, path: string) => `${owner}.setExpression("${path}", None)`;
  for (const line of lines) {
    if (VISIBILITY.test(line)) continue;
    const [, sketch, name, constraint, number = '', formula] = DIMENSION.exec(line) ?? [];
    const [, attached, plane, offset = '0', away] = ATTACH.exec(line) ?? [];
    const [, setter, owned] = SETTER.exec(line) ?? [];
    const [, owner, property] = VALUE.exec(line) ?? [];
    const [, follower, path] = FORMULA.exec(line) ?? [];
    if (sketch) {
      structure.push(`dimension ${sketch} ${name} ${constraint}`);
      const to = formula ? `None, ${formula}` : `${number}, None`;
      give(`${sketch}.Constraints.${name}`, `redimension(${sketch}, "${name}", ${to})`);
    } else if (attached) {
      structure.push(`attach ${attached} ${plane}`);
      const path = 'AttachmentOffset.Base.z';
      give(`${attached}.${path}`, line, away ? release(attached, path) : null, away ?? offset);
    } else if (setter) give(`${owned} ${setter}`, line, `${setter}(${owned}, ${NOTHING[setter]})`);
    else if (owner) give(`${owner}.${property}`, line);
    else if (follower && path) give(`${follower}.${path}`, line, release(follower, path));
    else structure.push(GEOMETRY.exec(line)?.[1] ?? line);
  }
  return { structure, given };
}

/** Whether a line of Python names one of some variables. */
export function mentions(line: string, variables: ReadonlySet<string>): boolean {
  return [...line.matchAll(/\w+/g)].some(([word]) => variables.has(word));
}

/** What it takes to bring a feature from one script to another: nothing, some lines, or to make it anew. */
export type Update = 'nothing' | 'remake' | readonly string[];

/** Lists that FreeCAD empties when what is in them goes, and then passes over whoever has them. */
const COPIES = /^\w+\.(?:Originals|Transformations) = /;

/**
 * Compares the two scripts of one feature. Where they make the same things and only give them other values, the new
 * values are all that has to be run.
 * @param replaced Python variables of objects that are made anew: whoever mentions one must be told of it
 * @param sameWords the plan says the same of it: what it makes is the same, whatever figures its lines hold by now
 */
export function updateLines(
  before: readonly string[],
  after: readonly string[],
  replaced: ReadonlySet<string> = new Set(),
  sameWords = false,
): Update {
  const [old, wanted] = [read(before), read(after)];
  const others =
    old.structure.length !== wanted.structure.length ||
    old.structure.some((line, index) => line !== wanted.structure[index]);
  if (
    (others && !sameWords) ||
    wanted.structure.some((line) => mentions(line, replaced)) ||
    after.some((line) => COPIES.test(line) && mentions(line, replaced))
  ) {
    return 'remake';
  }
  const lines: string[] = [];
  for (const [key, was] of old.given) {
    if (wanted.given.has(key)) continue;
    if (was.off === null) return 'remake';
    lines.push(was.off);
  }
  for (const [key, now] of wanted.given) {
    const was = old.given.get(key);
    if (was?.value === now.value && !mentions(now.line, replaced)) continue;
    if (was?.off && now.off === null) lines.push(was.off);
    lines.push(now.line);
  }
  if (lines.length === 0) return 'nothing';
  return [...lines, ...wanted.structure.filter((line) => line.startsWith('settle('))];
}

/** Lines that choose anew, on shapes as they are by now, whatever a feature rests on; without effect where it is the same. */
export function choiceLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [, thing, property, chosen] = CHOICE.exec(line) ?? [];
    return thing ? [`choose_again(${thing}, "${property}", ${chosen})`] : [];
  });
}
