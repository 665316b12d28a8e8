// `npm start`: sees to a FreeCAD, then becomes the sidecar's command line. A first word that is not a
// command is a prompt, so `npm start -- "a 20 mm cube"` means `partwright make "a 20 mm cube"`.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isCommand, NEED_FREECAD } from './commands.ts';
import { ensureFreecad } from './setup/freecad.ts';

enableCompileCache();
const MAIN = new URL('../sidecar/main.ts', import.meta.url);

const words = process.argv.slice(2);
const given = words.length === 0 || isCommand(words[0] ?? '') ? words : ['make', ...words];

const choosesFreecad = given.some((word) => word === '--freecad' || word.startsWith('--freecad='));
const obstacle = NEED_FREECAD.includes(given[0] ?? '') && !choosesFreecad ? await ensureFreecad() : undefined;
if (obstacle !== undefined) process.stderr.write(`Partwright: ${obstacle}\n`);
// Even without a FreeCAD the command runs: it reports the lack in its own form (exit status, --json).
process.argv = [process.execPath, fileURLToPath(MAIN), ...given];
await import(MAIN.href);
