#!/usr/bin/env node
import { createInterface, type Interface } from 'node:readline';
import { createApplication } from './application.ts';
import type { CommandIo } from './cli/make.ts';
import type { ModelsIo } from './cli/models/models-io.ts';
import { createProgram } from './cli/program.ts';
import { readSecret } from './cli/secret.ts';
import type { Terminal } from './cli/terminal.ts';
import { visible } from './cli/visible.ts';
import { configFolderOf, dataFolderOf } from './config/folders.ts';
import { FILE_SYSTEM } from './freecad/find-files.ts';
import { findWindows } from './freecad/windows.ts';
import { openModels } from './llm/open-models.ts';
import { VERSION } from './version.ts';

const stop = new AbortController();
const environment = process.env;

let input: Interface | undefined;
let typed: AsyncIterator<string> | undefined;

const terminal: Terminal = {
  out: (text) => process.stdout.write(visible(text)),
  note: (line) => process.stderr.write(`${visible(line)}\n`),
  interactive: process.stderr.isTTY === true,
  colour: process.stdout.isTTY === true && !environment.NO_COLOR,
  ask: async (question) => {
    process.stderr.write(visible(question));
    // One reader for all questions: what is piped in may hold several answers.
    input ??= createInterface({ input: process.stdin, signal: stop.signal });
    typed ??= input[Symbol.asyncIterator]();
    const { done, value } = await typed.next();
    return done ? null : value;
  },
};

// The first Ctrl-C ends the work in good order, the second ends the process.
process.on('SIGINT', () => (stop.signal.aborted ? process.exit(130) : stop.abort()));
process.on('SIGTERM', () => stop.abort());

const end = (status: number) => {
  process.exitCode = status;
  input?.close(); // Or it would keep the process waiting for more.
};
const start: CommandIo['start'] = (options) =>
  createApplication({ ...options, environment, log: terminal.note });
const machine = { environment, platform: process.platform, files: FILE_SYSTEM };
const doctor = {
  machine,
  version: VERSION,
  dataFolder: dataFolderOf(environment),
  colour: terminal.colour,
  print: terminal.out,
  end,
};

const streams = { input: process.stdin, output: process.stderr };
const chat = { ...streams, windows: () => findWindows(dataFolderOf(environment)) };

const models: ModelsIo = {
  terminal,
  open: () =>
    openModels({
      environment,
      configFolder: configFolderOf(environment),
      dataFolder: dataFolderOf(environment),
      announce: terminal.note,
    }),
  askSecret: (question) => readSecret(question, { ...streams, signal: stop.signal }),
  signal: stop.signal,
  end,
};

// Not awaited: the one-file program is CommonJS, which knows no await at its top level.
void createProgram({ terminal, start, signal: stop.signal, end }, models, doctor, chat).parseAsync();
