// `npm start -- "<prompt>" --out out`, on a machine that has nothing but Node 20 and git.
// Plain JavaScript because Node 20 cannot run TypeScript: it only brings Node 24 along and hands over to it.
import { runNode24 } from './setup/run-node24.mjs';

runNode24('partwright.ts');
