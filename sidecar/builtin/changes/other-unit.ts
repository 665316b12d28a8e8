import { unitNamed } from '../../plan/quantity.ts';
import { asks, type ChangeReader, type Reading } from './change-kind.ts';
import type { Model } from './model.ts';
import { scaled } from './scaled.ts';

const UNIT =
  '(inch(?:es)?|in|mm|millimet(?:er|re)s?|cm|centimet(?:er|re)s?|m|met(?:er|re)s?|metric|imperial)';
const IN = new RegExp(
  `^(?:(?:do |make |and )?(?:it |the |this )?(?:same|whole thing|again)(?: (?:thing|part|model|one|again))*,? (?:but |only |just )*(?:with (?:the )?sizes )?in|(?:convert|change|switch|translate|turn|put)(?: (?:it|everything|all|the (?:part|model|sizes|units|dimensions)|all (?:the )?(?:sizes|dimensions)))?(?: (?:from \\S+ )?(?:in)?to| in)|make (?:it|everything|all)(?: be)? in|use|all (?:sizes |dimensions )?in|(?:it |everything |all )?(?:should|must) (?:all )?be in|in) ${UNIT}(?: instead(?: of \\S+)?| units| please)*$`,
  'i',
);
const MEANT = new RegExp(
  `^(?:(?:no, )?i (?:meant|mean)|(?:those|these|they|the (?:sizes|numbers)) (?:are|were)(?: meant)?(?: to be)?(?: in)?|that was(?: meant)? in) ${UNIT}$`,
  'i',
);
const SAME_NUMBERS = new RegExp(`^(?:keep )?the same numbers in ${UNIT}$`, 'i');
const SHOWN = new RegExp(
  `^(?:only |just )?(?:show|display) (?:me )?(?:the )?(?:sizes|it|everything|dimensions) in ${UNIT}$`,
  'i',
);

const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000, in: 25.4 };
const nameOf = (written: string) =>
  unitNamed(written.toLowerCase()) ?? (/metric/i.test(written) ? 'mm' : 'in');

/** "same but in inches": the numbers as they are and the unit another, or the model as it is and shown so. */
export const otherUnit: ChangeReader = ({ text, written }, model) => {
  const plain = text.trim();
  const shown = SHOWN.exec(plain)?.[1];
  if (shown !== undefined) return onlyShown(shown);
  const same = (SAME_NUMBERS.exec(plain) ?? MEANT.exec(plain))?.[1];
  if (same !== undefined) return inUnit(nameOf(same), written, model);
  const unit = IN.exec(plain)?.[1];
  if (unit === undefined) return null;
  return asks(
    `Shall the numbers stay and be ${unit} (another size of part), or the part stay and only be shown in ${unit}?`,
    written,
    [`the same numbers in ${unit}`, `only show the sizes in ${unit}`],
  );
};

function onlyShown(unit: string): Reading {
  return {
    type: 'refused',
    reason: `The part stays as it is. In which unit FreeCAD shows sizes is set in its own preferences (Edit, Preferences, General, Units): choose ${nameOf(unit) === 'in' ? 'an imperial unit system' : 'a metric one'} there.`,
  };
}

/** Every length with the number that it was written with, in another unit. */
function inUnit(unit: string, written: string, model: Model): Reading {
  const to = MILLIMETRES[unit];
  if (to === undefined)
    return asks(`In which unit are the sizes to be? I can take mm, cm, m and inches.`, written, [
      'the same numbers in inches',
      'the same numbers in mm',
    ]);
  return scaled(
    model,
    ({ note }) => to / (MILLIMETRES[writtenIn(note)] ?? 1),
    `the same number in ${unit === 'in' ? 'inches' : unit}`,
    written,
  );
}

/** The unit that a size was written with, by its note. */
function writtenIn(note: string): string {
  const [, unit = ''] =
    /written (?:"[^"]*?\d\s*([a-z]+)"|[^"]*\d\s*("))/i.exec(note)?.filter((part) => part !== undefined) ?? [];
  return unit === '"' ? 'in' : (unitNamed(unit.toLowerCase()) ?? 'mm');
}
