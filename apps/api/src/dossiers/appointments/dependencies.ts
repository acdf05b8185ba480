import type { PrismaClient } from '../../database/generated/client.ts';

/** What the use cases of appointments need from outside. */
export type AppointmentDependencies = {
  readonly prisma: PrismaClient;
  /** The instant it is now. */
  readonly now: () => Date;
  /** The address of the program in people's browsers, without a final slash. */
  readonly publicUrl: string;
  /** What secret addresses are made from. */
  readonly authSecret: string;
};
