import type { Outline } from '../../plan/outline/outline.ts';
import { cutFor } from '../pieces/with-cut.ts';
import { pieceFor } from '../pieces/with-piece.ts';
import { NormalText } from '../words/normal-text.ts';
import { inOrder } from './add-feature.ts';
import type { ChangeReader } from './change-kind.ts';
import { relaid } from './model.ts';

const ADD =
  /^(?:add|put|cut|mill|machine|make|attach|fit|give it|stick|place|weld|with|also|include)\s+(?=an?\b|one\b|two\b|another\b|\d)/i;

/** "Add a collar in the middle, 30 mm in diameter and 8 wide": a piece that has no word of its own among the features. */
export const addPiece: ChangeReader = ({ text, written }, model) => {
  const { outline } = model;
  if (!outline || !ADD.test(text.trim())) return null;
  if (outline.features.some(({ kind }) => kind === 'solid')) return null;
  const asked = new NormalText(text.trim().replace(ADD, ''));
  const piece = pieceFor(outline.base, asked) ?? cutFor(outline.base, asked);
  const [body] = piece?.features ?? [];
  // What stands in the middle is a boss.
  const isBoss = body?.name.startsWith('upper') && body.noun !== 'tube' && !body.at.x && !body.at.y;
  if (!piece || isBoss) return null;
  const next: Outline = {
    ...outline,
    features: inOrder(outline.features, piece.features),
    assumptions: [...new Set([...outline.assumptions, ...piece.assumptions])],
  };
  const relaying = relaid(model, next, written);
  return relaying.type === 'question' ? relaying : { ...relaying, said: [] };
};
