import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import {
  CheckItemSchema,
  CheckRequestSchema,
  CheckResponseSchema,
  CheckResultSchema,
  ContactSchema,
  NamedOwnerSchema,
  OwnerAnswerSchema,
  OwnersPageSchema,
  ProblemSchema,
  SettingsSchema,
} from '../directory/schema.ts';
import { ForwardedCaseSchema } from './case-event.ts';
import { WorkersSchema } from './routes/workers.ts';

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  Contact: ContactSchema,
  CheckItem: CheckItemSchema,
  NamedOwner: NamedOwnerSchema,
  OwnerAnswer: OwnerAnswerSchema,
  CheckResult: CheckResultSchema,
  CheckResponse: CheckResponseSchema,
  Settings: SettingsSchema,
  OwnersPage: OwnersPageSchema,
  Problem: ProblemSchema,
};

/** What feeds: kept loose, because HQ sends more than is read. */
const FEED_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  ForwardedCase: ForwardedCaseSchema,
  Workers: WorkersSchema,
};

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const OPTIONS = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // Checks that are code (an instant of HQ) have no counterpart in JSON Schema.
  errorMode: 'ignore',
  overrideRef: ({ referenceId }: { referenceId: string }) => `#/components/schemas/${referenceId}`,
} as const;

function componentSchemas(): Record<string, unknown> {
  const { $schema: _, ...request } = toJsonSchema(CheckRequestSchema, OPTIONS);
  const contacts = { type: 'array', minItems: 1, maxItems: 100, items: ref('CheckItem') };
  return {
    ...toJsonSchemaDefs(SCHEMAS, OPTIONS),
    ...toJsonSchemaDefs(FEED_SCHEMAS, OPTIONS),
    CheckRequest: { ...request, properties: { contacts } },
  };
}

const json = (schema: unknown) => ({ 'application/json': { schema } });
const problemOf = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

const PROBLEMS = {
  '401': problemOf('No token, or none of this project. An unknown project looks the same.'),
  '403': problemOf('The token is not for this.'),
  '429': {
    ...problemOf('Too many questions.'),
    headers: {
      'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
    },
  },
};
const BODY_PROBLEMS = {
  '400': problemOf('The body is no JSON.'),
  '413': problemOf('The body is too large.'),
  '415': problemOf('The body is not application/json.'),
  '422': problemOf('The body is not what the schema says; `errors` points to the places.'),
};
const LIMIT_HEADERS = {
  RateLimit: { description: 'What is left: `"contacts";r=…;t=…`.', schema: { type: 'string' } },
  'RateLimit-Policy': { description: 'What is allowed: `"contacts";q=…;w=…`.', schema: { type: 'string' } },
};
const PROJECT = {
  name: 'project',
  in: 'path',
  required: true,
  description: "The project's name on CommCare HQ.",
  schema: { type: 'string' },
};

const FEED_PROBLEMS = {
  ...BODY_PROBLEMS,
  '401': PROBLEMS['401'],
  '403': PROBLEMS['403'],
  '503': {
    ...problemOf(
      'Nothing was taken in: the service stands on a read replica. Send it again, to another one or later.',
    ),
    headers: PROBLEMS['429'].headers,
  },
};

/** The check endpoint as OpenAPI 3.1. Bodies come from the valibot schemas that client and service themselves use. */
export function openApiDocument(version: string): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Caseline check endpoint',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
      description: 'Who holds a number, which gateways and languages a project has. See check-endpoint.md.',
    },
    security: [{ token: [] }],
    paths: {
      '/v1/projects/{project}/contacts:check': {
        post: {
          operationId: 'checkContacts',
          summary: 'Check up to 100 contacts; answers come in order, a bad one does not fail the others.',
          parameters: [PROJECT],
          requestBody: { required: true, content: json(ref('CheckRequest')) },
          responses: {
            '200': { description: 'Answers.', headers: LIMIT_HEADERS, content: json(ref('CheckResponse')) },
            ...BODY_PROBLEMS,
            ...PROBLEMS,
          },
        },
      },
      '/v1/projects/{project}/settings': {
        get: {
          operationId: 'getSettings',
          summary: 'What is known of the project; what is unknown is left out.',
          parameters: [PROJECT],
          responses: {
            '200': { description: 'Settings.', headers: LIMIT_HEADERS, content: json(ref('Settings')) },
            ...PROBLEMS,
          },
        },
      },
      '/v1/projects/{project}/owners': {
        get: {
          operationId: 'listOwners',
          summary: "The project's two-way owners: all of them, or what changed since the cursor.",
          parameters: [
            PROJECT,
            {
              name: 'cursor',
              in: 'query',
              description: 'From the last page. Without it, or with an unknown one, the whole set follows.',
              schema: { type: 'string' },
            },
          ],
          responses: {
            '200': { description: 'A page.', headers: LIMIT_HEADERS, content: json(ref('OwnersPage')) },
            ...PROBLEMS,
          },
        },
      },
      '/v1/feed/cases': {
        post: {
          operationId: 'feedCases',
          summary:
            "What HQ's Data Forwarding sends (Forward Cases, JSON). Idempotent; order does not matter.",
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
      '/metrics': {
        get: {
          operationId: 'metrics',
          summary: 'Counts and durations of requests since the start, in the text format of Prometheus.',
          security: [],
          responses: {
            '200': { description: 'Metrics.', content: { 'text/plain': { schema: { type: 'string' } } } },
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
    },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        tokenAsPassword: {
          type: 'http',
          scheme: 'basic',
          description: 'The token as password, any user name.',
        },
      },
      schemas: componentSchemas(),
    },
  };
}
