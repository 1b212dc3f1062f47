import { ADMIN_PATHS } from './admin-paths.ts';
import { FEED_PATHS } from './feed-paths.ts';
import { PROJECT_PATHS } from './project-paths.ts';
import { componentSchemas } from './schemas.ts';

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
    paths: { ...PROJECT_PATHS, ...FEED_PATHS, ...ADMIN_PATHS },
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
