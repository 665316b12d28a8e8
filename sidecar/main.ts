#!/usr/bin/env node
import { createInterface } from 'node:readline/promises';
import { createApplication, dataFolderOf } from './application.ts';
import { createProgram } from './cli/program.ts';
import type { Terminal } from './cli/terminal.ts';
import { FILE_SYSTEM } from './freecad/find-files.ts';
import { VERSION } from './version.ts';

const stop = new AbortController();
const environment = process.env;

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  note: (line) => process.stderr.write(`${line}\n`),
  interactive: process.stderr.isTTY === true,
  colour: process.stdout.isTTY === true && !environment.NO_COLOR,
  ask: async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await lines.question(question, { signal: stop.signal });
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return null;
      throw error;
    } finally {
      lines.close();
    }
  },
};

// The first Ctrl-C ends the work in good order, the second ends the process.
process.on('SIGINT', () => (stop.signal.aborted ? process.exit(130) : stop.abort()));
process.on('SIGTERM', () => stop.abort());

const end = (status: number) => {
  process.exitCode = status;
};
const start = (options: { freecad?: string | undefined; jobs?: number }) =>
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

// Not awaited: the one-file program is CommonJS, which knows no await at its top level.
void createProgram({ terminal, start, signal: stop.signal, end }, doctor, process.stdin).parseAsync();
