import { pathStatistics } from '@parcours/contracts';
import { civilDateOf } from '@parcours/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAdmin } from '../../test/admin.ts';
import { storeDemonstration } from '../../test/demonstration.ts';
import { type Office, openOffice } from '../../test/office.ts';
import { readEverySection } from '../statistics/read-every-section.ts';

describe('pnpm admin', () => {
  it.for(['--help', '-h'])('tells with %s what it can do', async (help) => {
    const { exitCode, printed } = await runAdmin({}, help);
    expect(exitCode).toBe(0);
    for (const name of ['statistics', 'import-register', 'reset-password']) expect(printed).toContain(name);
  });

  it('tells how a command is used', async () => {
    const { exitCode, printed } = await runAdmin({}, 'statistics', '--from', '--help');
    expect(exitCode).toBe(0);
    expect(printed).toContain('neighbouringCcas        CCAS voisin');
  });

  it.for([
    { typed: [], told: 'Donnez une commande.' },
    { typed: ['statistiques'], told: 'Commande inconnue : « statistiques ».' },
    { typed: ['statistics', '--form', '2020-01-01'], told: 'Option inconnue : « --form ».' },
    { typed: ['statistics', '--from'], told: 'L’option « --from » attend une valeur.' },
    { typed: ['statistics', '--json=yes'], told: 'L’option « --json » ne prend pas de valeur.' },
    { typed: ['statistics', '--from', '2020-02-30'], told: '--from attend un jour qui existe' },
    { typed: ['statistics', '--channel', 'banque'], told: '--channel attend une orientation' },
    { typed: ['statistics', '2020'], told: 'De trop : « 2020 ».' },
    { typed: ['import-register'], told: 'Donnez un fichier' },
    { typed: ['reset-password'], told: 'Donnez l’adresse d’un compte.' },
  ])('says what is wrong with what was typed: $told', async ({ typed, told }) => {
    const answered = await runAdmin({}, ...typed);
    expect(answered).toMatchObject({ exitCode: 2, printed: '' });
    expect(answered.told).toContain(told);
    expect(answered.told).toContain('pnpm admin');
  });

  it('says which settings to correct', async () => {
    const answered = await runAdmin({ DATABASE_URL: 'mysql://localhost' }, 'statistics');
    expect(answered).toMatchObject({ exitCode: 1, printed: '' });
    expect(answered.told).toContain('DATABASE_URL');
  });
});

describe('pnpm admin statistics', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
    await storeDemonstration(office);
  });

  afterAll(() => office.close());

  it.for([
    { typed: [], filters: {} },
    {
      typed: ['--from', '2022-01-01', '--to', '2025-06-30', '--channel', 'association'],
      filters: { from: civilDateOf('2022-01-01'), to: civilDateOf('2025-06-30'), channel: 'association' as const },
    },
    {
      typed: ['--as-of', '2024-06-30', '--project', 'vehicleRepair'],
      filters: { asOf: civilDateOf('2024-06-30'), project: 'vehicleRepair' as const },
    },
    { typed: ['--agent', 'nobody'], filters: { agent: 'nobody' } },
    {
      typed: ['--association', 'Association fictive', '--channel', 'association'],
      filters: { association: 'Association fictive', channel: 'association' as const },
    },
  ])('prints the figures of the page: $typed', async ({ typed, filters }) => {
    const { exitCode, printed } = await runAdmin({ DATABASE_URL: office.url }, 'statistics', ...typed, '--json');
    expect(exitCode).toBe(0);
    const { path, sections } = await readEverySection({ prisma: office.prisma, now: () => new Date() }, filters);
    expect(path.cohort.dossiers).toBeGreaterThan(0);
    expect(pathStatistics.parse(JSON.parse(printed))).toEqual(path);
    expect(JSON.parse(printed)).toMatchObject({ sections });
  });

  it('prints them for people too', async () => {
    const { exitCode, printed } = await runAdmin({ DATABASE_URL: office.url }, 'statistics');
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^7\sprêts accordés pour \d+\spremiers contacts\.$/m);
    expect(printed).toMatch(/^Accordé +7 +7\ssur\s/m);
    expect(printed).toMatch(/^L’étape la plus longue est «/m);
    expect(printed).toMatch(/^Ces chiffres viennent de \d+\sfaits notés/m);
  });

  it('creates nothing where there is no data', async () => {
    const answered = await runAdmin({ DATA_FOLDER: '/nonexistent/folder' }, 'statistics');
    expect(answered).toMatchObject({ exitCode: 1, printed: '' });
    expect(answered.told).toContain('Il n’y a pas encore de données dans « /nonexistent/folder »');
  });
});

describe('pnpm admin reset-password', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
  });

  afterAll(() => office.close());

  it('prints a password to change at first sign-in', async () => {
    const settings = { DATABASE_URL: office.url, AUTH_SECRET: 'a secret for tests, as long as a real one' };
    const { exitCode, printed } = await runAdmin(settings, 'reset-password', 'Agent@ville.example');
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(await office.prisma.user.findUnique({ where: { id: 'agent' } })).toMatchObject({ mustChangePassword: true });
    expect(await office.prisma.auditEntry.findMany()).toMatchObject([
      { actorId: 'command-line', action: 'account.passwordReset', facts: { accountId: 'agent' } },
    ]);
  });

  it('says that nobody has this address', async () => {
    const answered = await runAdmin({ DATABASE_URL: office.url }, 'reset-password', 'nobody@ville.example');
    expect(answered).toMatchObject({ exitCode: 1, printed: '' });
    expect(answered.told).toContain('Aucun compte n’a l’adresse');
  });
});
