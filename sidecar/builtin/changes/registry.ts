import { addFeature } from './add-feature.ts';
import type { ChangeReader } from './change-kind.ts';
import { countOf } from './count-of.ts';
import { removeFeature } from './remove-feature.ts';
import { setSize } from './set-size.ts';
import { setThread } from './set-thread.ts';

/** Every way of asking for a change, one line each; the first that knows the words reads them. */
export const READERS: readonly ChangeReader[] = [removeFeature, countOf, setThread, addFeature, setSize];
