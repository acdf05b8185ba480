import type { ChecklistView, DossierView, LoanView, ServiceDetails } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { papersDueOn } from '@parcours/domain/checklist';
import type { WaitingFor } from '@parcours/domain/path';
import { dayWithWeekday, timeLabel } from './calendar.ts';
import { amountLabel, monthsLabel } from './figure.ts';
import { type PaperToBring, papersToBring } from './papers.ts';
import { appointmentPlaceWords, papersForAppointment } from './reminder.ts';
import { serviceContact } from './service.ts';
import { french } from './typography.ts';

/** What a person takes home about a request: plain words, nothing internal. */
export type PersonSheet = {
  readonly where: string;
  /** What the person is to bring, and where to get each. */
  readonly needed: readonly Pick<PaperToBring, 'name' | 'source'>[];
  /** What the person takes along to the appointment to come. */
  readonly neededThere: string | null;
  readonly neededBy: string | null;
  readonly appointment: string | null;
  /** Whom to call, where and when; as many lines as are known. */
  readonly contact: readonly string[];
};

const where: Readonly<Record<Exclude<WaitingFor, 'payout'>, string>> = {
  preScreening: 'Nous avons noté votre demande. Nous regardons si ce prêt convient à votre projet.',
  appointmentDate: 'Nous allons vous proposer un rendez-vous.',
  appointment: 'Nous vous attendons à votre rendez-vous.',
  appointmentOutcome:
    'La date de votre rendez-vous est passée. S’il n’a pas eu lieu, appelez-nous : nous en fixerons un autre.',
  assessment: 'Nous étudions votre demande. Nous vous dirons bientôt si elle peut continuer.',
  clarification: 'Nous avons besoin d’une précision de votre part pour étudier votre demande.',
  pieceList: 'Votre demande peut continuer. Nous préparons la liste des papiers à apporter.',
  pieces: 'Votre demande continue. Il nous manque encore des papiers pour l’envoyer.',
  pieceCheck: 'Nous vérifions les papiers que vous avez apportés.',
  dispatch:
    'Vos papiers sont complets. Nous allons envoyer votre demande au Crédit Municipal de Paris. C’est lui qui décide.',
  decision:
    'Votre demande est au Crédit Municipal de Paris. C’est lui qui décide. Nous vous préviendrons dès sa réponse.',
  postponedDecision:
    'Le Crédit Municipal de Paris a besoin de plus de temps pour décider. Nous vous préviendrons dès sa réponse.',
  instalments:
    'Votre prêt est versé. Vous le remboursez chaque mois. En cas de difficulté, appelez-nous tout de suite.',
  interestRefund: 'Votre prêt est remboursé. Le département doit encore vous rendre les intérêts.',
};

type Waiting = Pick<NonNullable<DossierView['waiting']>, 'for' | 'appointmentOn' | 'time' | 'place' | 'placeDetail'>;

type Known = {
  readonly dossier: Pick<DossierView, 'state' | 'granted'> & { readonly waiting: Waiting | null };
  readonly checklist: Pick<ChecklistView, 'plannedOn'> & Parameters<typeof papersToBring>[0];
  /** Null while no loan is granted. */
  readonly loan: Pick<LoanView, 'state'> | null;
  readonly service: ServiceDetails;
  readonly today: CivilDate;
};

/** Where the request stands, what is still needed and by when, the next appointment, and whom to call. */
export const personSheet = ({ dossier, checklist, loan, service, today }: Known): PersonSheet => {
  const { state, waiting } = dossier;
  const needed = state === 'open' ? papersToBring(checklist) : [];
  const appointment = appointmentOf(waiting, { service, today });
  return {
    where: whereOf(dossier, loan),
    needed,
    neededThere: appointment === null ? null : french`Pour votre rendez-vous : ${papersForAppointment}.`,
    neededBy:
      needed.length === 0
        ? null
        : french`Si possible, avant le ${dayWithWeekday(papersDueOn(checklist.plannedOn, today))}.`,
    appointment,
    contact: serviceContact(service),
  };
};

const whereOf = ({ state, waiting, granted }: Known['dossier'], loan: Known['loan']): string => {
  if (waiting === null) return ended(state);
  return waiting.for === 'payout' ? grantedWords(granted, loan) : where[waiting.for];
};

/** What is lent, over how long, and that nothing is paid before the contract is signed. */
const grantedWords = (granted: DossierView['granted'], loan: Known['loan']): string => {
  const amount = granted?.amountCents ? amountLabel(granted.amountCents) : null;
  const duration = granted?.durationMonths ? `à rembourser sur ${monthsLabel(granted.durationMonths)}` : null;
  const terms = [amount, duration].filter((part) => part !== null).join(', ');
  const isGranted = terms === '' ? 'Votre prêt est accordé.' : french`Votre prêt est accordé : ${terms}.`;
  return loan?.state === 'offered'
    ? `${isGranted} Vous avez signé le contrat. L’argent va être versé, souvent directement au vendeur ou au garage.`
    : french`${isGranted} Il faut d’abord signer le contrat : nous vous contacterons. Ensuite, l’argent sera versé, souvent directement au vendeur ou au garage.`;
};

const ended = (state: DossierView['state']): string =>
  state === 'finished'
    ? 'Votre prêt est remboursé et les intérêts vous ont été rendus. Tout est terminé.'
    : 'Votre demande est fermée. Vous pouvez toujours nous appeler pour en parler.';

const appointmentOf = (
  waiting: Waiting | null,
  { service, today }: Pick<Known, 'service' | 'today'>,
): string | null => {
  if (waiting?.appointmentOn === undefined || waiting.appointmentOn === null || waiting.appointmentOn < today)
    return null;
  const { appointmentOn, time } = waiting;
  const when = `Le ${dayWithWeekday(appointmentOn)}${time === null ? '' : ` à ${timeLabel(time)}`}`;
  return `${when}, ${appointmentPlaceWords(waiting, service)}.`;
};
