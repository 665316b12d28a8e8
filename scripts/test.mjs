// `npm test`, on a machine that has nothing but Node 20 and git. See start.mjs for why it is plain JavaScript.
import { runNode24 } from './setup/run-node24.mjs';

runNode24('test.ts');
