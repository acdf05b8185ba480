import type { PersonField, RequestField, SubmissionGap } from '@parcours/domain/submission';
import { pieceLack } from './checklist.ts';
import { conditionLabels, factLabels } from './condition.ts';
import { needLabel, pieceFactLabels, pieceName } from './piece.ts';
import { enumerated, french } from './typography.ts';
import { verdictSentence } from './verdict.ts';

const personFieldLabels: Readonly<Record<PersonField, string>> = {
  firstName: 'Prénom',
  bornOn: 'Date de naissance',
  street: 'Adresse',
  postalCode: 'Code postal',
  town: 'Commune',
  contact: 'Téléphone ou courriel',
};

const requestFieldLabels: Readonly<Record<RequestField, string>> = {
  amount: 'Montant demandé',
  duration: 'Durée demandée',
};

/** What one gap is about, then what is wrong with it. */
export const submissionGapWords = (gap: SubmissionGap): { readonly about: string; readonly lack: string } => {
  switch (gap.code) {
    case 'pieceUnsettled':
      return {
        about: needLabel(gap.about, gap.name),
        lack: french`on ne sait pas encore si c’est nécessaire (${enumerated(gap.missingFacts.map((fact) => pieceFactLabels[fact]))})`,
      };
    case 'personFieldMissing':
      return { about: personFieldLabels[gap.about], lack: 'à remplir' };
    case 'requestFieldMissing':
      return { about: requestFieldLabels[gap.about], lack: 'à remplir' };
    case 'consentMissing':
      return { about: conditionLabels[gap.about], lack: gap.verdict.verdict === 'fail' ? 'refusé' : 'à recueillir' };
    case 'amountOutside':
    case 'durationOutside':
    case 'conditionFails':
      return { about: conditionLabels[gap.about], lack: verdictSentence(gap.verdict) };
    case 'conditionUnknown':
      return { about: conditionLabels[gap.about], lack: french`à vérifier${missingWords(gap.verdict)}` };
    default:
      return {
        about: pieceName({ code: gap.about, name: gap.lacks.name }),
        lack: pieceLack(gap.lacks).replace(/^: /, ''),
      };
  }
};

const missingWords = (verdict: Extract<SubmissionGap, { readonly verdict: unknown }>['verdict']): string =>
  verdict.verdict === 'unknown' ? ` (${enumerated(verdict.missing.map((fact) => factLabels[fact]))})` : '';
