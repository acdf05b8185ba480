import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { type Endpoint, endpoints } from '@parcours/contracts';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Sessions } from '../auth/sessions.ts';
import { admitCallers } from './admission.ts';

const whoMay = ({ access }: Endpoint): string => {
  if (access === 'anyone') return 'Open to anybody.';
  return access === 'signedIn' ? 'Open to every account.' : `Open to: ${access.join(', ')}.`;
};

const formSchema = ({ body, takesFile }: Endpoint): FastifySchema =>
  takesFile === true
    ? {
        body: (body ?? z.object({})).extend({ file: z.string().meta({ format: 'binary' }) }),
        consumes: ['multipart/form-data'],
      }
    : {};

const describe = (name: string, endpoint: Endpoint): FastifySchema => ({
  operationId: name,
  summary: endpoint.summary,
  description: whoMay(endpoint),
  tags: endpoint.path.split('/').slice(2, 3),
  security: endpoint.access === 'anyone' ? [] : [{ session: [] }],
  ...formSchema(endpoint),
});

/** Before the endpoints are registered: notes each of them for the document. */
export const collectDescriptions = async (app: FastifyInstance, cookieName: string): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Parcours microcrédit', version: '1' },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookieName } } },
    },
    transform: (described) => {
      const name = described.route.config?.endpoint;
      if (name === undefined) return { schema: { hide: true }, url: described.url };
      return jsonSchemaTransform({ ...described, schema: { ...described.schema, ...describe(name, endpoints[name]) } });
    },
  });
};

/** The document and a page to read it with, for accounts. */
export const serveDocumentation = async (app: FastifyInstance, sessions: Sessions): Promise<void> => {
  await app.register(async (members) => {
    admitCallers(members, sessions);
    members.get('/api/openapi.json', async () => app.swagger());
    await members.register(swaggerUi, {
      routePrefix: '/api/docs',
      uiConfig: { supportedSubmitMethods: [] },
      // The page is for reading; nothing of it comes from elsewhere.
      logo: { type: 'image/svg+xml', content: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    });
  });
};
