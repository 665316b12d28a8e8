import secrets from '../lexicon/en-secrets.json' with { type: 'json' };
import { harmless } from './fence.ts';

const ADDRESS = /(?:\b[a-z][a-z0-9+.-]*:\/\/|\b(?:javascript|data|mailto|file):|\bwww\.)\S*/gi;
const LONGEST = 500;

/** Words of a model for a person: one paragraph, nothing hidden in it, no address that asks to be opened. */
export function fromModel(text: string): string {
  const plain = harmless(text).replace(/\s+/g, ' ').trim();
  const whole = plain.replace(ADDRESS, '(address left out)');
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1).toWellFormed()}…` : whole;
}

const SECRET = new RegExp(`(?<![a-z])(?:${secrets.words.join('|').replaceAll(' ', '[\\s_-]*')})`, 'i');

/** Whether a text is about keys or passwords: no part needs to know those, so somebody else wants to. */
export const asksForSecret = (text: string) => SECRET.test(harmless(text));
