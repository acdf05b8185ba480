import type { Housing, IncomeCertifier, PieceSituation } from '@parcours/domain/checklist';
import type { Project } from '@parcours/domain/request';
import type { Dice } from '../dice.ts';

const usualHousings = ['tenant', 'tenant', 'tenant', 'hosted', 'ownerRepaying'] as const satisfies readonly Housing[];
const usualIncomes = [
  ['employer'],
  ['employer', 'familyAllowanceFund'],
  ['franceTravail'],
  ['franceTravail', 'familyAllowanceFund'],
  ['familyAllowanceFund'],
  ['pensionFund'],
] as const satisfies readonly (readonly IncomeCertifier[])[];

/** The situation of an invented person, everything known. */
export const inventSituation = (project: Project, dice: Dice): PieceSituation => {
  const isOverIndebted = dice.onceIn(12);
  return {
    needsResidencePermit: dice.onceIn(5),
    isMarriedOrParent: dice.onceIn(2),
    housing: dice.oneOf(usualHousings),
    incomeCertifiers: dice.oneOf<readonly IncomeCertifier[]>(usualIncomes),
    bills: dice.onceIn(3) ? ['energy', 'telephone'] : ['energy', 'telephone', 'insurance'],
    hasRunningLoans: dice.onceIn(3),
    isOverIndebted,
    hasOverIndebtednessPlan: isOverIndebted,
    project,
    supplier: dice.onceIn(4) ? 'private' : 'professional',
  };
};
