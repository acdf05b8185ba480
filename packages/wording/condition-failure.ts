import type { Failure } from '@parcours/contracts';
import { clockLabel } from './calendar.ts';
import { namesOf } from './condition.ts';
import { french } from './typography.ts';

type ConditionCode = 'blockingConditionsFail' | 'overrideMissing' | 'situationChanged';

/** Why a finding or a situation was not recorded, and what to do. */
export const conditionFailureSentence = (failure: Extract<Failure, { code: ConditionCode }>): string => {
  switch (failure.code) {
    case 'blockingConditionsFail':
      return french`Recevable contre une condition bloquante : impossible (${namesOf(failure.conditions)}). Changez la demande, corrigez la situation, ou déclarez le dossier irrecevable.`;
    case 'overrideMissing':
      return french`Une condition indicative n’est pas remplie (${namesOf(failure.conditions)}). Vous pouvez passer outre : écrivez pourquoi.`;
    case 'situationChanged':
      return french`${failure.savedBy} a enregistré cette situation à ${clockLabel(failure.savedAt)}, pendant que vous tapiez.`;
  }
};
