import type { dossierEndpoints, Given } from '@parcours/contracts';
import { birthYears } from '@parcours/domain/person';
import type { Channel, Medium, Project } from '@parcours/domain/request';
import { shortDateLabel } from '@parcours/wording';
import { v4 as newId } from 'uuid';
import { invalidBody } from '../../api/failed.ts';
import { readTypedAmount } from '../../ui/fields/typed-amount.ts';
import { readTypedDate, readTypedDay } from '../../ui/fields/typed-date.ts';
import { today } from '../../ui/today.ts';

/** What has been typed of a first contact. */
export type FirstContactDraft = {
  /** Of the dossier to open. Another one for each change, so that only the very same form is taken for a repetition. */
  readonly id: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly bornOn: string;
  readonly telephone: string;
  readonly email: string;
  readonly town: string;
  readonly project: Project | null;
  readonly projectDetail: string;
  readonly amount: string;
  readonly duration: string;
  readonly medium: Medium;
  readonly channel: Channel;
  readonly channelDetail: string;
  readonly happenedOn: string;
};

/** Most people come to the desk by themselves, today. */
export const emptyFirstContact = (): FirstContactDraft => ({
  id: newId(),
  lastName: '',
  firstName: '',
  bornOn: '',
  telephone: '',
  email: '',
  town: '',
  project: null,
  projectDetail: '',
  amount: '',
  duration: '',
  medium: 'desk',
  channel: 'spontaneous',
  channelDetail: '',
  happenedOn: shortDateLabel(today()),
});

export const changed = (draft: FirstContactDraft, change: Partial<FirstContactDraft>): FirstContactDraft => ({
  ...draft,
  ...change,
  id: newId(),
});

/** The body as typed; the contract says what is wrong with it. @throws CallFailed where the project is not chosen */
export const firstContactBody = (draft: FirstContactDraft): Given<typeof dossierEndpoints.openDossier>['body'] => ({
  id: draft.id,
  happenedOn: readTypedDate(draft.happenedOn) ?? draft.happenedOn,
  channel: draft.channel,
  channelDetail: draft.channelDetail,
  medium: draft.medium,
  request: {
    project: draft.project ?? missingProject(draft),
    projectDetail: draft.projectDetail,
    amountCents: blank(draft.amount) ? null : (readTypedAmount(draft.amount) ?? Number.NaN),
    durationMonths: blank(draft.duration) ? null : Number(draft.duration),
  },
  person: {
    lastName: draft.lastName,
    firstName: draft.firstName,
    bornOn: blank(draft.bornOn) ? null : (readTypedDay(draft.bornOn, latestBirthYear(draft)) ?? draft.bornOn),
    telephone: draft.telephone,
    email: blank(draft.email) ? null : draft.email.trim(),
    town: draft.town,
  },
});

/** It tells the century of a birth year of two digits. */
export const latestBirthYear = ({ happenedOn }: Pick<FirstContactDraft, 'happenedOn'>): number =>
  birthYears(readTypedDate(happenedOn) ?? today()).latest;

const blank = (text: string): boolean => text.trim() === '';

/** The name is looked at as well, so that both are said at once. */
const missingProject = ({ lastName }: FirstContactDraft): never => {
  const problems = [
    ...(blank(lastName) ? [{ field: 'person.lastName', problem: 'empty' }] : []),
    { field: 'request.project', problem: 'notChosen' },
  ];
  throw invalidBody(problems);
};
