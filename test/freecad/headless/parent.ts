/** A sidecar that starts a misbehaving headless FreeCAD, says its process id, keeps it busy, and lives until it is killed. */
import { join } from 'node:path';
import { startHeadless } from '../../../sidecar/freecad/headless.ts';
import { startRpcServer } from '../../../sidecar/rpc/server.ts';

const [program = 'freecadcmd', behaviour = 'fine'] = process.argv.slice(2);
const never = () => new Promise<never>(() => {});
const server = await startRpcServer({
  handlers: {
    'design/start': never,
    'design/answer': never,
    'design/approve': never,
    'design/allow': never,
    'design/cancel': never,
    'macro/export': never,
    'macro/verify': never,
    'models/list': never,
    'models/test': never,
    'config/get': never,
    'config/set': never,
    'usage/get': never,
    'usage/reset': never,
  },
  sidecarVersion: '0.0.0-test',
  rehearsal: async () => ({ available: false, freecad: null, problem: null }),
});
const freecad = await startHeadless({
  command: { program, args: [] },
  server,
  hostScript: join(import.meta.dirname, 'host.py'),
});
const served = freecad.peer.request('freecad/closeDocument', { document: behaviour });
// One that answers is idle now; one that does not has begun by the time that a second request would.
if (behaviour === 'fine') await served;
else await new Promise((resolve) => setTimeout(resolve, 500));
process.stdout.write(`${freecad.pid}\n`);
