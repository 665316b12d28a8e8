import { z } from 'zod';
import type { LLMRequest, LLMUsage } from '../schema.ts';
import table from './prices.json' with { type: 'json' };

/** USD for a million tokens; of a request whose whole prompt is at most `upTo` tokens long. */
const Band = z.strictObject({
  upTo: z.int().positive().nullable(),
  input: z.number().min(0),
  cachedInput: z.number().min(0),
  cacheWrites: z.number().min(0),
  output: z.number().min(0),
});
export type Band = z.infer<typeof Band>;
const Price = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  note: z.string().optional(),
  peak: z
    .strictObject({
      times: z.number().min(1),
      days: z.array(z.int().min(0).max(6)).describe('Sunday is 0'),
      hours: z.array(z.array(z.int().min(0).max(24)).length(2)).describe('From and to, UTC'),
    })
    .optional(),
  bands: z.array(Band).min(1),
  later: z
    .strictObject({ from: z.iso.date().describe('The day, UTC'), bands: z.array(Band).min(1) })
    .optional()
    .describe('What the provider has announced'),
});
export type Price = z.infer<typeof Price>;

const PRICES = new Map(Object.entries(z.record(z.string(), Price).parse(table.models)));
const MILLION = 1_000_000;

/** What a model costs, from the table; undefined where it is not known. A name with a date is the same model. */
export function priceOf(provider: string, model: string): Price | undefined {
  const known = (name: string) => PRICES.get(`${provider}/${name}`);
  return known(model) ?? known(model.replace(/-(?:\d{8}|\d{4}-\d{2}-\d{2})$/, ''));
}

/** The models of a provider whose price is known. */
export function pricedModels(provider: string): string[] {
  return [...PRICES.keys()].flatMap((name) =>
    name.startsWith(`${provider}/`) ? [name.slice(provider.length + 1)] : [],
  );
}

/** USD for so many tokens at a time. */
export function costOf(price: Price, usage: LLMUsage, at: Date): number {
  const { peak } = price;
  const band = bandOf(price, usage.input + usage.cachedInput + usage.cacheWrites, at);
  const sum =
    usage.input * band.input +
    usage.cachedInput * band.cachedInput +
    usage.cacheWrites * band.cacheWrites +
    usage.output * band.output;
  return (sum / MILLION) * (peak && isPeak(peak, at) ? peak.times : 1);
}

/** What a prompt of that many tokens costs on that day. */
export function bandOf({ bands, later }: Price, prompt: number, at: Date): Band {
  const now = later && at.toISOString().slice(0, 10) >= later.from ? later.bands : bands;
  const band = now.find(({ upTo }) => upTo === null || prompt <= upTo) ?? now.at(-1);
  if (!band) throw new Error('a price without a band');
  return band;
}

function isPeak({ days, hours }: NonNullable<Price['peak']>, at: Date): boolean {
  const hour = at.getUTCHours();
  return days.includes(at.getUTCDay()) && hours.some(([from = 0, to = 0]) => hour >= from && hour < to);
}

/** More tokens than text comes to in any language; no more than a byte makes one. */
const tokensAtMost = (text: string) => Buffer.byteLength(text);
const PICTURE_TOKENS = 5_000;
/** What a provider puts round the messages by itself. */
const FRAME_TOKENS = 500;

/** A call may end on the day after it began, when another price may hold. */
const DAY_MS = 86_400_000;

/** The most that a call can come to, USD: all of the prompt written to the cache, all of the answer used, at peak. */
export function worstCost(
  price: Price,
  { messages, maxTokens, schema }: Pick<LLMRequest, 'messages' | 'maxTokens' | 'schema'>,
  at: Date,
): number {
  const prompt =
    messages.reduce(
      (sum, { text, images = [] }) => sum + tokensAtMost(text) + images.length * PICTURE_TOKENS,
      FRAME_TOKENS,
    ) + (schema ? tokensAtMost(JSON.stringify(schema)) : 0);
  const worst = (day: Date) => {
    const { input, cacheWrites, cachedInput, output } = bandOf(price, prompt, day);
    return (prompt * Math.max(input, cacheWrites, cachedInput) + maxTokens * output) / MILLION;
  };
  return Math.max(worst(at), worst(new Date(at.getTime() + DAY_MS))) * (price.peak?.times ?? 1);
}
