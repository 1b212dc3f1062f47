import { BODY_PROBLEMS, json, PROBLEMS, problemOf } from './responses.ts';
import { ref } from './schemas.ts';

const ADMIN_PROBLEMS = {
  ...PROBLEMS,
  '401': problemOf('No token, or none of the service itself.'),
};
const UNKNOWN = problemOf('There is no token of this name.');

function post(
  operationId: string,
  summary: string,
  body: string,
  responses: Readonly<Record<string, unknown>>,
) {
  return {
    operationId,
    summary,
    requestBody: { required: true, content: json(ref(body)) },
    responses: { ...responses, ...BODY_PROBLEMS, ...ADMIN_PROBLEMS },
  };
}

/** What the people who run the service ask; for tokens of the service with the scope `admin` or `metrics`. */
export const ADMIN_PATHS = {
  '/v1/tokens': {
    get: {
      operationId: 'listTokens',
      summary:
        'All tokens: names, scopes, when they were made, expire and were used last; never the tokens themselves.',
      responses: { '200': { description: 'Tokens.', content: json(ref('Tokens')) }, ...ADMIN_PROBLEMS },
    },
    post: post('createToken', 'Makes a token of a project, or of the service itself.', 'NewToken', {
      '201': { description: 'The token, told this once.', content: json(ref('MadeToken')) },
      '409': problemOf('There is one of this name.'),
    }),
  },
  '/v1/tokens/rotate': {
    post: post('rotateToken', 'Replaces a token; the old one may still open for some hours.', 'Rotation', {
      '200': { description: 'The new token, told this once.', content: json(ref('MadeToken')) },
      '404': UNKNOWN,
    }),
  },
  '/v1/tokens/revoke': {
    post: post('revokeToken', 'Takes a token back; it opens nothing after five seconds.', 'NamedToken', {
      '200': {
        description: 'Done.',
        content: json({ type: 'object', properties: { revoked: { type: 'boolean' } } }),
      },
      '404': UNKNOWN,
    }),
  },
  '/v1/audit': {
    get: {
      operationId: 'audit',
      summary: 'Which token asked for how much in which hour. No number, no name.',
      parameters: [
        {
          name: 'hours',
          in: 'query',
          description: 'How far back; 24 when it is left out, 2160 at most.',
          schema: { type: 'integer', minimum: 1, maximum: 2_160 },
        },
      ],
      responses: { '200': { description: 'Counts.', content: json(ref('Audit')) }, ...ADMIN_PROBLEMS },
    },
  },
  '/v1/contacts:mend': {
    post: post(
      'mendContact',
      'Forgets a case as if it had never been fed; takes in the state that is given.',
      'Mend',
      {
        '200': { description: 'What was done.', content: json(ref('Mended')) },
      },
    ),
  },
  '/metrics': {
    get: {
      operationId: 'metrics',
      summary: 'Counts and durations of requests since the start, in the text format of Prometheus.',
      description: 'For a token of the service with the scope `metrics`.',
      responses: {
        '200': { description: 'Metrics.', content: { 'text/plain': { schema: { type: 'string' } } } },
        ...ADMIN_PROBLEMS,
      },
    },
  },
  '/healthz': {
    get: {
      operationId: 'health',
      summary: 'Whether the service and its storage answer.',
      security: [],
      responses: {
        '200': { description: 'Yes.' },
        '503': { description: 'The storage does not answer.' },
      },
    },
  },
};
