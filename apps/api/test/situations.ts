import type { SituationFacts } from '@parcours/domain/eligibility';
import { eligible } from '@parcours/domain/eligibility/testing/examples';
import { saveSituation } from '../src/conditions/save-situation.ts';
import { openDossier } from '../src/dossiers/open-dossier.ts';
import { clockAt, contactOn, type Office } from './office.ts';

/** Nobody's name, with the birth date and the address of somebody eligible. */
export const resident = {
  lastName: 'Exemple',
  firstName: 'Awa',
  bornOn: eligible.bornOn,
  telephone: '06 39 98 12 34',
  secondTelephone: null,
  email: null,
  preferredContact: null,
  street: '3 rue Fictive',
  postalCode: '94370',
  town: 'Sucy-en-Brie',
};

/** The facts of somebody who meets every condition with nothing to spare. */
export const enoughToLive: SituationFacts = {
  isProjectAccepted: null,
  household: eligible.household,
  budget: eligible.budget,
  declarations: eligible.declarations,
  consents: eligible.consents,
};

/** The same person without any income: the capacity fails. */
export const tooLittleToLive: SituationFacts = { ...enoughToLive, budget: { incomes: [], charges: [], debts: [] } };

/** Saves what is known of a household at noon of the day it answered. */
export const saveFacts = (
  { prisma, agent: caller }: Pick<Office, 'prisma' | 'agent'>,
  given: { readonly dossierId: string; readonly expectedVersion: number; readonly facts: SituationFacts },
) =>
  saveSituation(
    { prisma, now: clockAt('2017-07-15') },
    { ...given, expectedPersonVersion: 1, person: resident, caller },
  );

/** A dossier opened on this day for 1 000 € over 24 months, with what is known of its household. */
export const openWith = async (office: Office, now: () => Date, facts: SituationFacts | null): Promise<string> => {
  const { prisma, agent: caller } = office;
  const request = {
    project: 'drivingLicence',
    projectDetail: null,
    amountCents: 1_000_00,
    durationMonths: 24,
  } as const;
  const contact = contactOn('2017-07-01', { request });
  const { id: dossierId } = await openDossier({ prisma, now }, { contact, caller });
  if (facts !== null) {
    await saveSituation(
      { prisma, now },
      { dossierId, expectedVersion: 0, expectedPersonVersion: 1, person: resident, facts, caller },
    );
  }
  return dossierId;
};
