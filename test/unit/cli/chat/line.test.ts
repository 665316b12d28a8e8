import { describe, expect, test } from 'vitest';
import { CHAT_COMMANDS } from '../../../../sidecar/cli/chat/commands/registry.ts';
import { complete } from '../../../../sidecar/cli/chat/completion.ts';
import { readLine } from '../../../../sidecar/cli/chat/line.ts';

const KNOWN = { parameters: ['length', 'hole_diameter', 'hole_edge_distance'] };
const read = (text: string) => readLine(text, CHAT_COMMANDS, KNOWN);

describe('a line is a command', () => {
  test.each([
    ['/state', 'state', ''],
    ['  /State  ', 'state', ''],
    ['/', 'help', ''],
    ['?', 'help', ''],
    ['exit', 'quit', ''],
    ['undo', 'undo', ''],
    ['undo 2', 'undo', '2'],
    ['script 3', 'script', '3'],
    ['save plate.FCStd', 'save', 'plate.FCStd'],
    ['/save my plate', 'save', 'my plate'],
    ['macro plate.FCMacro', 'macro', 'plate.FCMacro'],
    ['export step,stl', 'export', 'step,stl'],
    ['models ollama', 'models', 'ollama'],
    ['budget day none', 'budget', 'day none'],
    ['set length 90', 'set', 'length 90'],
    ['set hole_diameter = 1/4 in', 'set', 'hole_diameter = 1/4 in'],
    ['/set anything at all', 'set', 'anything at all'],
  ])('%j', (text, name, rest) => {
    expect(read(text)).toMatchObject({ type: 'command', command: { name }, rest });
  });
});

test.each([
  'help me make a bracket 60 x 40',
  'state a plate 80x40x5',
  'set the holes to 8 mm',
  'set height 20',
  'set length of the slot to 20',
  'undo that',
  'undo the fillet',
  'save 20 g of its mass',
  'save the holes',
  'macro lens adapter 52 mm',
  'export the plate',
  'script letter A 20 mm high',
  'history museum stand 100 mm wide',
  'quit making it longer',
  'models of a cube 20 mm',
  'budget bracket 60 x 40',
  'usage plate 80x40x5',
  'parameters of the holes',
  '80x40x5 plate',
])('%j is a request, whole', (text) => {
  expect(read(text)).toEqual({ type: 'request', prompt: text });
});

test.each([
  ['/par', '/parameters'],
  ['/exprt', '/export'],
  ['/sat', null],
  ['/frobnicate', null],
])('%j is no command; the nearest is %j', (word, nearest) => {
  expect(read(`${word} x`)).toEqual({ type: 'unknown', word, nearest });
});

test('an empty line is nothing', () => expect(read('   ')).toEqual({ type: 'nothing' }));

describe('the Tab key offers', () => {
  const offered = (line: string) => complete(line, CHAT_COMMANDS, KNOWN);
  test.each([
    ['/par', ['/parameters '], '/par'],
    ['/s', ['/state ', '/set ', '/script ', '/save '], '/s'],
    ['/set hole_', ['hole_diameter', 'hole_edge_distance'], 'hole_'],
    ['/set length ', [], ''],
    ['/export st', ['step', 'stl'], 'st'],
    ['make the hole_d', ['hole_diameter'], 'hole_d'],
    ['make the ', [], ''],
    ['/quit now', [], 'now'],
  ])('after %j: %j', (line, choices, end) => {
    expect(offered(line)).toEqual([choices, end]);
  });
});

test('no two commands are called alike, and each has its line of help', () => {
  const names = CHAT_COMMANDS.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, follows, about } of CHAT_COMMANDS) {
    expect(`  /${name} ${follows}`.length, name).toBeLessThan(30);
    expect(about.length, name).toBeLessThanOrEqual(50);
  }
});
