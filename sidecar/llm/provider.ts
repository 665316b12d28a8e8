import type { LLMProvider, LLMRequest, LLMResponse } from './schema.ts';

/** What comes while a model writes. */
export type LLMDelta = { readonly kind: 'text' | 'reasoning'; readonly text: string };

/** What a provider answers; its price is put to it by whoever called. */
export type LLMAnswer = Omit<LLMResponse, 'cost_usd' | 'ms' | 'provider'>;

/** A model that a provider offers. */
export interface OfferedModel {
  readonly name: string;
  /** Whether it takes pictures; null where the provider does not say. */
  readonly sees: boolean | null;
  /** Where the server sends on what it is asked of it; left out: it answers itself. */
  readonly sentTo?: string;
}

/** One service or server. Its SDK is loaded by the first call. */
export interface ModelProvider {
  readonly name: LLMProvider;
  /** Runs on this machine or in its network: calls cost nothing and may take long. */
  readonly isLocal: boolean;
  /** Answers whole. Aborting ends the request on the wire. @throws LLMError */
  complete(request: LLMRequest, signal: AbortSignal): Promise<LLMAnswer>;
  /** Answers piece by piece; the promise holds all of it. @throws LLMError */
  completeStream(
    request: LLMRequest,
    signal: AbortSignal,
    onDelta: (delta: LLMDelta) => void,
  ): Promise<LLMAnswer>;
  /** What can be asked for from here. @throws LLMError */
  models(signal: AbortSignal): Promise<OfferedModel[]>;
}
