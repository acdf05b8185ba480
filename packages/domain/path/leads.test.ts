import { describe, expect, it } from 'vitest';
import { partialDateOf } from '../calendar/index.ts';
import { type Position, step, waitingRules } from './index.ts';
import { acceptance, leads } from './testing/acceptance-table.ts';
import { exampleActs, positionOf } from './testing/histories.ts';
import { walkTo } from './testing/places.ts';

const on = partialDateOf('2017-07-15');

const summary = (position: Position) => ({
  state: position.state,
  stage: position.stage,
  waiting: position.state === 'open' ? position.waiting.for : '-',
  turn: position.state === 'open' ? waitingRules[position.waiting.for].turn : '-',
  furthest: position.furthest,
});

describe.each(leads.rows)('%s', (kind) => {
  const from = acceptance.columns.filter((place) => acceptance.cell(kind, place) === 'yes');

  it.each(from)('leads from %s where the table says', (place) => {
    const before = positionOf(walkTo[place]);
    const written = (column: (typeof leads.columns)[number]) => {
      const cell = leads.cell(kind, column);
      return cell === 'same' ? summary(before)[column] : cell;
    };
    expect(summary(step(before, { event: exampleActs[kind], happenedOn: on }))).toEqual({
      state: written('state'),
      stage: written('stage'),
      waiting: written('waiting'),
      turn: written('turn'),
      furthest: written('furthest'),
    });
  });
});

describe('an open dossier says since when it waits', () => {
  it('since the first contact, when nothing else happened', () => {
    const position = positionOf(walkTo.contact);
    expect(position).toMatchObject({ waiting: { for: 'preScreening', since: '2016-03-01', appointmentOn: null } });
  });

  it('since the appointment was given, and for which day', () => {
    const position = positionOf(walkTo.appointmentGiven);
    expect(position).toMatchObject({
      waiting: { for: 'appointment', since: '2016-03-03', appointmentOn: '2016-03-10' },
    });
  });

  it('since the appointment was missed, and without its day', () => {
    const position = positionOf([...walkTo.appointmentGiven, ['2016-03-10', exampleActs.appointmentMissed]]);
    expect(position).toMatchObject({ waiting: { for: 'appointmentDate', since: '2016-03-10', appointmentOn: null } });
  });

  it('since the month that is known, or since nobody knows when', () => {
    expect(positionOf([...walkTo.collection, ['2016-03', exampleActs.piecesAsked]])).toMatchObject({
      waiting: { for: 'pieces', since: '2016-03' },
    });
    expect(positionOf([...walkTo.collection, [null, exampleActs.piecesAsked]])).toMatchObject({
      waiting: { for: 'pieces', since: null },
    });
  });

  it('since the lender put off its decision', () => {
    expect(positionOf([...walkTo.lender, ['2016-04-20', exampleActs.decisionPutOff]])).toMatchObject({
      waiting: { for: 'postponedDecision', since: '2016-04-20' },
    });
  });
});
