import type { DocumentState } from '../../../../rpc-schema/freecad.ts';
import { readKept } from '../../../plan/kept.ts';
import { changes, type EditReader, type EditReading, SIZE, sizeOf } from './edit-reader.ts';
import { isReading, objectNamed } from './which-object.ts';

/** "rename Body to Bracket" */
export const rename: EditReader = (text, state) => {
  const [, words = '', label = ''] =
    /^(?:rename|relabel|call)\s+(.+?)\s+(?:to|as|into)\s+["']?(.+?)["']?$/i.exec(text) ?? [];
  if (label === '') return null;
  const object = objectNamed(words, state);
  return isReading(object) ? object : changes({ kind: 'rename', object: object.name, label });
};

/** "delete Pocket001" */
export const remove: EditReader = (text, state) => {
  const words = /^(?:delete|remove|erase|get rid of)\s+(.+)$/i.exec(text)?.[1];
  if (words === undefined) return null;
  const object = objectNamed(words, state);
  return isReading(object) ? object : changes({ kind: 'delete', object: object.name });
};

/** "suppress the fillet", "unsuppress Fillet" */
export const suppress: EditReader = (text, state) => {
  const [, verb = '', words = ''] =
    /^(suppress|unsuppress|no longer suppress|turn off|turn on)\s+(.+)$/i.exec(text) ?? [];
  if (words === '') return null;
  const object = objectNamed(words, state);
  const suppressed = /^(?:suppress|turn off)$/i.test(verb);
  return isReading(object) ? object : changes({ kind: 'suppress', object: object.name, suppressed });
};

type Vector = [number, number, number];
const ALONG: Record<string, Vector> = {
  up: [0, 0, 1],
  down: [0, 0, -1],
  right: [1, 0, 0],
  left: [-1, 0, 0],
  back: [0, 1, 0],
  backwards: [0, 1, 0],
  forward: [0, -1, 0],
  forwards: [0, -1, 0],
  x: [1, 0, 0],
  y: [0, 1, 0],
  z: [0, 0, 1],
  '-x': [-1, 0, 0],
  '-y': [0, -1, 0],
  '-z': [0, 0, -1],
};
const MOVE = new RegExp(
  String.raw`^(?:move|shift)\s+(.+?)\s+(?:by\s+)?(${SIZE})\s*(?:to the\s+|(?:along|in)\s+(?:the\s+)?)?(up|down|left|right|backwards|back|forwards|forward|-?[xyz])(?:wards)?(?:[- ](?:axis|direction))?$`,
  'i',
);

/** "move the bracket 10 mm up", "move Body 20 mm along x" */
export const move: EditReader = (text, state) => {
  const [, words = '', written = '', way = ''] = MOVE.exec(text) ?? [];
  const length = sizeOf(written);
  const along = ALONG[way.toLowerCase()];
  if (words === '' || length === undefined || !along) return null;
  const object = objectNamed(words, state);
  if (isReading(object)) return object;
  const by = along.map((share) => share * length + 0) as Vector;
  return changes({ kind: 'move', object: object.name, by });
};

const TURN =
  /^(?:rotate|turn)\s+(.+?)\s+(?:by\s+)?(-?\d+(?:\.\d+)?)\s*(?:°|deg|degrees)\s+(?:about|around|round)\s+(?:the\s+)?([xyz])(?:[- ]axis)?$/i;

const FLAT =
  /^(?:rotate|turn|spin)\s+(it|this|that|the (?:whole )?\w+)(?:\s+(?:round|around))?\s+(?:by\s+)?(?:(-?\d+(?:\.\d+)?)\s*(?:°|deg|degrees)|(?:a )?(quarter|half) turn)(?:\s+(clockwise|anti ?clockwise|counter ?clockwise|to the (?:left|right)))?$/i;

/** "turn the plate by 90 degrees": as one looks at it from above, where nothing says otherwise. */
function flatTurn(text: string, state: DocumentState): EditReading | null {
  const [, words = '', degrees, part, way = ''] = FLAT.exec(text) ?? [];
  if (words === '') return null;
  const noun =
    state.plans.length === 1 ? readKept(state.plans[0]?.text ?? '')?.outline?.base.noun : undefined;
  const whole =
    noun !== undefined && new RegExp(`^the (?:whole )?(?:${noun}|thing|design)$`, 'i').test(words);
  const object = objectNamed(whole ? 'it' : words, state);
  if (isReading(object)) return object;
  const by = degrees === undefined ? (/half/i.test(part ?? '') ? 180 : 90) : Number(degrees);
  const angle = /^clockwise|right/i.test(way) ? -by : by;
  return changes({ kind: 'move', object: object.name, turn: { axis: 'Z', angle } });
}

/** "rotate the body by 90 degrees about z" */
export const turn: EditReader = (text, state) => {
  const [, words = '', degrees = '', axis = ''] = TURN.exec(text) ?? [];
  if (words === '') return flatTurn(text, state);
  const object = objectNamed(words, state);
  if (isReading(object)) return object;
  return changes({
    kind: 'move',
    object: object.name,
    turn: { axis: axis.toUpperCase() as 'X' | 'Y' | 'Z', angle: Number(degrees) },
  });
};
