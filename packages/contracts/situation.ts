import { z } from 'zod';
import { nearestPass, reading, ruleSet, situationFacts, verdict } from './eligibility.ts';
import { endpoint } from './endpoint.ts';
import { actKind, eventKind, project } from './path.ts';
import { personDetails, storedPerson } from './people.ts';
import { amountCents, civilDate, durationMonths, instant, partialDate } from './value.ts';

const params = z.object({ dossierId: z.uuid() });

const request = z.object({
  project,
  projectDetail: z.string().nullable(),
  amountCents: amountCents.nullable(),
  durationMonths: durationMonths.nullable(),
});

const situationViewShape = z.object({
  dossierId: z.uuid(),
  reference: z.string(),
  /** Of the dossier's history: what an act recorded from here expects. */
  dossierVersion: z.int(),
  /** What the caller may record now. */
  allowedActs: z.array(actKind).readonly(),
  /** Of the situation; 0 before it is first saved. */
  version: z.int().min(0),
  savedAt: instant.nullable(),
  person: storedPerson,
  /** Of the person, which other pages correct as well. */
  personVersion: z.int(),
  request,
  facts: situationFacts,
  /** The rules in force today. */
  ruleSet,
});
export interface SituationView extends z.output<typeof situationViewShape> {}
const situationView: z.ZodType<SituationView> = situationViewShape;

const assessmentShape = z.object({
  ruleSet: z.object({ name: z.string(), effectiveFrom: civilDate }),
  verdicts: z.array(verdict).readonly(),
  reading,
  nearestPass,
  /** Of what is asked for; null when amount or duration are not known. Interest and refund over the whole loan. */
  loan: z.object({ instalmentCents: z.int(), totalInterestCents: z.int(), refundedInterestCents: z.int() }).nullable(),
  /** What was known when somebody decided, by the rules of then; the latest last. */
  decisions: z.array(
    z.object({
      sequence: z.int(),
      event: eventKind,
      happenedOn: partialDate.nullable(),
      isVoided: z.boolean(),
      ruleSet: z.object({ name: z.string(), effectiveFrom: civilDate }),
      verdicts: z.array(verdict).readonly(),
    }),
  ),
});
export interface AssessmentView extends z.output<typeof assessmentShape> {}
const assessment: z.ZodType<AssessmentView> = assessmentShape;

export const situationEndpoints = {
  readSituation: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/situation',
    summary: 'Read what is known of a person and a household, and the rules in force',
    access: ['agent'],
    params,
    reply: situationView,
  }),
  saveSituation: endpoint({
    method: 'PUT',
    path: '/api/dossiers/:dossierId/situation',
    summary: 'Save what is known of a person and a household',
    access: ['agent'],
    params,
    body: z.object({
      expectedVersion: z.int().min(0),
      expectedPersonVersion: z.int().min(1),
      person: personDetails,
      facts: situationFacts,
    }),
    reply: z.object({ version: z.int(), personVersion: z.int(), savedAt: instant }),
  }),
  readAssessment: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/assessment',
    summary: 'Judge every condition on what is saved, and read what was known at past decisions',
    access: ['agent'],
    params,
    reply: assessment,
  }),
} as const;
