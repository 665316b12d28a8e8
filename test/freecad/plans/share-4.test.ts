import { testFixturePlans } from './share.ts';

testFixturePlans(4);
