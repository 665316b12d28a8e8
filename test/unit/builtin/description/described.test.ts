import { describe, expect, test } from 'vitest';
import { readDescription } from '../../../../sidecar/builtin/description/read-description.ts';
import { NormalText } from '../../../../sidecar/builtin/words/normal-text.ts';
import { CUT_AND_CROSSED, CUT_DOUBTED } from './cut-and-crossed.ts';
import { DESCRIBED, DOUBTED } from './descriptions.ts';
import { FINISHED, RETOLD } from './finished.ts';
import { SKETCHED, SKETCHES_DOUBTED } from './sketched.ts';

describe('long descriptions', () => {
  test.each([...DESCRIBED, ...CUT_AND_CROSSED, ...FINISHED, ...SKETCHED])(
    '$text',
    ({ text, base, features }) => {
      const { outline, doubts } = readDescription(new NormalText(text));
      expect(doubts).toEqual([]);
      expect(outline?.base).toMatchObject(base);
      expect(outline?.features).toMatchObject(features);
      expect(outline?.features).toHaveLength(features.length);
    },
  );

  test.each([...DOUBTED, ...CUT_DOUBTED, ...RETOLD, ...SKETCHES_DOUBTED])(
    'asks: $why: $text',
    ({ text, about }) => {
      const normal = new NormalText(text);
      const { doubts } = readDescription(normal);
      const said = doubts.map((doubt) => {
        const [item] = doubt.items;
        return `${item ? normal.slice(item.start, item.end) : ''}: ${doubt.text ?? 'not understood'}`;
      });
      expect(said.join('\n')).toContain(about);
    },
  );
});
