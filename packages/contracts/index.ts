import { accountEndpoints } from './account.ts';
import { actEndpoints, dossierEndpoints } from './dossier.ts';
import type { Endpoint } from './endpoint.ts';
import { peopleEndpoints } from './people.ts';
import { registerImportEndpoints } from './register.ts';
import { ruleSetEndpoints } from './rule-set.ts';
import { situationEndpoints } from './situation.ts';
import { statisticsEndpoints } from './statistics.ts';

/** Every endpoint there is. The API registers its routes from this table and the screens call from it. */
export const endpoints = {
  ...accountEndpoints,
  ...dossierEndpoints,
  ...actEndpoints,
  ...situationEndpoints,
  ...ruleSetEndpoints,
  ...peopleEndpoints,
  ...registerImportEndpoints,
  ...statisticsEndpoints,
} as const satisfies Record<string, Endpoint>;
export type EndpointName = keyof typeof endpoints;

export * from './account.ts';
export * from './dossier.ts';
export * from './eligibility.ts';
export * from './endpoint.ts';
export * from './failure.ts';
export * from './input-problem.ts';
export * from './path.ts';
export * from './people.ts';
export * from './register.ts';
export * from './rule-set.ts';
export * from './situation.ts';
export * from './statistics.ts';
export * from './value.ts';
