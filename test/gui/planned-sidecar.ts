#!/usr/bin/env node
// The sidecar with a planner for tests: a request is the title of a plan of the gallery.
import { createApplication } from '../../sidecar/application.ts';
import { serveCommand } from '../../sidecar/cli/serve.ts';
import { fixturePlanner } from '../freecad/application.ts';

const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());

const note = (line: string) => process.stderr.write(`${line}\n`);
const terminal = {
  out: (text: string) => process.stdout.write(text),
  note,
  interactive: false,
  colour: false,
  ask: async () => null,
};
const end = (status: number) => {
  process.exitCode = status;
};

await serveCommand(
  {
    terminal,
    signal: stop.signal,
    end,
    start: (options) =>
      createApplication({ ...options, environment: process.env, log: note, planner: fixturePlanner }),
  },
  process.stdin,
).parseAsync(process.argv.slice(3), { from: 'user' });
