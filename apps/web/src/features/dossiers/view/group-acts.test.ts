import type { ActKind } from '@parcours/domain/path';
import { describe, expect, it } from 'vitest';
import { groupActs } from './group-acts.ts';

const offersOf = (...acts: readonly ActKind[]) => acts.map((act) => ({ act, refusals: [], implies: [] }));
const waitingFor = (next: ActKind) =>
  ({
    for: 'pieces',
    turn: 'person',
    since: null,
    appointmentOn: null,
    time: null,
    place: null,
    placeDetail: null,
    next,
  }) as const;

describe('the acts of a dossier', () => {
  it('puts the next one first, those that jump apart, and the end last', () => {
    const grouped = groupActs({
      stage: 'collection',
      furthest: 'foundEligible',
      waiting: waitingFor('piecesReceived'),
      offers: offersOf('piecesAsked', 'piecesReceived', 'fileCompleted', 'submitted', 'granted', 'refused', 'closed'),
    });
    expect(grouped).toEqual({
      main: ['piecesReceived'],
      usual: ['piecesAsked', 'fileCompleted'],
      ahead: ['submitted', 'granted', 'refused'],
      closing: ['closed'],
    });
  });
  it('offers either answer as the next act while the lender decides', () => {
    const grouped = groupActs({
      stage: 'lender',
      furthest: 'submitted',
      waiting: waitingFor('granted'),
      offers: offersOf('morePiecesAsked', 'decisionPutOff', 'granted', 'refused', 'paidOut', 'closed'),
    });
    expect(grouped.main).toEqual(['granted', 'refused']);
    expect(grouped.usual).toEqual(['morePiecesAsked', 'decisionPutOff']);
    expect(grouped.ahead).toEqual(['paidOut']);
  });
  it('puts sending again among the next ones once the lender asked for more', () => {
    const grouped = groupActs({
      stage: 'collection',
      furthest: 'submitted',
      waiting: waitingFor('piecesReceived'),
      offers: offersOf('piecesReceived', 'fileCompleted', 'submitted', 'granted', 'closed'),
    });
    expect(grouped.main).toEqual(['piecesReceived', 'submitted']);
    expect(grouped.ahead).toEqual(['granted']);
  });
  it('leaves out what is refused', () => {
    const refused = { act: 'closed', refusals: [{ code: 'notYourRole', roles: ['agent'] }], implies: [] } as const;
    const grouped = groupActs({
      stage: 'contact',
      furthest: 'firstContact',
      waiting: waitingFor('preScreened'),
      offers: [refused],
    });
    expect(grouped).toEqual({ main: [], usual: [], ahead: [], closing: [] });
  });
  it('offers only the return of a closed dossier', () => {
    const closed = { stage: 'contact', furthest: 'firstContact', waiting: null, offers: offersOf('reopened') } as const;
    expect(groupActs(closed).closing).toEqual(['reopened']);
  });
});
