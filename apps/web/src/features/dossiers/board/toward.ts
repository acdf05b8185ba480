import type { DossierSummary } from '@parcours/contracts';
import { type ActKind, moves, type Stage, stageOpenedBy, stages } from '@parcours/domain/path';

type Standing = Pick<DossierSummary, 'stage' | 'allowedActs'>;

/** The act that takes a dossier to a stage, null where none that is allowed does. */
export const actToward = ({ stage: here, allowedActs }: Standing, stage: Stage): ActKind | null => {
  if (stage === here) return null;
  if (here === 'lender' && stage === 'collection') return allowedActs.find((act) => act === 'morePiecesAsked') ?? null;
  return (
    allowedActs.find((act) => {
      const { reaches } = moves[act];
      return reaches !== null && stageOpenedBy(reaches) === stage;
    }) ?? null
  );
};

/** The stages that a dossier can be moved to from here. */
export const stagesWithin = (dossier: Standing): readonly Stage[] =>
  stages.filter((stage) => actToward(dossier, stage) !== null);

const wordless: readonly ActKind[] = ['preScreened', 'appointmentHeld', 'foundEligible', 'fileCompleted'];

/** A move to the very next stage by an act that says nothing but its date needs no form. */
export const isMovedAtOnce = ({ stage: here }: Standing, act: ActKind, stage: Stage): boolean =>
  wordless.includes(act) && stages.indexOf(stage) === stages.indexOf(here) + 1;
