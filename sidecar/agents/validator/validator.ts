import type { Review } from '../../../rpc-schema/design.ts';
import type { AgentName } from '../../config/agents.ts';
import type { ReviewMaterial } from '../../design/reviewer.ts';
import { NoJson, readAnswerJson } from '../../llm/answer-json.ts';
import { type Ask, BaseAgent } from '../agent.ts';
import { FINDINGS_SCHEMA, Findings, reviewOf } from './findings.ts';
import { materialWords, SYSTEM } from './prompt.ts';

/** Says what is wrong with a part that passed its checks, from words and, where there is one, from a picture. */
export class ValidatorAgent extends BaseAgent<ReviewMaterial, Review | null> {
  readonly name: AgentName = 'validator';

  buildRequest(material: ReviewMaterial): Ask {
    const { picture } = material;
    return {
      messages: [
        { role: 'system', text: SYSTEM, cache: true },
        {
          role: 'user',
          text: materialWords(material),
          ...(picture === null ? {} : { images: [{ mediaType: 'image/png' as const, base64: picture }] }),
        },
      ],
      schema: { name: 'review', schema: FINDINGS_SCHEMA },
    };
  }

  /** Null where the answer is no review. @throws LLMError */
  async execute(material: ReviewMaterial, signal: AbortSignal): Promise<Review | null> {
    const { text, stop } = await this.callModel(this.buildRequest(material), signal);
    // Half of it may lack the half that matters.
    if (stop === 'length' || stop === 'repetition') return null;
    const read = Findings.safeParse(jsonOf(text));
    return read.success ? reviewOf(read.data, material.request, material.picture !== null) : null;
  }
}

function jsonOf(text: string): unknown {
  try {
    return readAnswerJson(text);
  } catch (error) {
    if (error instanceof NoJson) return null;
    throw error;
  }
}
