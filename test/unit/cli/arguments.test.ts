import { describe, expect, test } from 'vitest';
import { COMMANDS, isCommand } from '../../../scripts/commands.ts';
import { parseRows } from '../../../sidecar/cli/batch.ts';
import type { ChatIo } from '../../../sidecar/cli/chat/run-chat.ts';
import type { DoctorIo } from '../../../sidecar/cli/doctor.ts';
import { parseFormats } from '../../../sidecar/cli/formats.ts';
import type { CommandIo } from '../../../sidecar/cli/make.ts';
import type { ModelsIo } from '../../../sidecar/cli/models/models-io.ts';
import { createProgram } from '../../../sidecar/cli/program.ts';

describe('formats', () => {
  test('are read once each', () => expect(parseFormats('step, PNG,step')).toEqual(['step', 'png']));
  test('that are not known are named', () =>
    expect(() => parseFormats('step,dwg')).toThrow(/"dwg" is none of/));
});

describe('rows', () => {
  test('are prompts or turns, with whatever else is in them', () => {
    const text = '{"id":"a","prompt":"cube","note":1}\n\n{"id":"b","turns":["cube","longer"]}\n';
    expect(parseRows(text).map(({ id }) => id)).toEqual(['a', 'b']);
  });
  test.each([
    ['{"id":"a"}', /Line 1/],
    ['{"id":"a","prompt":"x"}\nnot json', /Line 2/],
    ['{"id":"../a","prompt":"x"}', /Line 1/],
    ['{"id":"a","prompt":"x"}\n{"id":"a","prompt":"y"}', /Line 2: the id "a" is used twice/],
  ])('%j is refused by its line', (text, reason) => {
    expect(() => parseRows(text)).toThrow(reason);
  });
});

test('every command of the program is one for npm start too', () => {
  const program = createProgram({} as CommandIo, {} as ModelsIo, {} as DoctorIo, {} as ChatIo);
  const named = program.commands.map((command) => command.name());
  expect(named.filter((name) => !isCommand(name))).toEqual([]);
  expect(COMMANDS.filter((name) => name !== 'help' && !named.includes(name))).toEqual([]);
  expect(isCommand('a 20 mm cube')).toBe(false);
});
