import type { HoleFeature } from '../../plan/outline/feature.ts';
import { counterboreFor, countersinkFor } from '../../plan/standards/screw-heads.ts';
import { readThread } from '../../plan/standards/thread.ts';
import { SIZE, sizeOf } from './by-hand/edit-reader.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import type { Clause } from './clause.ts';
import { countIn } from './count-in.ts';
import { featuresNamed, type Known } from './feature-target.ts';
import { relaid } from './model.ts';

type Form = (hole: HoleFeature) => HoleFeature | string;

const HEAD = "(counter ?sinks?|counter ?sunk|csk|counter ?bores?|counter ?bored|c['/]?bores?|cbores?)";
const HOLES = "((?:the |its |all |those |these |both |every )*[\\w.' -]*?\\bholes?|them|they|it)";
const MAKE = `(?:make|have|change|turn|convert|drill|let|set) ${HOLES} (?:to be |be |into |to )?`;
const BE = `(?:${MAKE}|${HOLES} (?:should|must|shall|are to|need to|have to) be )`;
const TO_HEAD = new RegExp(
  `^${BE}(?:a )?${HEAD}(?: holes?)?(?: (?:instead(?: of .+)?|too|for .+ screws))?[,\\s]*(.*)$`,
  'i',
);
const DO_HEAD = new RegExp(
  `^(?:please )?(counter ?sink|csk|counter ?bore) ${HOLES}(?: (?:too|instead))?[,\\s]*(.*)$`,
  'i',
);
const ADD_HEAD = new RegExp(
  `^(?:add|put|give) (?:an? |some )?${HEAD}(?: (?:to|on|in|for) ${HOLES})?[,\\s]*(.*)$`,
  'i',
);
const SWAP_HEAD = new RegExp(
  `^(?:(?:turn|change|convert|make|swap|replace) (?:the |its |all )*${HEAD} (?:holes )?(?:into|to|for|with|by)|use) ?(?:the |a )?${HEAD}(?: holes)?(?: instead of (?:the |a )?${HEAD})?$`,
  'i',
);
const INSTEAD_HEAD = new RegExp(
  `^(?:make (?:it|them) )?${HEAD}(?: holes)? (?:instead of|rather than) ${HEAD}(?: holes)?$`,
  'i',
);
const NO_HEAD = new RegExp(
  `^(?:remove|delete|drop|no|without|get rid of|omit|take away) (?:the |its |all )*${HEAD}(?: (?:of|from|on|in) ${HOLES})?$`,
  'i',
);
const PLAIN = new RegExp(`^${BE}(?:plain|simple|straight)(?: holes)?$`, 'i');
const UNTHREADED = '(?:plain|untapped|unthreaded|clearance)';
const PLAIN_OF = new RegExp(
  `^${BE}(?:an? )?(?:${UNTHREADED},? (${SIZE})(?: mm)?(?: dia(?:meter)?)?|(${SIZE})(?: mm)?(?: dia(?:meter)?)?,? (?:${UNTHREADED}|without (?:an? |any |the )?threads?))(?: holes?)?$`,
  'i',
);
const THROUGH = new RegExp(
  `^(?:${BE}(?:go )?|(?:drill|let|make) ${HOLES} (?:go )?|${HOLES} (?:should |must )?(?:go )?)(?:all the way |right |completely |fully )?through(?: holes)?(?: (?:everything|all|the (?:whole )?(?:part|plate|block|body)))?(?: instead of blind)?$`,
  'i',
);
const DEEP = new RegExp(
  `^(?:${BE}|${HOLES} )(?:only )?(?:blind(?: holes)?,?(?: and)? )?(?:(${SIZE})(?: mm)? deep|to a depth of (${SIZE})|with a depth of (${SIZE}))(?: (?:and )?blind| instead of through)?$`,
  'i',
);
const BLIND = new RegExp(`^${BE}blind(?: holes)?$`, 'i');
const TAP = new RegExp(`^(?:${BE}(?:tapped|threaded)|(?:tap|thread) ${HOLES})$`, 'i');
const ADD_SIZED_HEAD = new RegExp(
  `^(?:add|put|give) (?:an? |some )?(?:(${SIZE})(?: dia(?:meter)?| wide)? )?${HEAD}s?,? (?:(.+?),? )?(?:to|on|in|for|at|around) ${HOLES}$`,
  'i',
);
const ANGLE = `(\\d+(?:\\.\\d+)?) ?(?:deg|degrees?|°)(?: angle| included)?`;
const HEAD_SIZES = new RegExp(
  `^(?:(?:to|with|of|at) )?(?:an? )?(?:diameter (?:of )?)?(${SIZE})(?: (?:in )?(?:dia(?:meter)?|wide|across))?(?:(?:,| x| by)? ?(?:and )?(${SIZE})(?: deep| in depth)| ?x ?(${SIZE})|(?:,| x| at)? ?(?:and |with )?(?:an angle of )?${ANGLE})?$`,
  'i',
);

const FOR_SCREW =
  /^(?:for|to (?:take|fit|suit|accept)) (?:an? )?(M\d+(?:\.\d+)?)(?: (?:screws?|bolts?|countersunk screws?|socket head (?:cap )?screws?|flat ?head screws?|heads?))?$/i;

const isSink = (written: string) => /sink|sunk|csk/i.test(written);

/** "countersink the holes", "make the holes blind, 10 deep", "turn the counterbores into countersinks", "tap the holes". */
export const holeForm: ChangeReader = (clause, model, scope) => {
  const asked = formOf(clause.text.trim().replace(/\s+/g, ' '));
  const { outline } = model;
  if (!asked || !outline) return null;
  const { form, target, only } = asked;
  const all = featuresNamed(outline, 'holes', clause.names);
  const named = /\bhole/i.test(target) ? featuresNamed(outline, target, clause.names, model.now) : all;
  const found = named.filter(({ feature }) => feature.kind === 'hole' && (!only || only(feature)));
  if (all.length === 0)
    return {
      type: 'refused',
      reason: `There are no holes: it is a ${outline.base.noun} without any. Nothing was changed.`,
    };
  if (found.length === 0)
    return asks(`No holes of the model are that. There are ${listed(all)}. Which are meant?`, clause.written);
  if (found.length > 1 && !only && !/\b(?:all|both|every)\b/i.test(clause.text))
    return which(found, target, clause);
  const one = /^(?:the )?hole$/i.test(target.trim());
  const several = found.find(({ feature, nth }) => countIn(feature, nth, model) > 1);
  if (one && several)
    return asks(
      `There are ${countIn(several.feature, several.nth, model)} holes of "${several.feature.words}". Are all of them meant?`,
      clause.written,
      [clause.written.replace(/\bhole\b/i, 'holes')],
    );
  // A depth that is there is a size like others.
  if (asked.deep && found.every(({ feature }) => feature.kind === 'hole' && feature.depth !== undefined))
    return null;
  const index = new Set(found.map((each) => each.index));
  const features = outline.features.map((feature, at) =>
    index.has(at) && feature.kind === 'hole' ? form(feature) : feature,
  );
  const problem = features.find((each) => typeof each === 'string');
  if (typeof problem === 'string') return asks(problem, clause.written);
  const next = features.flatMap((each) => (typeof each === 'string' ? [] : [each]));
  if (JSON.stringify(next) === JSON.stringify(outline.features))
    return { type: 'refused', reason: 'The holes are like that already.' };
  const now = new Map([...model.now].filter(([name]) => !/_(?:counterbore|countersink)_/.test(name)));
  const relaying = relaid(
    model,
    scope.filled({ ...outline, features: next }),
    clause.written,
    asked.head ? now : model.now,
  );
  return relaying.type === 'question' ? relaying : { ...relaying, said: [] };
};

const listed = (known: readonly Known[]) =>
  known.map(({ names, feature }) => `${names[0]} ("${feature.words}")`).join(', ');

function which(found: readonly Known[], target: string, { written }: Clause): Reading {
  const said = target === '' || !written.includes(target) ? null : target;
  return asks(
    `Which holes does "${written}" mean: ${listed(found)}?`,
    written,
    said === null
      ? []
      : [
          ...found.map(({ names }) => written.replace(said, `the holes ${names[0]}`)),
          written.replace(said, 'all the holes'),
        ],
  );
}

interface Asked {
  readonly form: Form;
  readonly target: string;
  /** Where the words are of holes that have something: of those only. */
  readonly only?: (hole: Known['feature']) => boolean;
  readonly deep?: true;
  /** Their heads, or none. */
  readonly head?: true;
}

function formOf(text: string): Asked | null {
  const head = headOf(text);
  return (head && { ...head, head: true }) ?? depthOf(text) ?? tapOf(text);
}

const withHead = (hole: Known['feature'], written: string) =>
  hole.kind === 'hole' && (isSink(written) ? hole.countersink : hole.counterbore) !== undefined;

function headOf(text: string): Asked | null {
  const swap = SWAP_HEAD.exec(text);
  if (swap) {
    const [, from, to = '', other] = swap;
    const old = from ?? other;
    if (old !== undefined && isSink(old) !== isSink(to))
      return { form: head(to, ''), target: '', only: (hole) => withHead(hole, old) };
  }
  const instead = INSTEAD_HEAD.exec(text);
  if (instead)
    return { form: head(instead[1] ?? '', ''), target: '', only: (hole) => withHead(hole, instead[2] ?? '') };
  const none = NO_HEAD.exec(text);
  if (none) return { form: plainHole, target: none[2] ?? '', only: (hole) => withHead(hole, none[1] ?? '') };
  const unthreaded = PLAIN_OF.exec(text);
  if (unthreaded) {
    const [, made, be, before, after] = unthreaded;
    return { form: unthreadedHole((before ?? after ?? '').trim()), target: made ?? be ?? '' };
  }
  const plain = PLAIN.exec(text);
  if (plain) return { form: plainHole, target: plain[1] ?? plain[2] ?? '' };
  const made = TO_HEAD.exec(text);
  if (made) return sizedHead(made[3] ?? '', made[1] ?? made[2] ?? '', made[4] ?? '');
  const done = DO_HEAD.exec(text);
  if (done) return sizedHead(done[1] ?? '', done[2] ?? '', done[3] ?? '');
  const sizes = ADD_SIZED_HEAD.exec(text);
  const told = [sizes?.[1]?.trim(), sizes?.[3]?.trim()].filter((part) => part !== undefined && part !== '');
  if (sizes && told.length > 0) return sizedHead(sizes[2] ?? '', sizes[4] ?? '', told.join(', '));
  const added = ADD_HEAD.exec(text);
  return added ? sizedHead(added[1] ?? '', added[2] ?? '', added[3] ?? '') : null;
}

function sizedHead(kind: string, target: string, sizes: string): Asked | null {
  const screw = FOR_SCREW.exec(sizes)?.[1];
  if (screw !== undefined) return { form: headFor(kind, screw.toUpperCase()), target };
  return sizes === '' || HEAD_SIZES.test(sizes) ? { form: head(kind, sizes), target } : null;
}

function plainHole({ counterbore: _b, countersink: _s, ...hole }: HoleFeature): HoleFeature {
  return hole;
}

/** A hole of this diameter for no screw in particular; a recess by a screw's table would have no size. */
function unthreadedHole(diameter: string): Form {
  return (hole) => {
    const { thread, fit: _f, radius: _r, ...plain } = hole;
    const byTable = [hole.counterbore, hole.countersink].some((head) => head && head.diameter === undefined);
    return thread !== undefined && byTable
      ? `The recess of "${hole.words}" is that for ${thread}. What are its sizes without a screw?`
      : { ...plain, diameter };
  };
}

/** A recess for the head of a screw; the hole stays as it is. */
function headFor(kind: string, screw: string): Form {
  const nominal = Number(screw.slice(1));
  return (hole) => {
    const across = hole.diameter === undefined ? nominal : sizeOf(hole.diameter);
    if (across === undefined || across < nominal)
      return `An ${screw} screw does not go through "${hole.words}". How large are the holes to be?`;
    const sink = isSink(kind) ? countersinkFor(nominal) : undefined;
    const bore = isSink(kind) ? undefined : counterboreFor(nominal);
    if (sink)
      return {
        ...plainHole(hole),
        countersink: { diameter: `${sink.diameter} mm`, angle: `${sink.angle} deg` },
      };
    if (bore)
      return {
        ...plainHole(hole),
        counterbore: { diameter: `${bore.diameter} mm`, depth: `${bore.depth} mm` },
      };
    return `No table of mine has the head of an ${screw} screw. What are the sizes of its recess?`;
  };
}

/** A hole with the head that is named, and no other. */
function head(kind: string, sizes: string): Form {
  const [, across, told, by, angle] = HEAD_SIZES.exec(sizes) ?? [];
  const deep = told ?? by;
  const diameter = {
    ...(across === undefined ? {} : { diameter: across.trim() }),
    ...(angle === undefined ? {} : { angle: `${angle} deg` }),
  };
  return (hole) => {
    if (isSink(kind) && deep !== undefined)
      return 'A countersink is said by its diameter (and its angle), not by its depth. What is its diameter?';
    if (!isSink(kind) && angle !== undefined)
      return 'A counterbore is flat and has no angle. Is a countersink meant? Say its diameter and angle.';
    const plain = plainHole(hole);
    if (isSink(kind))
      return { ...plain, countersink: across === undefined ? (hole.countersink ?? {}) : diameter };
    const depth = deep === undefined ? {} : { depth: deep.trim() };
    return { ...plain, counterbore: sizes === '' ? (hole.counterbore ?? {}) : { ...diameter, ...depth } };
  };
}

function depthOf(text: string): Asked | null {
  const through = THROUGH.exec(text);
  if (through) {
    const target = through.slice(1).find((part) => part !== undefined) ?? '';
    return { form: ({ depth: _d, blind: _b, bottom: _f, ...hole }) => hole, target };
  }
  const deep = DEEP.exec(text);
  if (deep) {
    const [, a, b, c, ...sizes] = deep;
    const size = sizes.find((part) => part !== undefined)?.trim() ?? '';
    return { form: (hole) => ({ ...hole, depth: size, blind: true }), target: a ?? b ?? c ?? '', deep: true };
  }
  const blind = BLIND.exec(text);
  return blind && { form: (hole) => ({ ...hole, blind: true }), target: blind[1] ?? blind[2] ?? '' };
}

function tapOf(text: string): Asked | null {
  const tap = TAP.exec(text);
  if (!tap) return null;
  const form: Form = (hole) =>
    hole.thread !== undefined && readThread(hole.thread)
      ? { ...hole, fit: 'tap' }
      : `For which thread are the holes of "${hole.words}" to be tapped? Say it as "make the holes M5 tapped".`;
  return { form, target: tap.slice(1).find((part) => part !== undefined) ?? '' };
}
