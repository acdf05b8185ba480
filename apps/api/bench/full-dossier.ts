import { randomUUID } from 'node:crypto';
import { addDays, parisDay } from '@parcours/domain/calendar';
import type { PieceSituation } from '@parcours/domain/checklist';
import { mixedPapers, textPdf } from '../test/mixed-papers.ts';
import type { Visitor } from './visitor.ts';

/** Twenty pieces apply. */
const situation: PieceSituation = {
  needsResidencePermit: false,
  isMarriedOrParent: false,
  housing: 'tenant',
  incomeCertifiers: ['employer', 'familyAllowanceFund', 'franceTravail', 'pensionFund'],
  bills: ['energy', 'insurance'],
  hasRunningLoans: false,
  isOverIndebted: true,
  hasOverIndebtednessPlan: true,
  project: 'drivingLicence',
  supplier: 'professional',
};
const pieces = [
  ...['identityCard', 'proofOfAddress', 'rentReceipt', 'payslips', 'employmentContract', 'franceTravailNotice'],
  ...['franceTravailPayments', 'familyAllowanceCertificate', 'pensionStatements', 'taxNotice', 'bankStatements'],
  ...['bankDetails', 'supplierBankDetails', 'energyBill', 'insuranceBill', 'overIndebtednessPlan'],
  ...['commissionAgreement', 'quote', 'letterOfMotivation'],
];

/** An agent opens a dossier, and has every piece that applies verified: 25 files of 60 pages. @returns its id */
export const openFullDossier = async (agent: Visitor): Promise<string> => {
  const today = parisDay(new Date());
  const happenedOn = addDays(today, -20);
  const { id } = await agent.read<{ id: string }>('POST', '/api/dossiers', {
    id: randomUUID(),
    happenedOn,
    channel: 'spontaneous',
    channelDetail: null,
    medium: 'desk',
    request: { project: 'drivingLicence', projectDetail: null, amountCents: 150_000, durationMonths: 24 },
    person: { lastName: 'Complet', firstName: 'Dossier', bornOn: null, telephone: null, email: null, town: null },
  });
  const at = `/api/dossiers/${id}`;
  const act = (noun: string, expectedVersion: number, content: object = {}) =>
    agent.call('POST', `${at}/${noun}`, { expectedVersion, happenedOn, ...content });
  await act('eligibility', 1, { override: null });
  const write = async (method: 'POST' | 'PUT', path: string, content: object) => {
    const { version } = await agent.read<{ version: number }>('GET', `${at}/pieces`);
    return agent.read<{ pieces: { code: string }[] }>(method, `${at}/${path}`, {
      expectedVersion: version,
      ...content,
    });
  };
  await write('PUT', 'piece-situation', { situation, plannedOn: today });
  await write('POST', 'piece-requests', { happenedOn, pieces });
  const papers = pieces.map((piece) => ({ piece, copies: 3, issuedOn: addDays(today, -25), lastValidOn: null }));
  await write('POST', 'piece-receipts', { happenedOn, pieces: papers });
  await addFiles(agent, at);
  for (const piece of pieces) await write('POST', `pieces/${piece}/verification`, { happenedOn, paper: null });
  return id;
};

/** Of 56 pages, the first file of text gives way to one of seven. */
const addFiles = async (agent: Visitor, at: string): Promise<void> => {
  const mixed = (await mixedPapers()).slice(0, 24);
  const papers = [...mixed, { name: 'papier-long.pdf', bytes: await textPdf(6) }];
  for (const [index, { name, bytes }] of papers.entries()) {
    const form = new FormData();
    form.append('id', randomUUID());
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    await agent.call('POST', `${at}/pieces/${pieces[index % pieces.length]}/files`, form);
  }
};
