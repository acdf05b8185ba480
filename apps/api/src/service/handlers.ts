import type { serviceEndpoints } from '@parcours/contracts';
import type { PrismaClient } from '../database/generated/client.ts';
import type { Handlers } from '../http/handler.ts';
import { readService } from '../store/service.ts';
import { saveService } from './save-service.ts';

type ServiceHandlers = Pick<Handlers, keyof typeof serviceEndpoints>;

/** The handlers of how the service presents itself. */
export const serviceHandlers = (dependencies: {
  readonly prisma: PrismaClient;
  readonly now: () => Date;
}): ServiceHandlers => ({
  readService: () => readService(dependencies.prisma),
  saveService: ({ body }, { caller }) => saveService(dependencies, { ...body, caller }),
});
