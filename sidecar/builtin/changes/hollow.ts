import type { Outline } from '../../plan/outline/outline.ts';
import { inMm } from '../../plan/outline/unclear.ts';
import { titleOf } from '../part/title.ts';
import { SIZE } from './by-hand/edit-reader.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import { type Model, relaid } from './model.ts';
import { sizeOf } from './set-size.ts';

const WHAT = '(?:it|this|that|the (?:part|model|whole thing|\\w+))';
const WALL = `(?:,?(?: (?:with|and|to|leaving|at))*(?: an?)?(?: walls?(?: thickness)?(?: of)?)? (${SIZE})(?: thick)?(?: walls?| shell| wall thickness)?(?: thickness)?)?`;
const OPEN = '(?:,?(?: and)? (open) (?:on|at) (?:the )?top)?';
const HOLLOW = new RegExp(
  `^(?:(?:make|have) ${WHAT} (?:be )?hollow(?:ed out)?|hollow (?:out ${WHAT}|${WHAT} out|${WHAT})|shell ${WHAT}|hollow)${WALL}${OPEN}$`,
  'i',
);

const BORED = new RegExp(
  `^(?:turn|change|convert|make) ${WHAT} (?:in)?to an? (?:tube|pipe|sleeve)(?:,? with)? (?:an? |its )?(?:(${SIZE}) (?:wide |diameter )?(?:bore|hole|id|inner diameter|inside diameter)|(?:bore|hole|id|inner diameter|inside diameter) (?:of )?(${SIZE})|(${SIZE}) (?:thick )?walls?|walls? (?:of )?(${SIZE})(?: thick)?)$`,
  'i',
);

/** "make it hollow with 2 mm walls": a cylinder becomes a tube, a block an open box. */
export const hollow: ChangeReader = ({ text, written }, model, scope) => {
  const { outline } = model;
  const bored = BORED.exec(text.trim());
  if (bored && outline) return asTube(bored);
  const [whole, wall, open] = HOLLOW.exec(text.trim()) ?? [];
  if (whole === undefined || !outline) return null;
  if (wall === undefined) return asks('How thick are the walls to be?', written, thicknesses(whole));
  const { noun } = outline.base;
  const said = wall.trim();
  if (noun === 'cylinder' || noun === 'disc') {
    const base = { ...outline.base, noun: 'tube', sizes: { ...tubeSizes(model), wall: said } };
    return laid(base, 'It is hollow from end to end: a tube.');
  }
  if (noun === 'block' || noun === 'cube') {
    if (open === undefined)
      return asks(
        'Shall it be open at the top? Closed all round it could not be looked into, and I make none.',
        written,
        [`make it hollow with ${said} walls, open at the top`],
      );
    const base = { ...outline.base, noun: 'open box', sizes: { ...boxSizes(model), wall: said } };
    return laid(base, 'It is open at the top.');
  }
  return {
    type: 'refused',
    reason: `I can hollow out cylinders and blocks so far, not a ${noun}. A pocket can be cut into it: "add a pocket 30 x 20, 3 deep". Nothing was changed.`,
  };

  function asTube([, one, other, ...walls]: RegExpExecArray): Reading | null {
    if (outline?.base.noun !== 'cylinder' && outline?.base.noun !== 'disc') return null;
    const bore = one ?? other;
    const inside =
      bore === undefined
        ? { wall: (walls.find((each) => each !== undefined) ?? '').trim() }
        : { inner_diameter: bore.trim() };
    return laid(
      { ...outline.base, noun: 'tube', sizes: { ...tubeSizes(model), ...inside } },
      'It is a tube.',
    );
  }

  function laid(base: Outline['base'], what: string): Reading {
    const features = outline?.features ?? [];
    const next = { ...(outline as Outline), base, title: titleOf(base.noun, features) };
    const relaying = relaid(model, scope.filled(next), written);
    return relaying.type === 'question' ? relaying : { ...relaying, said: [`"${written}": ${what}`] };
  }
};

const thicknesses = (whole: string) => ['2 mm', '3 mm'].map((size) => `${whole} with ${size} walls`);

/** The sizes that the part has by now, by the first of each list that it has. */
function sizesOf(model: Model, wanted: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, own]) => {
      const has = own.find((each) => model.plan.parameters.some((size) => size.name === each));
      return has === undefined ? [] : [[name, inMm(sizeOf(has, model))]];
    }),
  );
}

const tubeSizes = (model: Model) =>
  sizesOf(model, {
    outer_diameter: ['diameter'],
    outer_radius: ['radius'],
    length: ['length', 'height', 'thickness', 'depth'],
  });

const boxSizes = (model: Model) =>
  sizesOf(model, {
    length: ['length', 'side'],
    width: ['width', 'side'],
    height: ['height', 'thickness', 'side'],
    corner_radius: ['corner_radius'],
  });
