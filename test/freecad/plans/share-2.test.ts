import { testFixturePlans } from './share.ts';

testFixturePlans(2);
