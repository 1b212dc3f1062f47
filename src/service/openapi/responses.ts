import { ref } from './schemas.ts';

export const json = (schema: unknown) => ({ 'application/json': { schema } });
export const problemOf = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

export const PROBLEMS = {
  '401': problemOf('No token, or none of this project. An unknown project looks the same.'),
  '403': problemOf('The token is not for this.'),
  '503': {
    ...problemOf('The database cannot be reached now.'),
    headers: {
      'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
    },
  },
  '429': {
    ...problemOf('Too many questions, or too many wrong tokens from one address.'),
    headers: {
      'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
    },
  },
};
export const BODY_PROBLEMS = {
  '400': problemOf('The body is no JSON.'),
  '413': problemOf('The body is too large.'),
  '415': problemOf('The body is not application/json.'),
  '422': problemOf('The body is not what the schema says; `errors` points to the places.'),
};
export const LIMIT_HEADERS = {
  RateLimit: { description: 'What is left: `"contacts";r=…;t=…`.', schema: { type: 'string' } },
  'RateLimit-Policy': { description: 'What is allowed: `"contacts";q=…;w=…`.', schema: { type: 'string' } },
};
export const FEED_PROBLEMS = {
  ...BODY_PROBLEMS,
  '401': PROBLEMS['401'],
  '403': PROBLEMS['403'],
  '429': PROBLEMS['429'],
  '503': {
    ...problemOf(
      'The service stands on a read replica, or cannot reach its database. Send it again, to another one or later.',
    ),
    headers: PROBLEMS['429'].headers,
  },
};
