import type { DayLine, DossierSummary, ListedRuleTask } from '@parcours/contracts';
import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import { describe, expect, it } from 'vitest';
import { chaseCountLabel, dayReason, dueLabel, lostTouchProposal, ruleReason, workLabel } from './task.ts';

const today = civilDateOf('2026-03-16');
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const waiting = {
  for: 'pieces',
  turn: 'person',
  since: partialDateOf('2026-02-27'),
  appointmentOn: null,
  time: null,
  place: null,
  placeDetail: null,
  next: 'piecesReceived',
} as const satisfies DossierSummary['waiting'];
const ruleTask: ListedRuleTask = {
  rule: 'chasePieces',
  dueOn: civilDateOf('2026-03-13'),
  timesChased: 1,
  atMost: 3,
  proposesLostTouch: false,
};
const dossier: DossierSummary = {
  id: '01890000-0000-7000-8000-000000000000',
  reference: '2026-0001',
  version: 4,
  person: null,
  agent: null,
  state: 'open',
  stage: 'collection',
  furthest: 'foundEligible',
  waiting,
  end: null,
  firstContactOn: partialDateOf('2026-01-10'),
  channel: 'spontaneous',
  project: 'training',
  amountCents: null,
  durationMonths: null,
  lastRecordedAt: '2026-02-27T10:00:00.000Z',
  answerBy: null,
  isDecisionToTell: false,
  allowedActs: [],
};

describe('why a rule asks for something', () => {
  const reason = (given: Partial<NonNullable<DossierSummary['waiting']>>, rule: ListedRuleTask['rule']) =>
    plain(ruleReason({ rule }, { ...dossier, waiting: { ...waiting, ...given } }, today));

  it('says what is awaited and since when', () => {
    expect(reason({}, 'chasePieces')).toBe('Les pièces sont demandées depuis 17 jours.');
    expect(reason({ for: 'decision' }, 'askLender')).toBe('Le CMP a le dossier depuis 17 jours.');
    expect(reason({ for: 'appointmentDate' }, 'giveNews')).toBe(
      'Rien ne bouge depuis 17 jours : on attend une date de rendez-vous.',
    );
    expect(reason({ for: 'appointmentOutcome', appointmentOn: civilDateOf('2026-03-12') }, 'sayWhatHappened')).toBe(
      'Le rendez-vous du jeudi 12 mars est passé.',
    );
  });

  it('says since today, not aujourd’hui alone', () => {
    expect(reason({ since: partialDateOf('2026-03-16') }, 'chasePieces')).toBe(
      'Les pièces sont demandées depuis aujourd’hui.',
    );
  });

  it('says so when the day is not known', () => {
    expect(reason({ since: partialDateOf('2026-02') }, 'chasePieces')).toBe(
      'Les pièces sont demandées depuis février 2026.',
    );
    expect(reason({ since: null }, 'chasePieces')).toBe('Les pièces sont demandées depuis une date inconnue.');
  });
});

describe('when a task is due', () => {
  it.for([
    ['2026-03-16', 'à faire aujourd’hui'],
    ['2026-03-15', 'en retard de 1 jour'],
    ['2026-03-13', 'en retard de 3 jours'],
    ['2026-03-20', 'à faire le 20 mars 2026'],
  ])('%s: %s', ([dueOn = '', label]) => {
    expect(plain(dueLabel(civilDateOf(dueOn), today))).toBe(label);
  });
});

describe('reminders', () => {
  it('are numbered, with how many there can be', () => {
    expect(chaseCountLabel({ ...ruleTask, timesChased: 0 })).toBe('la 1re relance sur 3');
    expect(chaseCountLabel(ruleTask)).toBe('la 2e relance sur 3');
    expect(chaseCountLabel({ ...ruleTask, timesChased: 3 })).toBe('la 4e relance');
    expect(chaseCountLabel({ ...ruleTask, rule: 'askLender', atMost: null, timesChased: 0 })).toBe('la 1re demande');
    expect(chaseCountLabel({ ...ruleTask, rule: 'giveNews', timesChased: 0 })).toBe('le 1er appel sur 3');
    expect(chaseCountLabel({ ...ruleTask, rule: 'sayWhatHappened' })).toBeNull();
  });
  it('end in a proposal, which says that nothing closes by itself', () => {
    expect(plain(lostTouchProposal({ timesChased: 3 }))).toBe(
      'Relancée 3 fois sans réponse. Vous pouvez clore le dossier : « ne donne plus de nouvelles ». Rien ne se ferme tout seul.',
    );
  });
});

describe('why a dossier is in somebody’s day', () => {
  const why = (given: Partial<DayLine>) =>
    plain(dayReason({ reason: 'rule', dossier, ruleTask: null, ...given }, today));

  it('says it in one sentence', () => {
    const meets = { ...dossier, waiting: { ...waiting, for: 'appointment', appointmentOn: today } } as const;
    expect(why({ reason: 'appointment', dossier: { ...meets, waiting: { ...meets.waiting, time: '14:30' } } })).toBe(
      'Rendez-vous à 14 h 30.',
    );
    expect(why({ reason: 'appointment', dossier: meets })).toBe('Rendez-vous aujourd’hui, heure à dire.');
    expect(why({ reason: 'cameIn' })).toBe('Personne n’accompagne ce dossier. Premier contact le 10 janvier 2026.');
    expect(why({ reason: 'rule', ruleTask })).toBe('Les pièces sont demandées depuis 17 jours.');
    expect(why({ reason: 'townTurn', dossier: { ...dossier, waiting: { ...waiting, for: 'assessment' } } })).toBe(
      'On attend l’étude de recevabilité depuis 17 jours.',
    );
  });
});

describe('the work of an agent', () => {
  it('is counted', () => {
    expect(plain(workLabel({ dossiers: 12, tasks: 3 }))).toBe('12 dossiers en cours et 3 tâches');
    expect(plain(workLabel({ dossiers: 1, tasks: 0 }))).toBe('1 dossier en cours');
  });
});
