import { correspondents, directions, exchangeRefusals } from '@parcours/domain/exchanges';
import { letterFailures, letterKinds, letterStates, letterWays } from '@parcours/domain/letters';
import { redirectionOutcomes, redirectionRefusalCodes, redirectionTargets } from '@parcours/domain/redirection';
import { z } from 'zod';
import { medium } from './path.ts';
import { civilDate, instant, partialDate } from './value.ts';

export const exchangeRefusal = z.enum(exchangeRefusals);
export const redirectionRefusal = z.enum(redirectionRefusalCodes);

/** Who took it out, when and why; the words stay. */
const voiding = z.object({ at: instant, by: z.string(), why: z.string() }).nullable();

const written = { id: z.uuid(), text: z.string(), writtenAt: instant, writtenBy: z.string(), voided: voiding };

const contactNote = z.object({
  ...written,
  happenedOn: civilDate,
  medium,
  direction: z.enum(directions),
  correspondent: z.enum(correspondents),
  correspondentName: z.string().nullable(),
});
export type ListedContactNote = z.output<typeof contactNote>;

const workingNote = z.object(written);
export type ListedWorkingNote = z.output<typeof workingNote>;

/** A letter word for word as it left. */
const letter = z.object({
  id: z.uuid(),
  kind: z.enum(letterKinds),
  subject: z.string(),
  text: z.string(),
  /** The service at its head, as it was then; null where that was not kept. */
  sender: z.object({ name: z.string(), address: z.string() }).nullable(),
  way: z.enum(letterWays),
  state: z.enum(letterStates),
  /** Why it did not leave; null unless it failed. */
  failure: z.enum(letterFailures).nullable(),
  writtenAt: instant,
  writtenBy: z.string(),
  stateAt: instant,
});
export type ListedLetter = z.output<typeof letter>;

/** Somebody sent elsewhere, on the way or, `isAtTheEnd`, by the line that closed the dossier. */
export const listedRedirection = z.object({
  id: z.uuid(),
  target: z.enum(redirectionTargets),
  name: z.string().nullable(),
  redirectedOn: partialDate.nullable(),
  why: z.string().nullable(),
  isAtTheEnd: z.boolean(),
  writtenAt: instant,
  writtenBy: z.string(),
  voided: voiding,
  /** How many outcomes were noted; the last one counts. */
  outcomes: z.int(),
  outcome: z.object({ what: z.enum(redirectionOutcomes), knownOn: civilDate, by: z.string() }).nullable(),
});
export type ListedRedirection = z.output<typeof listedRedirection>;

/** To whom letters go. */
const recipient = z.object({ name: z.string(), addressLines: z.array(z.string()), hasEmail: z.boolean() });

/** Everything said and written about one dossier. */
const dossierExchangesShape = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  /** Latest first, by the day it happened. */
  contactNotes: z.array(contactNote),
  /** Latest first. */
  workingNotes: z.array(workingNote),
  /** Latest first. */
  letters: z.array(letter),
  /** Latest first. */
  redirections: z.array(listedRedirection),
  isOpen: z.boolean(),
  recipient,
});
export interface DossierExchanges extends z.output<typeof dossierExchangesShape> {}
export const dossierExchanges: z.ZodType<DossierExchanges> = dossierExchangesShape;
