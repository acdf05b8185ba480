import type { actEndpoints, DossierView, Given } from '@parcours/contracts';
import type { Condition } from '@parcours/domain/eligibility';
import {
  type ActKind,
  type AppointmentPlace,
  type Canceller,
  type EndKind,
  endKinds,
  type Payee,
  type SubmissionMeans,
  stagesOfEnd,
} from '@parcours/domain/path';
import type { Medium, Project } from '@parcours/domain/request';
import { shortDateLabel } from '@parcours/wording';
import { invalidBody } from '../../../api/failed.ts';
import { amountAsTyped, readTypedAmount } from '../../../ui/fields/typed-amount.ts';
import { readTypedDate, readTypedDay } from '../../../ui/fields/typed-date.ts';
import { today } from '../../../ui/today.ts';
import { likelyDay } from './early.ts';

/** What has been typed in the form of an act, whichever it is; each act reads its own part. */
export type ActDraft = {
  readonly happenedOn: string;
  readonly appointmentOn: string;
  readonly time: string;
  readonly means: SubmissionMeans | null;
  readonly sentById: string | null;
  /** The complete file that goes with it. */
  readonly packId: string | null;
  /** Why the file is sent with what it lacks. */
  readonly despite: string;
  readonly place: AppointmentPlace;
  readonly placeDetail: string;
  readonly canceller: Canceller | null;
  readonly lenderReference: string;
  readonly askedPieces: readonly string[];
  readonly answerBy: string;
  readonly putOffUntil: string;
  readonly isToTell: boolean;
  readonly medium: Medium | null;
  readonly learnt: string;
  /** A code of the town's list. */
  readonly ground: string;
  readonly what: string;
  readonly missing: readonly Condition[];
  readonly asked: string;
  readonly amount: string;
  readonly duration: string;
  readonly payee: Payee;
  readonly project: Project;
  readonly projectDetail: string;
  readonly override: string;
  readonly why: string;
  readonly endKind: EndKind | null;
  readonly mainReason: string | null;
  readonly otherReasons: readonly string[];
  readonly text: string;
  readonly redirectedTo: string;
};

export const emptyDraft: ActDraft = {
  happenedOn: '',
  appointmentOn: '',
  time: '',
  means: null,
  sentById: null,
  packId: null,
  despite: '',
  place: 'townHall',
  placeDetail: '',
  canceller: null,
  lenderReference: '',
  askedPieces: [],
  answerBy: '',
  putOffUntil: '',
  isToTell: true,
  medium: null,
  learnt: '',
  ground: 'personCameBack',
  what: '',
  missing: [],
  asked: '',
  amount: '',
  duration: '',
  payee: 'supplier',
  project: 'other',
  projectDetail: '',
  override: '',
  why: '',
  endKind: null,
  mainReason: null,
  otherReasons: [],
  text: '',
  redirectedTo: '',
};

/** What is most likely: today, and the loan that was asked for. */
export const firstDraft = (act: ActKind, dossier: DossierView): ActDraft => {
  const likelyOn = likelyDay(act, dossier, today());
  return {
    ...emptyDraft,
    ...appointmentDraft(dossier),
    happenedOn: likelyOn === null ? '' : shortDateLabel(likelyOn),
    amount: amountAsTyped(dossier.amountCents),
    duration: dossier.durationMonths === null ? '' : String(dossier.durationMonths),
    project: dossier.project,
    projectDetail: dossier.projectDetail ?? '',
    endKind: act === 'refused' ? 'refusedByLender' : null,
    ground: dossier.end?.kind === 'refusedByLender' ? 'newFacts' : 'personCameBack',
  };
};

/** An appointment that is moved keeps what is not said anew. */
const appointmentDraft = ({ waiting }: DossierView): Partial<ActDraft> =>
  waiting === null || waiting.appointmentOn === null
    ? {}
    : {
        appointmentOn: shortDateLabel(waiting.appointmentOn),
        time: waiting.time ?? '',
        place: waiting.place ?? 'townHall',
        placeDetail: waiting.placeDetail ?? '',
      };

type ActBody = Given<(typeof actEndpoints)[ActKind]>['body'];

/** The body of an act as typed; the contract says what is wrong with it. @throws CallFailed where a choice is missing */
export const bodyOf = (act: ActKind, draft: ActDraft, expectedVersion: number): ActBody => {
  const common = { expectedVersion, happenedOn: readTypedDate(draft.happenedOn) ?? draft.happenedOn };
  switch (act) {
    case 'appointmentGiven':
      return {
        ...common,
        appointmentOn: readTypedDay(draft.appointmentOn) ?? draft.appointmentOn,
        time: timeOf(draft),
        place: draft.place,
        placeDetail: draft.placeDetail,
      };
    case 'appointmentCancelled':
      return { ...common, by: draft.canceller ?? missing('by'), why: draft.why };
    case 'foundEligible':
      return { ...common, override: draft.override };
    case 'clarificationAsked':
      return { ...common, missing: [...draft.missing], asked: draft.asked };
    case 'requestChanged':
      return { ...common, request: requestOf(draft) };
    case 'submitted':
      return {
        ...common,
        means: draft.means ?? missing('means'),
        sentById: draft.sentById ?? missing('sentById'),
        packId: draft.packId,
        why: draft.despite,
      };
    case 'morePiecesAsked':
      return {
        ...common,
        pieces: [...draft.askedPieces],
        what: draft.what,
        why: draft.why,
        answerBy: dayOf(draft.answerBy),
      };
    case 'acknowledged':
      return { ...common, lenderReference: draft.lenderReference };
    case 'decisionPutOff':
      return { ...common, until: dayOf(draft.putOffUntil) };
    case 'decisionTold':
      return { ...common, medium: draft.medium ?? missing('medium') };
    case 'granted':
      return {
        ...common,
        amountCents: amountOf(draft.amount),
        durationMonths: monthsOf(draft.duration),
        isToTell: draft.isToTell,
      };
    case 'paidOut':
      return { ...common, payee: draft.payee };
    case 'reopened':
      return { ...common, why: draft.why, ground: draft.ground };
    case 'refused':
      return { ...common, end: { ...endOf(draft), kind: 'refusedByLender' }, isToTell: draft.isToTell };
    case 'closed':
      return { ...common, end: endOf(draft), learnt: draft.learnt };
    default:
      return common;
  }
};

/** Empty is none; what is no day is left to the contract to refuse. */
const dayOf = (typed: string): string | null => (typed.trim() === '' ? null : (readTypedDay(typed) ?? typed));

const requestOf = ({ project, projectDetail, amount, duration }: ActDraft) => ({
  project,
  projectDetail: project === 'other' ? projectDetail : null,
  amountCents: amountOf(amount),
  durationMonths: monthsOf(duration),
});

/** Empty is not known; what cannot be read is left to the contract to refuse. */
const amountOf = (typed: string): number | null =>
  typed.trim() === '' ? null : (readTypedAmount(typed) ?? Number.NaN);

const monthsOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));

/** `9:30`, `9h30` and `9h` are the same hour as `09:30`. */
const timeOf = ({ time }: ActDraft): string | null => {
  const [, hours, minutes] = /^(\d{1,2})\s*[h:]?\s*(\d{2})?$/i.exec(time.trim()) ?? [];
  if (time.trim() === '') return null;
  return hours === undefined ? time : `${hours.padStart(2, '0')}:${minutes ?? '00'}`;
};

const endOf = ({ endKind, mainReason, otherReasons, text, redirectedTo }: ActDraft) => {
  const kind = endKind ?? missing('end.kind');
  const [onlyReason] = kind === 'informationOnly' ? (['informationOnly'] as const) : [];
  return {
    kind,
    mainReason: onlyReason ?? mainReason ?? missing('end.mainReason'),
    otherReasons: [...otherReasons],
    text,
    redirectedTo: kind === 'redirected' ? redirectedTo : null,
  };
};

const missing = (field: string): never => {
  throw invalidBody([{ field, problem: 'notChosen' }]);
};

/** How a dossier may be closed at its stage. */
export const endsAt = ({ stage }: Pick<DossierView, 'stage'>): readonly EndKind[] => {
  const stages: Readonly<Record<EndKind, readonly string[]>> = stagesOfEnd;
  return endKinds.filter((kind) => stages[kind].includes(stage));
};
