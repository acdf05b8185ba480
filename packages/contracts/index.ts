import { accountEndpoints } from './account.ts';
import { assignmentEndpoints } from './assignment.ts';
import { actEndpoints, dossierEndpoints } from './dossier.ts';
import type { Endpoint } from './endpoint.ts';
import { liveEndpoints } from './live.ts';
import { registerImportEndpoints } from './register.ts';
import { statisticsEndpoints } from './statistics.ts';
import { taskEndpoints } from './task.ts';

/** Every endpoint there is. The API registers its routes from this table and the screens call from it. */
export const endpoints = {
  ...accountEndpoints,
  ...assignmentEndpoints,
  ...dossierEndpoints,
  ...actEndpoints,
  ...liveEndpoints,
  ...registerImportEndpoints,
  ...statisticsEndpoints,
  ...taskEndpoints,
} as const satisfies Record<string, Endpoint>;
export type EndpointName = keyof typeof endpoints;

export * from './account.ts';
export * from './assignment.ts';
export * from './dossier.ts';
export * from './endpoint.ts';
export * from './failure.ts';
export * from './input-problem.ts';
export * from './live.ts';
export * from './path.ts';
export * from './register.ts';
export * from './statistics.ts';
export * from './task.ts';
export * from './value.ts';
