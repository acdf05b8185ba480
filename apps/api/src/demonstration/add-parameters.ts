import { addDays, type CivilDate } from '@parcours/domain/calendar';
import {
  type CatalogueSettings,
  defaultCatalogue,
  firstCatalogueSettings,
  type PieceDefinition,
  withNeedConditions,
  withPiece,
} from '@parcours/domain/checklist';
import { convention2011, type RuleSet } from '@parcours/domain/eligibility';
import { type ListedGround, type ListedReason, programGrounds, programReasons } from '@parcours/domain/reasons';
import { type DelaySet, firstDelaySet } from '@parcours/domain/tasks';
import type { Prisma } from '../database/generated/client.ts';
import { midnightOf } from '../store/civil-day.ts';
import { keepParameterVersion } from '../store/parameter-versions.ts';

type Setting = { readonly at: Date; readonly today: CivilDate; readonly administratorId: string };

/** A second version of the rules, of the delays, of the pieces and of the reasons: two in force, two to come. */
export const addDemonstrationParameters = async (
  transaction: Prisma.TransactionClient,
  { at, today, administratorId }: Setting,
): Promise<void> => {
  const added = { addedAt: at, addedById: administratorId };
  const rules: RuleSet = {
    ...convention2011,
    name: 'Avenant (fictif)',
    effectiveFrom: addDays(today, 60),
    amountCents: { least: 300_00, most: 5_000_00 },
    durationMonths: { least: 6, most: 48 },
    refundDelayMonths: 1,
  };
  await transaction.ruleSet.create({ data: { effectiveFrom: midnightOf(rules.effectiveFrom), rules, ...added } });
  const delaySet: DelaySet = {
    effectiveFrom: addDays(today, -7),
    delays: {
      ...firstDelaySet.delays,
      decision: { firstAfter: { days: 25 }, thenEvery: { days: 10 }, atMost: null },
    },
  };
  await keepParameterVersion(transaction, {
    kind: 'delays',
    effectiveFrom: delaySet.effectiveFrom,
    content: delaySet,
    ...added,
  });
  const withCertificate = withPiece(defaultCatalogue, trainingCertificate, { as: 'own', group: 'project' });
  const catalogue: CatalogueSettings = {
    ...firstCatalogueSettings,
    effectiveFrom: addDays(today, 45),
    pieces: withCertificate.pieces.map((piece) =>
      piece.code === 'proofOfAddress' ? { ...piece, validity: { count: 2, unit: 'months' } } : piece,
    ),
    needs: withNeedConditions(withCertificate.needs, trainingCertificate.code, [
      { fact: 'project', isOneOf: ['training'] },
    ]),
  };
  await keepParameterVersion(transaction, {
    kind: 'pieces',
    effectiveFrom: catalogue.effectiveFrom,
    content: JSON.parse(JSON.stringify(catalogue)),
    ...added,
  });
  await keepParameterVersion(transaction, {
    kind: 'reasons',
    effectiveFrom: addDays(today, -30),
    content: {
      effectiveFrom: addDays(today, -30),
      reasons: [...programReasons, movedAway],
      grounds: [...programGrounds, screenshot],
    },
    ...added,
  });
};

/** What no sheet of the convention asks: fictional, as all of this. */
const trainingCertificate = {
  code: 'added-training',
  copies: 1,
  validity: { count: 2, unit: 'months' },
  name: 'Attestation d’inscription à la formation',
  whereToGet: 'Auprès de l’organisme de formation, avec les dates et le prix.',
} as const satisfies PieceDefinition;

const movedAway = {
  code: 'added-moved',
  end: 'leftByPerson',
  countsAs: 'situationChanged',
  label: 'a déménagé avant la fin',
  isWithdrawn: false,
} as const satisfies ListedReason;

const screenshot = {
  code: 'added-screenshot',
  act: 'refused',
  countsAs: 'notTheRightPaper',
  label: 'Capture d’écran : il faut le papier entier',
  isWithdrawn: false,
} as const satisfies ListedGround;
