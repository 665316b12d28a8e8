import { parse } from './phrases/grammar.ts';
import type { Item } from './phrases/item.ts';
import { cut } from './words/raw-lexer.ts';
import { tag } from './words/tagger.ts';

/** What stands in a text in plain English, one item after the other. @param text of a NormalText */
export const itemsOf = (text: string): readonly Item[] => parse(tag(cut(text)).words);
