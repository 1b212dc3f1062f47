import { FEED_PROBLEMS, json } from './responses.ts';
import { ref } from './schemas.ts';

/** What feeds send. */
export const FEED_PATHS = {
  '/v1/feed/cases': {
    post: {
      operationId: 'feedCases',
      summary: "What HQ's Data Forwarding sends (Forward Cases, JSON). Idempotent; order does not matter.",
      security: [{ token: [] }, { tokenAsPassword: [] }],
      requestBody: {
        required: true,
        content: json({
          oneOf: [
            ref('ForwardedCase'),
            { type: 'array', minItems: 1, maxItems: 1_000, items: ref('ForwardedCase') },
          ],
        }),
      },
      responses: {
        '200': {
          description: 'How many were new, late (something newer was known), known already, or too old.',
          content: json({
            type: 'object',
            properties: Object.fromEntries(
              ['recorded', 'late', 'known', 'too-old'].map((name) => [name, { type: 'integer' }]),
            ),
          }),
        },
        ...FEED_PROBLEMS,
      },
    },
  },
  '/v1/feed/workers': {
    post: {
      operationId: 'feedWorkers',
      summary: 'Mobile workers and the numbers they list.',
      security: [{ token: [] }, { tokenAsPassword: [] }],
      requestBody: { required: true, content: json(ref('Workers')) },
      responses: {
        '200': {
          description: 'How many were taken in.',
          content: json({ type: 'object', properties: { recorded: { type: 'integer' } } }),
        },
        ...FEED_PROBLEMS,
      },
    },
  },
};
