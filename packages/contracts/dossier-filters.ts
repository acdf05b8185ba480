import { conditions } from '@parcours/domain/eligibility';
import { detourCostKinds, walkedPattern } from '@parcours/domain/statistics';
import { z } from 'zod';
import { channel, endKind, listedCode, milestone, owner, project, stage, state } from './path.ts';
import { civilDate } from './value.ts';

export const sorts = ['waitingSince', 'firstContact', 'lastRecorded', 'reference', 'name'] as const;

/** The association that sent the person, by its name as it was typed, or `unnamed`. */
export const associationFilter = z.string().trim().min(1).max(200);

/** Filters shared by lists and counts. A period is of first contacts, both days included. */
export const filters = {
  state: state.optional(),
  stage: stage.optional(),
  turn: owner.optional(),
  /** An account's id, `nobody`, or `mine`: the caller's, and those of whom the caller stands in for today. */
  agent: z.string().max(64).optional(),
  channel: channel.optional(),
  association: associationFilter.optional(),
  project: project.optional(),
  from: civilDate.optional(),
  to: civilDate.optional(),
  /** Words of a name, a telephone or a reference: never part of an address, see `listDossiers`. */
  text: z.string().trim().max(100).optional(),
  /** Reached at least this milestone. */
  reached: milestone.optional(),
  /** Has not reached this milestone, so far or for good. */
  notReached: milestone.optional(),
  /** This is the furthest milestone. */
  furthest: milestone.optional(),
  end: endKind.optional(),
  reason: listedCode.optional(),
  /** Leaves out duplicates and typing errors, as statistics do. */
  counted: z.boolean().optional(),
  /** Only those whose first contact has no precise day. */
  imprecise: z.boolean().optional(),
  /** Walked through exactly these steps so far: see `stepsWalked` of the domain. */
  walked: z.string().max(100).regex(walkedPattern).optional(),
  /** Has been in this stage, or still is. */
  visited: stage.optional(),
  /** Turned back, or stood still, in this way at least once. */
  detour: z.enum(detourCostKinds).optional(),
  /** Left before any appointment was held, having missed one or giving that as the reason. */
  didNotCome: z.boolean().optional(),
  /** Closed on verdicts of which this condition was not met. */
  failed: z.enum(conditions).optional(),
  /** Needed this piece and never had it: it cannot be given, or the dossier ended without it. */
  lacked: z.string().min(1).max(60).optional(),
};
export const dossierFilters = z.object(filters);
export type DossierFilters = z.output<typeof dossierFilters>;
