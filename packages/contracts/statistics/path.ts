import { z } from 'zod';
import { channel, endKind, listedCode, milestone, project } from '../path.ts';
import { civilDate, partialDate } from '../value.ts';
import { rate } from './rate.ts';

/** Dossiers lost after one milestone, by who ended them and for which main reason. */
const loss = z.object({
  furthest: milestone,
  end: endKind,
  /** Of the town's list; `name` is what it calls it today, left out: as the program says. */
  reason: listedCode,
  name: z.string().optional(),
  /** The program's reason that it counts as, left out: itself. */
  countsAs: z.string().optional(),
  dossiers: z.int(),
});

/** The cohort's figures: why so few went through. */
const pathStatisticsShape = z.object({
  asOf: civilDate,
  cohort: z.object({
    from: civilDate.nullable(),
    to: civilDate.nullable(),
    channel: channel.nullable(),
    association: z.string().nullable(),
    project: project.nullable(),
    agent: z.string().nullable(),
    /** Dossiers whose first contact lies in the period. */
    dossiers: z.int(),
    /** Duplicates and typing errors, left out of everything below. */
    leftOutAsAdministrative: z.int(),
    impreciseFirstContacts: z.int(),
    /** First and last of the first contacts found, as precisely as they are known, null when there are none. */
    firstOn: partialDate.nullable(),
    lastOn: partialDate.nullable(),
  }),
  /** What the first sentence is made of: first contacts = granted + open without a grant + ended without a grant. */
  headline: z.object({
    firstContacts: z.int(),
    granted: rate,
    openWithoutGrant: z.int(),
    endedWithoutGrant: z.record(endKind.exclude(['administrative']), z.int()),
    mostLostAfter: z.object({ milestone, lost: rate }).nullable(),
    largestLoss: loss.nullable(),
  }),
  /** reached = reached at the next milestone + lost + open, for each. */
  funnel: z
    .array(
      z.object({
        milestone,
        reached: z.int(),
        ofStart: rate,
        ofPrevious: rate.nullable(),
        lost: z.int(),
        open: z.int(),
      }),
    )
    .readonly(),
  /** Sums to the losses of the funnel; largest first. */
  losses: z.array(loss).readonly(),
});
export interface PathStatistics extends z.output<typeof pathStatisticsShape> {}
export const pathStatistics: z.ZodType<PathStatistics> = pathStatisticsShape;
