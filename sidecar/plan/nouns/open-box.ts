import { inOrder, inSaidOrder, type Noun } from './noun.ts';
import { addTray, TRAY_SIZES, trayOf } from './tray.ts';

/** A floor and four walls, open at the top. */
export const openBox: Noun = {
  name: 'open box',
  words: [
    'open box',
    'open top box',
    'open topped box',
    'open container',
    'open tray',
    'box without a lid',
    'box without lid',
    'box with no lid',
    'box with an open top',
    'topless box',
    'tray',
    'bin',
    'storage bin',
  ],
  example: 'an open-top box 100x60x40 wall 2',
  rectangular: true,
  takes: TRAY_SIZES,
  walls: true,
  compact: trayRun,
  build(sizes, draft) {
    return addTray(draft, sizes.words, trayOf(sizes, draft));
  },
};

/** Length x width x height, and the wall as a fourth. */
export function trayRun(values: readonly number[], named: ReadonlySet<string>): ReturnType<Noun['compact']> {
  if (named.has('side')) return inOrder(['side'], ['height'], ['wall'])(values, named);
  const outer = inOrder(['length'], ['width', 'depth'], ['height'])(values, named);
  return outer ?? inSaidOrder(['length'], ['width', 'depth'], ['height'], ['wall'])(values, named);
}
