import { randomUUID } from 'node:crypto';
import { addDays, type CivilDate } from '@parcours/domain/calendar';
import { type LetterFacts, render } from '@parcours/domain/letters';
import { defaultLetterTemplates, formalName, letterFieldNames, partialDateLabel, typeset } from '@parcours/wording';
import type { Prisma } from '../database/generated/client.ts';
import type { NewDossier } from '../store/create-dossiers.ts';

type Left = Pick<Prisma.LetterCreateManyInput, 'way' | 'state' | 'failure'>;

/** In how many ways a letter can have left, or not. */
const ends: readonly Left[] = [
  { way: 'print', state: 'sent' },
  { way: 'email', state: 'sent' },
  { way: 'copy', state: 'sent' },
  { way: 'email', state: 'waiting' },
  { way: 'email', state: 'failed', failure: 'refusedByServer' },
  { way: 'email', state: 'failed', failure: 'notKnown' },
];

/** A reminder on every fourth dossier. */
export const letterOf = (
  { id, reference, agentId, person }: NewDossier & { readonly id: string; readonly reference: string },
  index: number,
  today: CivilDate,
): Prisma.LetterCreateManyInput[] => {
  const left = index % 4 === 0 ? ends[(index / 4) % ends.length] : undefined;
  if (left === undefined || agentId === null) return [];
  const facts: LetterFacts = {
    personName: formalName(person),
    reference,
    pieces: '- Justificatif de domicile\n- Relevés de compte (3)',
    deadline: partialDateLabel(addDays(today, 10)),
    agentName: 'Camille Accompagnatrice',
  };
  const { subject, body } = defaultLetterTemplates.reminder;
  const writtenAt = new Date(`${addDays(today, -3)}T14:00:00Z`);
  return [
    {
      id: randomUUID(),
      dossierId: id,
      kind: 'reminder',
      templateVersion: 0,
      subject: typeset(render(subject, facts, letterFieldNames)),
      text: typeset(render(body, facts, letterFieldNames)),
      ...left,
      writtenAt,
      writtenById: agentId,
      stateAt: writtenAt,
    },
  ];
};
