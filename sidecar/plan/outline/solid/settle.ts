import type { Axis } from '../../place.ts';
import { plural } from '../placing.ts';
import { plus } from '../term.ts';
import { contradiction, Unclear } from '../unclear.ts';
import type { Workpiece } from '../workpiece.ts';
import type { Planned } from './add.ts';
import { cutEffect, forget, grown } from './effect.ts';
import { featureOf } from './make.ts';
import { allHeld, contact, joins, type Piece } from './piece.ts';
import { type Copy, eachItsOwn, patternOf } from './repeat.ts';
import type { BodyUnderWay } from './standing.ts';

interface Made {
  readonly features: readonly string[];
  readonly body: string | undefined;
}

/** The most bodies that a plan has. */
const MOST_BODIES = 20;

/** Makes the features of a solid in the bodies that they belong to. @throws Unclear */
export function settle(planned: Planned, work: Workpiece): Made {
  work.prism = null;
  const { mode } = planned.asked;
  if (mode === 'cut') return cut(planned, work);
  if (mode === 'common') return common(planned, work);
  const apart = mode === 'apart' || !connected(planned, work);
  return apart ? ownBodies(planned, work) : join(planned, work);
}

/** Whether it belongs to what is there. @throws Unclear where some of the copies do and others do not */
function connected({ copies, asked }: Planned, { draft, bodies }: Workpiece): boolean {
  const pieces = copies.map(({ piece }) => piece);
  const there = bodies.flatMap((body) => body.pieces);
  if (allHeld(pieces, there)) return true;
  const touching = pieces.some((piece) => there.some((other) => contact(piece, other) !== 'apart'));
  if (pieces.some((piece) => there.some((other) => joins(piece, other)))) {
    const text = `Of "${asked.words}" some would hang on to the part and others not. Where do they go?`;
    throw new Unclear([contradiction(asked.words, text)]);
  }
  const several = copies.length > 1;
  const how = touching ? 'only touches the rest at an edge or a point' : 'does not touch the rest';
  draft.assume(
    several
      ? `The ${plural(asked.name)} do not hang together with the rest: each is a body of its own.`
      : `The ${asked.name} ${how}: it is a body of its own.`,
  );
  return false;
}

/** Joined to the body that it meets; where it meets several, they become one. */
function join(planned: Planned, work: Workpiece): Made {
  const { draft } = work;
  const pieces = planned.copies.map(({ piece }) => piece);
  const met = work.bodies.filter(({ pieces: there }) =>
    there.some((one) => pieces.some((piece) => joins(one, piece))),
  );
  const [host, ...others] = met;
  if (!host) throw new Error('a solid that meets no body');
  const features = make(planned, host.name, false, work);
  if (others.length > 0) {
    draft.add({
      kind: 'boolean',
      name: draft.featureName('Joined'),
      ...(host.name === undefined ? {} : { body: host.name }),
      operation: 'fuse',
      with: others.map(({ name }) => name ?? 'Body'),
    });
    work.bodies = work.bodies.filter((body) => !others.includes(body));
    draft.solids -= others.length;
    adopt(host.name, others, work);
  }
  const meets = met.some((body) =>
    body.pieces.some((one) => pieces.some((piece) => contact(one, piece) === 'meet')),
  );
  const among = pieces.some((one, index) =>
    pieces.slice(0, index).some((other) => contact(one, other) === 'meet'),
  );
  if (meets) forget(pieces, work);
  draft.remove(meets || among ? null : -planned.form.volume * pieces.length);
  host.pieces = [...host.pieces, ...others.flatMap((body) => body.pieces), ...pieces];
  grown(work);
  return { features, body: host.name };
}

/** What was in bodies that went into another one is there now; its features are not. */
function adopt(host: string | undefined, others: readonly BodyUnderWay[], { solids }: Workpiece): void {
  for (const [name, solid] of solids) {
    if (solid.made && others.some((body) => body.name === solid.made?.body))
      solids.set(name, { ...solid, made: { ...solid.made, body: host, features: [] } });
  }
}

function ownBodies(planned: Planned, work: Workpiece): Made {
  const { draft } = work;
  const { asked, copies, form } = planned;
  if (copies.length + draft.bodies.length + 1 > MOST_BODIES) {
    const text = `"${asked.words}" makes ${copies.length} bodies apart from each other: I can make ${MOST_BODIES} in all. How many are there?`;
    throw new Unclear([contradiction(asked.words, text)]);
  }
  const bodies = copies.map((copy, index): { body: BodyUnderWay; features: string[] } => {
    const name = draft.addBody(copies.length > 1 ? `${asked.name} ${index + 1}` : asked.name);
    return { body: { name, pieces: [copy.piece] }, features: [one(planned, copy, name, false, work)] };
  });
  work.bodies = [...work.bodies, ...bodies.map(({ body }) => body)];
  draft.solids += copies.length;
  draft.remove(-form.volume * copies.length);
  grown(work);
  const [first] = bodies;
  return { features: first?.features ?? [], body: first?.body.name };
}

/** Out of every body that it reaches. */
function cut(planned: Planned, work: Workpiece): Made {
  const { copies, asked } = planned;
  const pieces = copies.map(({ piece }) => piece);
  const met = work.bodies.filter(({ pieces: there }) =>
    there.some((each) => pieces.some((piece) => contact(each, piece) === 'meet')),
  );
  const idle = pieces.filter(
    (piece) => !met.some((body) => body.pieces.some((each) => contact(each, piece) === 'meet')),
  );
  if (idle.length > 0) {
    const text = `"${asked.words}" ${idle.length < pieces.length ? 'partly ' : ''}lies outside the part and cuts nothing there. Where does it go?`;
    throw new Unclear([contradiction(asked.words, text)]);
  }
  const made = met.map((body) => make(planned, body.name, true, work));
  forget(pieces, work);
  cutEffect(planned, work);
  return { features: made[0] ?? [], body: met[0]?.name };
}

/** What the part and the solid share. */
function common(planned: Planned, work: Workpiece): Made {
  const { draft } = work;
  const { asked, copies } = planned;
  const [copy, ...more] = copies;
  const [body, ...others] = work.bodies;
  if (!copy || !body || more.length > 0 || others.length > 0) {
    const text = `"${asked.words}": what is shared with several bodies I cannot make yet. What should it be?`;
    throw new Unclear([contradiction(asked.words, text)]);
  }
  const name = draft.addBody(asked.name);
  const feature = one(planned, copy, name, false, work);
  draft.add({
    kind: 'boolean',
    name: draft.featureName('Common'),
    ...(body.name === undefined ? {} : { body: body.name }),
    operation: 'common',
    with: [name],
  });
  draft.volume = null;
  body.pieces = body.pieces.flatMap((piece) => shared(piece, copy.piece));
  for (const axis of ['X', 'Y', 'Z'] as const) draft.resize(axis, null);
  return { features: [feature], body: name };
}

function shared(a: Piece, b: Piece): Piece[] {
  if (contact(a, b) !== 'meet') return [];
  const along = (axis: Axis) =>
    [Math.max(a.box[axis][0], b.box[axis][0]), Math.min(a.box[axis][1], b.box[axis][1])] as const;
  return [{ ...a, box: { X: along('X'), Y: along('Y'), Z: along('Z') }, exact: false, block: false }];
}

/** All copies in one body: patterns where they can, else a feature for each. */
function make(planned: Planned, body: string | undefined, cuts: boolean, work: Workpiece): string[] {
  const { draft } = work;
  const { copies, repeats, roundAbout } = planned;
  const [first] = copies;
  if (!first) return [];
  if (repeats.some((by) => eachItsOwn(by, roundAbout)))
    return copies.map((copy) => one(planned, copy, body, cuts, work));
  const features = [one(planned, first, body, cuts, work)];
  for (const by of repeats) {
    const pattern = patternOf(by, features.slice(-1), body, draft);
    draft.add(pattern);
    features.push(pattern.name);
  }
  return features;
}

function one(
  { asked, form, stand, roundAbout }: Planned,
  copy: Copy,
  body: string | undefined,
  cuts: boolean,
  { draft }: Workpiece,
): string {
  const name = draft.featureName(asFeature(asked.name));
  const turn = copy.turn && !roundAbout.includes(copy.turn.axis) ? copy.turn : null;
  if (turn && stand.turn && stand.turn.axis !== turn.axis) {
    const text = `"${asked.words}" is turned about two axes, which I cannot do yet. How does it stand?`;
    throw new Unclear([contradiction(asked.words, text)]);
  }
  const both = turn && stand.turn ? plus(stand.turn.angle, turn.angle) : (turn ?? stand.turn)?.angle;
  const axis = turn?.axis ?? stand.turn?.axis;
  draft.add(
    featureOf(form, { ...stand, origin: copy.at, turn: both && axis ? { axis, angle: both } : null }, cuts, {
      name,
      body,
      words: asked.words,
    }),
  );
  return name;
}

/** "upper cylinder" as FreeCAD names things: UpperCylinder. */
function asFeature(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const joined = words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('');
  return /^[A-Za-z]/.test(joined) ? joined.slice(0, 40) : `Solid${joined}`.slice(0, 40);
}
