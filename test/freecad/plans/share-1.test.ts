import { testFixturePlans } from './share.ts';

testFixturePlans(1);
