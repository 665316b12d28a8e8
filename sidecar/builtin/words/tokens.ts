import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain';

const token = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });

/** What a word can be once its meaning is known: the terminals of the grammar. */
export const NumberToken = token('Number');
export const UnitToken = token('Unit');
export const ThreadToken = token('Thread');
export const StandardToken = token('Standard');
export const DiameterSign = token('DiameterSign');
export const By = token('By');

/** How many times another size: "twice", "half". */
export const Ratio = token('Ratio');
export const Times = token('Times');
export const As = token('As');
/** "the same width": a size that another one has too. */
export const Same = token('Same');
/** "longer than": the size that is more than another. */
export const Longer = token('Longer');

export const NounWord = token('NounWord');
export const Head = token('Head');
export const SizeName = token('SizeName');
export const Trait = token('Trait');

export const Centre = token('Centre');
export const Corners = token('Corners');
export const Edges = token('Edges');
export const Ends = token('Ends');
export const Circle = token('Circle');
export const Grid = token('Grid');
export const Rows = token('Rows');
export const Columns = token('Columns');
export const Spacing = token('Spacing');
export const Along = token('Along');
export const Inset = token('Inset');
export const SideName = token('SideName');
export const Surface = token('Surface');
export const Leg = token('Leg');
export const Vertical = token('Vertical');
export const Each = token('Each');
export const Part = token('Part');

export const Article = token('Article');
export const The = token('The');
/** A thing that was named before: "the first one". */
export const Former = token('Former');
export const From = token('From');
export const In = token('In');
export const Of = token('Of');
export const Is = token('Is');
export const And = token('And');
export const With = token('With');
export const Comma = token('Comma');
export const Stop = token('Stop');
export const PointOpen = token('PointOpen');
export const Close = token('Close');
export const Material = token('Material');
export const Mass = token('Mass');
export const Tolerance = token('Tolerance');
/** Opens a clause that says what the part is for; its meaning names the kind of word that it is otherwise. */
export const Purpose = token('Purpose');
/** Opens a clause that tells of something else. */
export const Remark = token('Remark');
/** Such a clause. */
export const Aside = token('Aside');
export const Filler = token('Filler');
export const Unknown = token('Unknown');

export const TOKENS: TokenType[] = [
  NumberToken,
  UnitToken,
  ThreadToken,
  StandardToken,
  DiameterSign,
  By,
  Ratio,
  Times,
  As,
  Same,
  Longer,
  NounWord,
  Head,
  SizeName,
  Trait,
  Centre,
  Corners,
  Edges,
  Ends,
  Circle,
  Grid,
  Rows,
  Columns,
  Spacing,
  Along,
  Inset,
  SideName,
  Surface,
  Leg,
  Vertical,
  Each,
  Part,
  Article,
  The,
  Former,
  From,
  In,
  Of,
  Is,
  And,
  With,
  Comma,
  Stop,
  PointOpen,
  Close,
  Material,
  Mass,
  Tolerance,
  Purpose,
  Remark,
  Aside,
  Filler,
  Unknown,
];

/** A word with its meaning; `value` is what its type says it is: the noun's name, the size's name, the figure as written. */
export interface Word extends IToken {
  value: string;
  /** End of the word in the plain text, exclusive. */
  end: number;
}

export function word(type: TokenType, value: string, image: string, start: number, end: number): Word {
  return {
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    image,
    value,
    startOffset: start,
    end,
  } as Word;
}

/** The meaning of a word, as its type has it. */
export function meaning(token: IToken): string {
  return (token as Word).value;
}

/** End of a word in the plain text, exclusive. */
export function endOf(token: IToken): number {
  return (token as Word).end;
}
