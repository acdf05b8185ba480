import { anyAct, type DossierView } from '@parcours/contracts';
import type { PartialDate } from '@parcours/domain/calendar';
import type { ActKind } from '@parcours/domain/path';
import type { Exchange, Handlers } from '../http/handler.ts';
import { countDossiers } from './count-dossiers.ts';
import type { DossierDependencies } from './dependencies.ts';
import { exportDossiers } from './export/export-dossiers.ts';
import { askMorePieces } from './lender/ask-more-pieces.ts';
import { listSubmissions } from './lender/list-submissions.ts';
import { readSubmissionGaps } from './lender/read-submission-gaps.ts';
import { submitDossier } from './lender/submit-dossier.ts';
import { listDossiers } from './list-dossiers.ts';
import { listExpectedPeople } from './list-expected-people.ts';
import { openDossier } from './open-dossier.ts';
import { readDossier } from './read-dossier.ts';
import { readHistory } from './read-history.ts';
import { recordAct } from './record-act.ts';
import { recordEnd } from './record-end.ts';
import { reopenDossier } from './reopen-dossier.ts';
import { searchDossiers } from './search/search-dossiers.ts';
import { voidEvent } from './void-event.ts';

type DossierHandlers = Pick<
  Handlers,
  | 'listDossiers'
  | 'countDossiers'
  | 'openDossier'
  | 'readDossier'
  | 'readHistory'
  | 'voidEvent'
  | 'listExpectedPeople'
  | 'searchDossiers'
  | 'exportDossiers'
  | 'readSubmissionGaps'
  | 'listSubmissions'
  | ActKind
>;

type ReceivedAct = {
  readonly params: { readonly dossierId: string };
  readonly body: { readonly expectedVersion: number; readonly happenedOn: PartialDate };
};

/** The handlers of everything that is read and written about dossiers. */
export const dossierHandlers = (dependencies: DossierDependencies): DossierHandlers => {
  const record =
    (kind: ActKind) =>
    ({ params: { dossierId }, body }: ReceivedAct, { caller }: Exchange): Promise<DossierView> => {
      const { expectedVersion, happenedOn, ...content } = body;
      return recordAct(dependencies, {
        dossierId,
        expectedVersion,
        happenedOn,
        act: anyAct.parse({ kind, ...content }),
        caller,
      });
    };
  return {
    listDossiers: ({ body }, { caller }) => listDossiers(dependencies, { query: body, caller }),
    countDossiers: ({ body }, { caller }) => countDossiers(dependencies, { filters: body, caller }),
    openDossier: ({ body }, { caller }) => openDossier(dependencies, { contact: body, caller }),
    readDossier: ({ params }, { caller }) => readDossier(dependencies, { ...params, caller }),
    readHistory: ({ params }, { caller }) => readHistory(dependencies.prisma, { ...params, caller }),
    voidEvent: ({ params, body }, { caller }) => voidEvent(dependencies, { ...params, ...body, caller }),
    listExpectedPeople: () => listExpectedPeople(dependencies),
    exportDossiers: ({ body }, { caller }) => exportDossiers(dependencies, { asked: body, caller }),
    searchDossiers: ({ body: { text } }, { caller }) => searchDossiers(dependencies, { text, caller }),
    listSubmissions: ({ params }, { caller }) => listSubmissions(dependencies, { ...params, caller }),
    readSubmissionGaps: ({ params }) => readSubmissionGaps(dependencies, params),
    preScreened: record('preScreened'),
    appointmentGiven: record('appointmentGiven'),
    appointmentHeld: record('appointmentHeld'),
    appointmentMissed: record('appointmentMissed'),
    appointmentCancelled: record('appointmentCancelled'),
    foundEligible: record('foundEligible'),
    clarificationAsked: record('clarificationAsked'),
    clarificationGiven: record('clarificationGiven'),
    requestChanged: record('requestChanged'),
    piecesAsked: record('piecesAsked'),
    piecesReceived: record('piecesReceived'),
    fileCompleted: record('fileCompleted'),
    submitted: ({ params, body: { means, sentById, packId, ...body } }, { caller }) =>
      submitDossier(dependencies, { ...params, ...body, sending: { means, sentById, packId }, caller }),
    acknowledged: record('acknowledged'),
    morePiecesAsked: ({ params, body: { expectedVersion, happenedOn, ...asked } }, { caller }) =>
      askMorePieces(dependencies, {
        ...params,
        expectedVersion,
        happenedOn,
        act: { kind: 'morePiecesAsked', ...asked },
        caller,
      }),
    decisionPutOff: record('decisionPutOff'),
    granted: record('granted'),
    refused: ({ params, body: { expectedVersion, happenedOn, ...refused } }, { caller }) =>
      recordEnd(dependencies, {
        ...params,
        expectedVersion,
        happenedOn,
        act: { kind: 'refused', ...refused },
        caller,
      }),
    decisionTold: record('decisionTold'),
    paidOut: record('paidOut'),
    loanRepaid: record('loanRepaid'),
    interestRefunded: record('interestRefunded'),
    closed: ({ params, body: { expectedVersion, happenedOn, ...closed } }, { caller }) =>
      recordEnd(dependencies, { ...params, expectedVersion, happenedOn, act: { kind: 'closed', ...closed }, caller }),
    reopened: ({ params, body }, { caller }) => reopenDossier(dependencies, { ...params, ...body, caller }),
  };
};
