import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { allowedActs, decide, waitingOn } from './index.ts';
import { asAgent, exampleActs, positionOf } from './testing/histories.ts';
import { walkTo } from './testing/places.ts';

const position = positionOf(walkTo.appointmentGiven);
const waiting = position.state === 'open' ? position.waiting : null;

describe('a dossier with an appointment on 10 March', () => {
  it.each(['2016-03-03', '2016-03-09', '2016-03-10'])('waits for the person on %s', (today) => {
    expect(waiting && waitingOn(waiting, civilDateOf(today))).toEqual({
      for: 'appointment',
      since: '2016-03-03',
      appointmentOn: '2016-03-10',
    });
  });

  it.each(['2016-03-11', '2017-01-01'])('waits for the town to say what happened on %s', (today) => {
    expect(waiting && waitingOn(waiting, civilDateOf(today))).toEqual({
      for: 'appointmentOutcome',
      since: '2016-03-10',
      appointmentOn: '2016-03-10',
    });
  });

  it('can be said missed, whether it waits for the person or for the outcome', () => {
    const today = civilDateOf('2016-03-11');
    const dayAfter =
      position.state === 'open' ? { ...position, waiting: waitingOn(position.waiting, today) } : position;
    for (const seen of [position, dayAfter]) {
      expect(allowedActs(seen, asAgent)).toContain('appointmentMissed');
      expect(decide(seen, exampleActs.appointmentMissed, today, asAgent)).toEqual({ isAccepted: true });
    }
  });
});

describe('a dossier without an appointment', () => {
  it('waits for the same whatever the day', () => {
    const waits = { for: 'pieces', since: civilDateOf('2016-03-20'), appointmentOn: null } as const;
    expect(waitingOn(waits, civilDateOf('2019-01-01'))).toEqual(waits);
  });
});
