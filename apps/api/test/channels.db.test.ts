import type { Channel } from '@parcours/domain/request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDossier } from '../src/dossiers/open-dossier.ts';
import { readChannels } from '../src/statistics/sections/read-channels.ts';
import { clockAt, contactOn, type Office, openOffice } from './office.ts';

const now = clockAt('2017-07-15');

describe('who sent the persons', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const open = (channel: Channel, channelDetail: string | null) =>
    openDossier(
      { prisma: office.prisma, now },
      { contact: contactOn('2017-07-01', { channel, channelDetail }), caller: office.agent },
    );

  it('names associations, says how many are not named, and never the detail of another channel', async () => {
    expect(await readChannels({ prisma: office.prisma, now }, {})).toMatchObject({ dossiers: 0, channels: [] });
    await open('association', 'Familles rurales');
    await open('association', 'Familles rurales');
    await open('association', null);
    await open('electedOfficial', 'adjointe exemple');
    const sent = await readChannels({ prisma: office.prisma, now }, {});
    expect(sent).toMatchObject({
      dossiers: 4,
      channels: [
        { channel: 'association', firstContacts: { k: 3, n: 4 } },
        { channel: 'electedOfficial', firstContacts: { k: 1, n: 4 } },
      ],
      associations: [
        { association: 'Familles rurales', firstContacts: { k: 2 }, reached: { firstContact: 2, granted: 0 }, open: 2 },
        { association: null, firstContacts: { k: 1 } },
      ],
    });
    expect(JSON.stringify(sent)).not.toContain('adjointe');
  });
});
