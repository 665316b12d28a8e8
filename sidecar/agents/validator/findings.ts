import { z } from 'zod';
import type { Review, ReviewFinding } from '../../../rpc-schema/design.ts';
import { harmless } from '../fence.ts';
import { asksForSecret, fromModel } from '../from-model.ts';

/** What a model writes of a part. */
export const Findings = z.object({
  findings: z
    .array(
      z.object({
        severity: z.enum(['info', 'warning', 'error']),
        words: z.string().max(300).optional(),
        text: z.string().min(1).max(500),
      }),
    )
    .max(20),
});
export type Findings = z.infer<typeof Findings>;

/** JSON Schema of the above. */
export const FINDINGS_SCHEMA = {
  type: 'object',
  properties: {
    findings: {
      type: 'array',
      maxItems: 10,
      items: {
        type: 'object',
        properties: {
          severity: { type: 'string', enum: ['info', 'warning', 'error'] },
          words: { type: 'string' },
          text: { type: 'string' },
        },
        required: ['severity', 'words', 'text'],
        additionalProperties: false,
      },
    },
  },
  required: ['findings'],
  additionalProperties: false,
} as const;

const LOSS = { info: 0, warning: 0.15, error: 0.5 } as const;

/**
 * The review that findings come to. A model that says "wrong" has to show where the request says otherwise: without words of
 * it, an error is a warning. The score is worked out here, for models give full marks to anything.
 */
export function reviewOf({ findings }: Findings, request: string, pictured: boolean): Review {
  const said = alike(request);
  // A model that speaks of keys was talked into that by somebody else, such as by writing on the part.
  const plain = findings.filter(({ text }) => !asksForSecret(text));
  const read = plain.map(({ severity, words = '', text }): ReviewFinding => {
    const quoted = alike(words) !== '' && said.includes(alike(words));
    return {
      severity: severity === 'error' && !quoted ? 'warning' : severity,
      words: quoted ? fromModel(words) : null,
      text: fromModel(text),
    };
  });
  const loss = read.reduce((sum, { severity }) => sum + LOSS[severity], 0);
  return { score: Math.max(0, 1 - loss), findings: read, pictured };
}

const alike = (text: string) =>
  harmless(text)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^["'.,;]+|["'.,;]+$/g, '');
