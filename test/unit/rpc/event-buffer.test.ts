import { describe, expect, it } from 'vitest';
import { EventBuffer } from '../../../sidecar/rpc/event-buffer.ts';

const ids = (events: readonly { id: number }[] | undefined) => events?.map(({ id }) => id);

describe('EventBuffer', () => {
  it('numbers events from 1 and gives those after a number', () => {
    const buffer = new EventBuffer(10, 1_000);
    for (const data of ['a', 'b', 'c']) buffer.append(data);
    expect(buffer.after(0)).toEqual([
      { id: 1, data: 'a' },
      { id: 2, data: 'b' },
      { id: 3, data: 'c' },
    ]);
    expect(ids(buffer.after(2))).toEqual([3]);
    expect(ids(buffer.after(3))).toEqual([]);
  });

  it('holds nothing at first, and misses nothing', () => {
    expect(new EventBuffer(10, 1_000).after(0)).toEqual([]);
  });

  it('says when events are lost that were too many', () => {
    const buffer = new EventBuffer(2, 1_000);
    for (const data of ['a', 'b', 'c']) buffer.append(data);
    expect(buffer.after(0)).toBeUndefined();
    expect(ids(buffer.after(1))).toEqual([2, 3]);
  });

  it('says when events are lost that were too large, but holds the newest', () => {
    const buffer = new EventBuffer(10, 5);
    buffer.append('abc');
    buffer.append('abcdefgh');
    expect(buffer.after(0)).toBeUndefined();
    expect(ids(buffer.after(1))).toEqual([2]);
  });

  it.each([-1, 4, 1.5, Number.NaN])('knows no event %s', (id) => {
    const buffer = new EventBuffer(10, 1_000);
    for (const data of ['a', 'b', 'c']) buffer.append(data);
    expect(buffer.after(id)).toBeUndefined();
  });
});
