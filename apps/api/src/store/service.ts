import { type ServiceDetails, type ServiceView, serviceDetails } from '@parcours/contracts';
import type { Prisma } from '../database/generated/client.ts';

/** There is one service. */
export const serviceId = 1;

/** Of the town that the program was made for, until somebody says more. The limit is *(assumed)*: what mailboxes take. */
const firstDetails: ServiceDetails = {
  name: 'Direction de l’Action Sociale et des Solidarités',
  street: null,
  postalCode: '94370',
  town: 'Sucy-en-Brie',
  telephone: null,
  email: null,
  openingHours: null,
  largestPackMegabytes: 10,
};

/** How the service presents itself. */
export const readService = async (prisma: Prisma.TransactionClient): Promise<ServiceView> => {
  const service = await prisma.service.findUnique({ where: { id: serviceId } });
  return {
    version: service?.version ?? 0,
    savedAt: service?.savedAt.toISOString() ?? null,
    details: service === null ? firstDetails : serviceDetails.parse(service.details),
  };
};
