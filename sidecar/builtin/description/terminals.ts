import { createToken, Lexer, type TokenType } from 'chevrotain';

const terminal = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });

/** What a word of a description can be: the terminals of its grammar, by the kinds of word of the lexicon. */
export const Numeral = terminal('Numeral');
export const Fraction = terminal('Fraction');
export const Unit = terminal('Unit');
export const By = terminal('By');
export const Open = terminal('Open');
export const Close = terminal('Close');
export const Comma = terminal('Comma');
export const Stop = terminal('Stop');
export const Filler = terminal('Filler');
export const Det = terminal('Det');
export const Pronoun = terminal('Pronoun');
export const And = terminal('And');
export const Of = terminal('Of');
export const Is = terminal('Is');
export const With = terminal('With');
export const Prep = terminal('Prep');
export const Away = terminal('Away');
export const Along = terminal('Along');
export const Axis = terminal('Axis');
export const Plane = terminal('Plane');
export const Size = terminal('Size');
export const SizeAdjective = terminal('SizeAdjective');
export const Solid = terminal('Solid');
export const Cutter = terminal('Cutter');
export const Role = terminal('Role');
export const Finish = terminal('Finish');
export const Centre = terminal('Centre');
export const Centred = terminal('Centred');
export const Side = terminal('Side');
export const Spot = terminal('Spot');
export const Grid = terminal('Grid');
export const Both = terminal('Both');
export const Circle = terminal('Circle');
export const Even = terminal('Even');
export const Quality = terminal('Quality');
export const Through = terminal('Through');
export const Trait = terminal('Trait');
export const Action = terminal('Action');
export const Ratio = terminal('Ratio');
export const Reckoned = terminal('Reckoned');
export const Looks = terminal('Looks');
export const Padding = terminal('Padding');
export const Turn = terminal('Turn');
export const Frame = terminal('Frame');
export const Comment = terminal('Comment');
export const Summary = terminal('Summary');
export const Result = terminal('Result');
export const Negation = terminal('Negation');
export const Property = terminal('Property');
export const Coincident = terminal('Coincident');
export const Angles = terminal('Angles');
/** "polyline", "a line": an outline told corner by corner. */
export const Loop = terminal('Loop');
/** "the area between the two circles" */
export const Annulus = terminal('Annulus');
export const Revolve = terminal('Revolve');
/** "so", "making": what follows comes of what was said. */
export const Consequence = terminal('Consequence');
/** "70 mm apart" */
export const Apart = terminal('Apart');
export const Flush = terminal('Flush');
export const EitherSide = terminal('EitherSide');
/** "rectangular": what a noun after it looks like. */
export const Form = terminal('Form');
/** "mounting": what a noun after it is for. */
export const Kind = terminal('Kind');
export const Unknown = terminal('Unknown');

export const TERMINALS: TokenType[] = [
  Numeral,
  Fraction,
  Unit,
  By,
  Open,
  Close,
  Comma,
  Stop,
  Filler,
  Det,
  Pronoun,
  And,
  Of,
  Is,
  With,
  Prep,
  Away,
  Along,
  Axis,
  Plane,
  Size,
  SizeAdjective,
  Solid,
  Cutter,
  Role,
  Finish,
  Centre,
  Centred,
  Side,
  Spot,
  Grid,
  Both,
  Circle,
  Even,
  Quality,
  Through,
  Trait,
  Action,
  Ratio,
  Reckoned,
  Looks,
  Padding,
  Turn,
  Frame,
  Comment,
  Summary,
  Result,
  Negation,
  Property,
  Coincident,
  Angles,
  Loop,
  Revolve,
  Annulus,
  Consequence,
  Apart,
  EitherSide,
  Flush,
  Form,
  Kind,
  Unknown,
];
