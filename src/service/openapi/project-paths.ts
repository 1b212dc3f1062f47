import { BODY_PROBLEMS, json, LIMIT_HEADERS, PROBLEMS } from './responses.ts';
import { ref } from './schemas.ts';

const PROJECT = {
  name: 'project',
  in: 'path',
  required: true,
  description: "The project's name on CommCare HQ.",
  schema: { type: 'string' },
};

/** What clients of a project ask. */
export const PROJECT_PATHS = {
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
};
