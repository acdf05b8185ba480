import type { EndpointName } from '@parcours/contracts';
import type { SignedIn } from '../auth/signed-in.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null when nobody is signed in. */
    signedIn: SignedIn | null;
  }
  interface FastifyContextConfig {
    /** Absent on what the contract table does not list: health, documentation, the interface's files. */
    endpoint?: EndpointName;
  }
}
