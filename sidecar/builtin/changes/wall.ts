import { figure } from '../../plan/expression.ts';
import { SIZE, sizeOf as sizeOfText } from './by-hand/edit-reader.ts';
import { asks, type ChangeReader } from './change-kind.ts';
import { resized } from './model.ts';
import { sizeName, sizeOf } from './set-size.ts';

const IS = '(?:(?:to|of|be|is|are|=|:|should be|must be|shall be) ?)*';
const WALL = new RegExp(
  `^(?:(?:make|set|change|have|increase|reduce) )?(?:(?:the|its|a) )?(?:tube |pipe )?walls?(?: thickness)? ?${IS}(${SIZE})(?: (thick|thicker|thinner))?$`,
  'i',
);
const GIVEN = new RegExp(
  `^(?:(?:make|give|have|with|use) )?(?:(?:it|the \\w+) )?(?:with )?(?:an? )?(${SIZE})(?: (thick|thicker|thinner))? walls?(?: thickness)?$`,
  'i',
);
const PAIRS = [
  ['outer_diameter', 'inner_diameter', 2],
  ['outer_radius', 'inner_radius', 1],
] as const;

/** "make the wall 5 mm" of what was given by its two diameters: the outer one stays, as is usual. */
export const wall: ChangeReader = ({ text, written }, model) => {
  const match = WALL.exec(text.trim()) ?? GIVEN.exec(text.trim());
  const has = (name: string) => model.plan.parameters.find((size) => size.name === name);
  const pair = PAIRS.find(([outer, inner]) => has(outer) && has(inner));
  if (!match || !pair || has('wall')) return null;
  const [, size = '', way = ''] = match;
  const [outerName, innerName, times] = pair;
  const [outer, inner] = [sizeOf(outerName, model), sizeOf(innerName, model)];
  const before = (outer - inner) / times;
  const said = sizeOfText(size);
  const innerSize = has(innerName);
  if (said === undefined || !innerSize) return null;
  if (!/[a-z"]/i.test(size) && /written "?[^"]*\d\s*(?:in|inch|inches|"|cm|m|ft)"/i.test(innerSize.note))
    return asks(`Is ${size.trim()} in mm?`, written, [written.replace(size, `${size.trim()} mm `).trim()]);
  const now = /thicker/i.test(way) ? before + said : /thinner/i.test(way) ? before - said : said;
  const next = Number((outer - times * now).toFixed(9));
  if (!(now > 0) || !(next > 0))
    return asks(
      `A wall of ${figure(now)} mm is not possible: the ${sizeName({ ...innerSize, name: outerName })} is ${figure(outer)} mm. How thick is the wall to be?`,
      written,
    );
  if (Math.abs(next - inner) < 1e-9)
    return { type: 'refused', reason: `The wall is ${figure(before)} mm already.` };
  const relaying = resized(model, new Map([[innerName, next]]), written);
  const what = `the wall is ${figure(now)} mm, it was ${figure(before)} mm. The outside stays; the ${sizeName(innerSize)} is ${figure(next)} mm, it was ${figure(inner)} mm.`;
  return relaying.type === 'question' ? relaying : { ...relaying, said: [`"${written}": ${what}`] };
};
