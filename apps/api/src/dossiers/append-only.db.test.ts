import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../../test/office.ts';
import { openOn2016 } from '../../test/path.ts';
import { everythingStored } from '../../test/stored.ts';

describe('the history', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
    await openOn2016(office);
  });

  afterAll(() => office.close());

  it.for([
    'UPDATE dossier_event SET happened_on = NULL',
    'DELETE FROM dossier_event',
    'TRUNCATE dossier_event CASCADE',
    'TRUNCATE dossier CASCADE',
    'UPDATE audit_entry SET actor_id = NULL',
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    'DELETE FROM pack',
  ])('only grows: the database refuses « %s »', async (statement) => {
    const before = await everythingStored(office.prisma);
    await expect(office.prisma.$executeRawUnsafe(statement)).rejects.toThrow('only grows');
    expect(await everythingStored(office.prisma)).toEqual(before);
  });

  it('keeps its dossier: the database refuses to delete one that has a history', async () => {
    await office.prisma.stageVisit.deleteMany();
    await expect(office.prisma.dossier.deleteMany()).rejects.toThrow(/foreign key/i);
  });
});
