import {
  acknowledge,
  askMore,
  cancel,
  close,
  findEligible,
  giveAppointment,
  grant,
  grantLess,
  type Plot,
  payOut,
  planAppointment,
  putOff,
  record,
  refuse,
  reopen,
  type Step,
  send,
  sendBack,
  tell,
} from './plot.ts';

const appointment: readonly Step[] = [record('preScreened', 0, 4), giveAppointment(0, 5)];
const met: readonly Step[] = [...appointment, record('appointmentHeld', 7, 28)];
const metAfterAbsence: readonly Step[] = [
  ...appointment,
  record('appointmentMissed', 7, 20),
  giveAppointment(1, 9),
  record('appointmentHeld', 6, 21),
];
const toComplete: readonly Step[] = [
  ...met,
  sendBack(['carriesInstalment'], 'Le montant du loyer et les crédits en cours', 0, 8),
];
/** Given, and given again before its day: moved. */
const planned: readonly Step[] = [record('preScreened', 0, 4), planAppointment(0, 5)];
const moved: readonly Step[] = [...planned, giveAppointment(1, 3)];
const cancelledByPerson: readonly Step[] = [...planned, cancel('person', 'Enfant malade (fictif)', 1, 3)];
const cancelledByTown: readonly Step[] = [...planned, cancel('town', 'Agent absent (fictif)', 1, 3)];
const eligible: readonly Step[] = [...met, findEligible(0, 12)];
const asked: readonly Step[] = [...eligible, record('piecesAsked', 0, 3)];
const complete: readonly Step[] = [...asked, record('piecesReceived', 10, 60), record('fileCompleted', 1, 20)];
const sent: readonly Step[] = [...complete, send('post', 1, 12), acknowledge(1, 6)];
const sentTwice: readonly Step[] = [
  ...sent,
  askMore('Relevé bancaire du dernier mois', 8, 25),
  record('piecesReceived', 7, 30),
  send('email', 1, 6),
];
const repaying: readonly Step[] = [...sent, grant(20, 60), tell('telephone', 0, 3), payOut('supplier', 8, 25)];

const oldAge = [120, 2050] as const;

/** Six years of dossiers: 128 ended ones, of which 4 granted; with the live ones below, 7 granted in all. */
export const pastPlots: readonly Plot[] = [
  { times: 11, age: oldAge, steps: [close('informationOnly', 'informationOnly', [0, 2])] },
  {
    times: 8,
    age: oldAge,
    projects: ['holidays', 'debtBuyBack', 'overdraft', 'currentBills'],
    steps: [close('turnedDownByTown', 'projectNotFinanceable', [0, 6])],
  },
  { times: 9, age: oldAge, town: 'Boissy-Saint-Léger', steps: [close('turnedDownByTown', 'outOfArea', [0, 5])] },
  { times: 6, age: oldAge, steps: [close('redirected', 'association', [0, 8], 'Point conseil budget (fictif)')] },
  { times: 4, age: oldAge, steps: [close('redirected', 'housingSolidarityFund', [0, 8])] },
  {
    times: 17,
    age: oldAge,
    steps: [...appointment, record('appointmentMissed', 7, 28), close('leftByPerson', 'didNotCome', [10, 40])],
  },
  {
    times: 4,
    age: oldAge,
    steps: [
      ...appointment,
      record('appointmentMissed', 7, 20),
      giveAppointment(2, 9),
      record('appointmentMissed', 7, 20),
      close('leftByPerson', 'didNotCome', [10, 40]),
    ],
  },
  { times: 3, age: oldAge, steps: [...met, close('turnedDownByTown', 'bankCreditPossible', [0, 10])] },
  { times: 14, age: oldAge, steps: [...met, close('turnedDownByTown', 'cannotCarryInstalment', [0, 15])] },
  { times: 2, age: oldAge, steps: [...metAfterAbsence, close('turnedDownByTown', 'cannotCarryInstalment', [0, 15])] },
  { times: 4, age: oldAge, steps: [...met, close('turnedDownByTown', 'ordinaryAidFirst', [0, 12])] },
  { times: 3, age: oldAge, steps: [...met, close('turnedDownByTown', 'overIndebtedness', [0, 10])] },
  { times: 1, age: oldAge, steps: [...met, close('turnedDownByTown', 'consentRefused', [0, 10])] },
  { times: 5, age: oldAge, steps: [...met, close('leftByPerson', 'withdrew', [5, 40])] },
  { times: 1, age: oldAge, steps: [...toComplete, close('leftByPerson', 'withdrew', [20, 40])] },
  { times: 11, age: oldAge, steps: [...asked, close('leftByPerson', 'piecesNeverGiven', [60, 160])] },
  { times: 2, age: oldAge, steps: [...asked, close('leftByPerson', 'lostTouch', [60, 160])] },
  { times: 2, age: oldAge, steps: [...asked, close('leftByPerson', 'situationChanged', [20, 90])] },
  { times: 2, age: oldAge, steps: [...asked, close('leftByPerson', 'delayTooLong', [30, 120])] },
  {
    times: 3,
    age: oldAge,
    steps: [...asked, close('redirected', 'association', [20, 60], 'Épicerie solidaire (fictive)')],
  },
  { times: 2, age: oldAge, steps: [...eligible, close('leftByPerson', 'withdrew', [10, 50])] },
  { times: 1, age: oldAge, steps: [...complete, close('leftByPerson', 'withdrew', [3, 20])] },
  { times: 1, age: oldAge, steps: [...sent, refuse('cannotCarryInstalment', 20, 70), tell('letter', 1, 6)] },
  {
    times: 1,
    age: oldAge,
    steps: [
      ...sent,
      refuse('bankIncidents', 20, 50),
      tell('telephone', 0, 3),
      reopen('newFacts', 'Incidents régularisés, relevés à l’appui', 5, 20),
      send('email', 1, 6),
      acknowledge(1, 5),
      refuse('cannotCarryInstalment', 15, 40),
      tell('letter', 1, 6),
    ],
  },
  { times: 1, age: oldAge, steps: [...sentTwice, refuse('cannotCarryInstalment', 20, 60), tell('appointment', 2, 9)] },
  { times: 1, age: oldAge, steps: [...sent, refuse('notTold', 20, 75), tell('telephone', 0, 4)] },
  { times: 1, age: [1, 6], steps: [...sent, refuse('notTold', 20, 75)] },
  {
    times: 1,
    age: oldAge,
    steps: [...sent, putOff(10, 30), refuse('bankIncidents', 20, 50), tell('letter', 1, 6)],
  },
  {
    times: 1,
    age: oldAge,
    steps: [...sent, grant(20, 60), tell('telephone', 0, 3), close('leftByPerson', 'withdrewAfterGrant', [3, 14])],
  },
  {
    times: 2,
    age: [60, 500],
    steps: [...repaying, record('loanRepaid', 380, 800), record('interestRefunded', 30, 120)],
  },
  {
    times: 1,
    age: [90, 200],
    steps: [
      ...sentTwice,
      grantLess(20, 60),
      tell('appointment', 1, 6),
      payOut('person', 8, 25),
      record('loanRepaid', 380, 600),
    ],
  },
  { times: 3, age: oldAge, steps: [close('administrative', 'duplicate', [0, 3])] },
];

/** Live dossiers: forty on their way, and three loans not at their end yet, waiting on everybody. */
export const livePlots: readonly Plot[] = [
  { times: 6, age: [0, 9], steps: [] },
  { times: 3, age: [1, 12], steps: [record('preScreened', 0, 3)] },
  { times: 1, age: [2, 10], steps: [...appointment, record('appointmentMissed', 7, 18)] },
  { times: 2, age: [3, 8], steps: appointment, appointmentInDays: [0, 0] },
  { times: 4, age: [2, 9], steps: appointment, appointmentInDays: [1, 14] },
  { times: 2, age: [9, 16], steps: appointment, appointmentInDays: [-6, -1] },
  { times: 2, age: [0, 15], steps: met },
  { times: 1, age: [2, 20], steps: toComplete },
  { times: 2, age: [1, 2], steps: moved, appointmentInDays: [0, 3] },
  { times: 1, age: [0, 1], steps: cancelledByPerson },
  { times: 1, age: [1, 2], steps: [...cancelledByTown, giveAppointment(0, 1)], appointmentInDays: [1, 6] },
  { times: 1, age: [0, 15], steps: metAfterAbsence },
  { times: 1, age: [0, 6], steps: eligible },
  {
    times: 1,
    age: [0, 6],
    steps: [...toComplete, record('clarificationGiven', 5, 20), findEligible(0, 4)],
  },
  { times: 5, age: [3, 75], steps: asked },
  { times: 3, age: [0, 10], steps: [...asked, record('piecesReceived', 10, 45)] },
  { times: 1, age: [2, 20], steps: [...sent, askMore('Attestation d’hébergement datée', 8, 25)] },
  { times: 3, age: [0, 9], steps: complete },
  { times: 2, age: [4, 45], steps: sent },
  { times: 1, age: [2, 20], steps: sentTwice },
  { times: 1, age: [2, 25], steps: [...sent, putOff(10, 30)] },
  { times: 1, age: [2, 12], steps: [...sent, grant(20, 60)] },
  { times: 1, age: [60, 300], steps: repaying },
  { times: 1, age: [5, 60], steps: [...repaying, record('loanRepaid', 380, 700)] },
];
