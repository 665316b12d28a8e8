import type { ServerResponse } from 'node:http';
import type { ModelProvider } from '../../../sidecar/llm/provider.ts';
import { PROVIDERS } from '../../../sidecar/llm/providers/registry.ts';
import { events, json, lines } from './wire.ts';

/** How one API says things. */
export interface Dialect {
  readonly name: string;
  readonly open: (url: string, key?: string) => ModelProvider;
  readonly answer: (
    response: ServerResponse,
    text: string,
    more?: { stop?: 'length'; reasoning?: string },
  ) => void;
  /** Pieces of text; `cut` ends the line in the middle. */
  readonly stream: (
    response: ServerResponse,
    pieces: readonly string[],
    how?: 'whole' | 'cut' | 'open',
  ) => void;
  readonly error: (
    response: ServerResponse,
    status: number,
    message: string,
    headers?: Record<string, string>,
  ) => void;
}

const open =
  (name: string, suffix: string) =>
  (url: string, key = 'test-key') => {
    const entry = PROVIDERS.find((each) => each.name === name);
    if (!entry) throw new Error(name);
    return entry.open({ key, baseUrl: `${url}${suffix}` });
  };

const openaiChunk = (delta: object, finish: string | null = null) => ({
  id: 'c1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm-1',
  choices: [{ index: 0, delta, finish_reason: finish }],
});

export const DIALECTS: readonly Dialect[] = [
  {
    name: 'openai',
    open: open('openai', '/v1'),
    answer: (response, text, { stop, reasoning } = {}) =>
      json(response, 200, {
        id: 'c1',
        object: 'chat.completion',
        model: 'm-1',
        choices: [
          {
            index: 0,
            message: {
              role: 'assistant',
              content: text,
              ...(reasoning ? { reasoning_content: reasoning } : {}),
            },
            finish_reason: stop ?? 'stop',
          },
        ],
        usage: {
          prompt_tokens: 100,
          completion_tokens: 20,
          total_tokens: 120,
          prompt_tokens_details: { cached_tokens: 40 },
          completion_tokens_details: { reasoning_tokens: 5 },
        },
      }),
    stream: (response, pieces, how = 'whole') =>
      events(
        response,
        [
          ...pieces.map((content): [null, unknown] => [null, openaiChunk({ content })]),
          ...(how === 'whole'
            ? ([
                [null, openaiChunk({}, 'stop')],
                [
                  null,
                  {
                    ...openaiChunk({}),
                    choices: [],
                    usage: { prompt_tokens: 10, completion_tokens: 3, total_tokens: 13 },
                  },
                ],
                [null, '[DONE]'],
              ] as [null, unknown][])
            : []),
        ],
        how !== 'open',
      ),
    error: (response, status, message, headers) =>
      json(response, status, { error: { message, type: 'error', code: null, param: null } }, headers),
  },
  {
    name: 'anthropic',
    open: open('anthropic', ''),
    answer: (response, text, { stop, reasoning } = {}) =>
      json(response, 200, {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: 'm-1',
        content: [
          ...(reasoning ? [{ type: 'thinking', thinking: reasoning, signature: 's' }] : []),
          { type: 'text', text },
        ],
        stop_reason: stop ? 'max_tokens' : 'end_turn',
        stop_sequence: null,
        usage: {
          input_tokens: 60,
          cache_read_input_tokens: 40,
          cache_creation_input_tokens: 0,
          output_tokens: 20,
          output_tokens_details: { thinking_tokens: 5 },
        },
      }),
    stream: (response, pieces, how = 'whole') =>
      events(
        response,
        [
          [
            'message_start',
            {
              type: 'message_start',
              message: {
                id: 'msg_1',
                type: 'message',
                role: 'assistant',
                model: 'm-1',
                content: [],
                stop_reason: null,
                usage: { input_tokens: 10, output_tokens: 1 },
              },
            },
          ],
          [
            'content_block_start',
            { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
          ],
          ...pieces.map((text): [string, unknown] => [
            'content_block_delta',
            { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } },
          ]),
          ...(how === 'whole'
            ? ([
                ['content_block_stop', { type: 'content_block_stop', index: 0 }],
                [
                  'message_delta',
                  {
                    type: 'message_delta',
                    delta: { stop_reason: 'end_turn', stop_sequence: null },
                    usage: { output_tokens: 3 },
                  },
                ],
                ['message_stop', { type: 'message_stop' }],
              ] as [string, unknown][])
            : []),
        ],
        how !== 'open',
      ),
    error: (response, status, message, headers) =>
      json(response, status, { type: 'error', error: { type: 'api_error', message } }, headers),
  },
  {
    name: 'ollama',
    open: open('ollama', ''),
    answer: (response, text, { stop, reasoning } = {}) =>
      json(response, 200, {
        model: 'm-1',
        created_at: '2026-11-23T00:00:00Z',
        message: { role: 'assistant', content: text, ...(reasoning ? { thinking: reasoning } : {}) },
        done: true,
        done_reason: stop ?? 'stop',
        prompt_eval_count: 100,
        eval_count: 20,
      }),
    stream: (response, pieces, how = 'whole') =>
      lines(
        response,
        [
          ...pieces.map((content) => ({
            model: 'm-1',
            message: { role: 'assistant', content },
            done: false,
          })),
          ...(how === 'whole'
            ? [
                {
                  model: 'm-1',
                  message: { role: 'assistant', content: '' },
                  done: true,
                  done_reason: 'stop',
                  prompt_eval_count: 10,
                  eval_count: 3,
                },
              ]
            : []),
        ],
        how !== 'open',
      ),
    error: (response, status, message, headers) => json(response, status, { error: message }, headers),
  },
];
