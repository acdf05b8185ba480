import { parseInput } from '@parcours/contracts';
import type { FastifyInstance } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { Failed } from './failed.ts';

const partNames: Readonly<Record<string, string>> = { querystring: 'query' };

/** Both ends of every route are the contract's own schemas: what comes in is parsed, what goes out is stripped to them. */
export const parseByContract = (app: FastifyInstance): void => {
  // Plain text is what a form of another site can send without asking.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart = 'body' }) => (value: unknown) => {
    const parsed = parseInput(schema, value ?? {}, partNames[httpPart] ?? httpPart);
    return parsed.isValid
      ? { value: parsed.value }
      : { error: new Failed({ code: 'invalidInput', problems: parsed.problems }) };
  });
  app.setSerializerCompiler(serializerCompiler);
};
