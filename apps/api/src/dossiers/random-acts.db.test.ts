import type { HistoryEntry } from '@parcours/domain/path';
import { circumstances, type Tried, type Walk, walks } from '@parcours/domain/path/testing/walks';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt, type Office, openOffice } from '../../test/office.ts';
import { openOn2016 } from '../../test/path.ts';
import { projectionsOf } from '../../test/stored.ts';
import { Failed } from '../http/failed.ts';
import { readEntries } from '../store/stored-history.ts';
import { recordAct } from './record-act.ts';
import { voidEvent } from './void-event.ts';

describe('any series of acts and corrections', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
  });

  afterAll(() => office.close());

  it('is accepted as the rules say, and leaves stored exactly what its history gives', async () => {
    await fc.assert(
      fc.asyncProperty(walks, async (walk) => {
        const dossierId = await openOn2016(office);
        for (const tried of walk.tries) expect(await attempt(dossierId, tried)).toBe(tried.isAccepted);
        const { stored, fresh } = await projectionsOf(office.prisma, dossierId);
        expect(stored).toEqual(fresh);
        expect(await readEntries(office.prisma, dossierId)).toEqual(historyOf(walk));
      }),
      { numRuns: 15 },
    );
  });

  /** @returns whether it was accepted */
  const attempt = async (dossierId: string, { before, entry: { event, happenedOn } }: Tried): Promise<boolean> => {
    const dependencies = { prisma: office.prisma, now: clockAt(circumstances.today) };
    const given = { dossierId, expectedVersion: before.length, caller: office.agent };
    try {
      if (event.kind === 'voided') {
        await voidEvent(dependencies, { ...given, sequence: event.voidedSequence, why: event.why });
      } else if (event.kind !== 'firstContactMade') {
        await recordAct(dependencies, { ...given, act: event, happenedOn });
      }
      return true;
    } catch (error) {
      if (error instanceof Failed && error.failure.code === 'actRefused') return false;
      throw error;
    }
  };
});

/** A correction is dated by the day it is typed. */
const historyOf = ({ history }: Walk): readonly HistoryEntry[] =>
  history.map((entry) => (entry.event.kind === 'voided' ? { ...entry, happenedOn: circumstances.today } : entry));
