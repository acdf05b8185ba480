import { submissionMeans } from '@parcours/domain/path';
import { personFields, requestFields, type SubmissionGap } from '@parcours/domain/submission';
import { z } from 'zod';
import { condition, verdict } from './eligibility.ts';
import { endpoint } from './endpoint.ts';
import { knownGap, listedNames, medium, reason } from './path.ts';
import { pieceCode, pieceFact, pieceGap } from './piece.ts';
import { amountCents, civilDate, durationMonths, partialDate } from './value.ts';

/** One thing that stands between a dossier and a complete file. */
export const submissionGap = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('pieceUnsettled'),
    about: z.string(),
    name: z.string().optional(),
    missingFacts: z.array(pieceFact).readonly(),
  }),
  z.object({
    code: z.enum(['pieceMissing', 'pieceUnverified', 'pieceRefused', 'pieceTooOld', 'pieceImpossible']),
    about: pieceCode,
    lacks: pieceGap,
  }),
  z.object({ code: z.literal('personFieldMissing'), about: z.enum(personFields) }),
  z.object({ code: z.literal('requestFieldMissing'), about: z.enum(requestFields) }),
  z.object({
    code: z.enum(['consentMissing', 'amountOutside', 'durationOutside', 'conditionFails', 'conditionUnknown']),
    about: condition,
    verdict,
  }),
]) satisfies z.ZodType<SubmissionGap>;

/** One sending of a file to the lender, and what the lender answered. */
const submission = z.object({
  number: z.int(),
  sequence: z.int().nullable(),
  sentOn: partialDate.nullable(),
  means: z.enum(submissionMeans).nullable(),
  sentBy: z.string().nullable(),
  packId: z.uuid().nullable(),
  despite: z.object({ gaps: z.array(knownGap).readonly(), why: z.string() }).nullable(),
  acknowledged: z.object({ on: partialDate.nullable(), lenderReference: z.string().nullable() }).nullable(),
  asked: z
    .object({
      on: partialDate.nullable(),
      pieces: z.array(z.string()).readonly(),
      pieceNames: z.record(z.string(), z.string()).optional(),
      what: z.string().nullable(),
      why: z.string().nullable(),
      answerBy: civilDate.nullable(),
    })
    .nullable(),
  putOff: z.array(z.object({ on: partialDate.nullable(), until: civilDate.nullable() })).readonly(),
  decision: z
    .discriminatedUnion('kind', [
      z.object({
        kind: z.literal('granted'),
        on: partialDate.nullable(),
        amountCents: amountCents.nullable(),
        durationMonths: durationMonths.nullable(),
      }),
      z.object({
        kind: z.literal('refused'),
        on: partialDate.nullable(),
        mainReason: reason,
        otherReasons: z.array(reason).readonly(),
        listed: listedNames.optional(),
      }),
    ])
    .nullable(),
  told: z.object({ on: partialDate.nullable(), medium }).nullable(),
});
export type SubmissionView = z.output<typeof submission>;

export const submissionEndpoints = {
  listSubmissions: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/submissions',
    summary: 'List what went to the lender and what it answered, oldest first',
    access: ['agent', 'head'],
    params: z.object({ dossierId: z.uuid() }),
    reply: z.object({ submissions: z.array(submission).readonly() }),
  }),
  readSubmissionGaps: endpoint({
    method: 'GET',
    path: '/api/dossiers/:dossierId/submission-gaps',
    summary: 'Read everything that stands between a dossier and a complete file',
    access: ['agent'],
    params: z.object({ dossierId: z.uuid() }),
    reply: z.object({
      /** The day it is to leave: the planned one, today when none is planned. */
      on: civilDate,
      gaps: z.array(submissionGap).readonly(),
    }),
  }),
} as const;
