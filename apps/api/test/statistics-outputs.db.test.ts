import { readFile } from 'node:fs/promises';
import { endpoints } from '@parcours/contracts';
import { roles } from '@parcours/domain/access';
import { partialDateOf } from '@parcours/domain/calendar';
import { milestoneLabels, partialDateLabel, rateSentence } from '@parcours/wording';
import { parse } from 'csv-parse/sync';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import expected from '../src/register/testdata/expected.json' with { type: 'json' };
import { confirm, preview, testRegister } from '../src/register/testing/register-visitor.ts';
import { runAdmin } from './admin.ts';
import { openTestApp, type TestAccount, type TestApp, type Visitor } from './app.ts';
import { drawPages } from './drawn-pages.ts';
import { elsewhere, exports } from './file-replies.ts';
import { countsOfRates, masked, squeezed, tagsOf, wholeNumber } from './published-figures.ts';

const standard = new URL('../src/statistics/outputs/event-log/testdata/xes.xsd', import.meta.url);

describe('the figures of the town’s register, as they leave the program', () => {
  let test: TestApp;
  let agent: Visitor & TestAccount;
  let head: Visitor & TestAccount;

  beforeAll(async () => {
    test = await openTestApp();
    agent = await test.visitAs('agent');
    head = await test.visitAs('head');
    const file = await testRegister('csv');
    await confirm(agent, file, await preview(agent, file));
  });
  afterAll(() => test.close());

  const take = async (path: string, body: object, visitor: Visitor = head): Promise<Buffer> => {
    const answer = await test.app.inject({
      method: 'POST',
      url: `/api/statistics/${path}`,
      headers: { cookie: visitor.cookie() },
      payload: body,
    });
    if (answer.statusCode !== 200) throw new Error(`answered ${answer.statusCode}`);
    return answer.rawPayload;
  };
  const lastNoted = () => test.prisma.auditEntry.findFirst({ orderBy: { id: 'desc' } });
  const read = async (path: string) => (await head.call('GET', `/api/statistics/${path}`)).body;
  const pathOf = async (query = '') => endpoints.readPathStatistics.reply.parse(await read(`path${query}`));

  describe('as a workbook', () => {
    type Sheet = { readonly sheet: string; readonly data: readonly (readonly unknown[])[] };
    const workbook = async (body: object): Promise<readonly Sheet[]> =>
      readWorkbook(await take('export', { isCompared: false, ...body }));
    const rowsOf = (sheets: readonly Sheet[], name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    const rowOf = (sheets: readonly Sheet[], name: string, first: unknown) =>
      rowsOf(sheets, name).find(([cell]) => cell === first);

    it('has a sheet a section, its figures as numbers with their n and interval, its definitions', async () => {
      const sheets = await workbook({});
      expect(sheets.map(({ sheet }) => sheet)).toEqual([
        'Ce que c’est',
        'Étape par étape',
        'Pourquoi ils se sont arrêtés',
        'Durée de chaque étape',
        'À qui revenaient les jours',
        'Comment et quand cela finit',
        'Ce que coûte chaque condition',
        'Ce que coûte chaque pièce',
        'Retours en arrière',
        'Par où passent les dossiers',
        'Qui oriente et ce qui suit',
        'Trimestre après trimestre',
        'Et si…',
        'Ce que valent ces données',
        'Charge du service',
      ]);
      expect(await readWorkbook(await take('export', { isCompared: false }, agent))).toHaveLength(sheets.length - 1);
      const { open, weeks } = endpoints.readWorkload.reply.parse(await read('workload'));
      const nobody = rowOf(sheets, 'Charge du service', 'Personne encore');
      expect([nobody?.[1], open]).toEqual([11, 11]);
      const week = partialDateLabel(partialDateOf(weeks.at(-1)?.monday ?? ''));
      expect(rowOf(sheets, 'Charge du service', week)?.slice(0, 3)).toEqual([
        week,
        weeks.at(-1)?.arrivals,
        weeks.at(-1)?.ends,
      ]);
      const { funnel, losses, headline } = await pathOf();
      const granted = rowOf(sheets, 'Étape par étape', 'Accordé');
      const { low, high } = headline.granted.interval ?? { low: null, high: null };
      expect(granted?.slice(1, 6)).toEqual([7, 131, 7 / 131, low, high]);
      const reached = rowsOf(sheets, 'Étape par étape').flatMap(([, k, n]) => (n === 131 ? [k] : []));
      expect(reached.slice(0, funnel.length)).toEqual(funnel.map(({ reached: some }) => some));
      expect(reached).toEqual(expect.arrayContaining([131, expected.milestones.submitted]));
      const lost = rowsOf(sheets, 'Pourquoi ils se sont arrêtés').flatMap(([some]) =>
        typeof some === 'number' ? [some] : [],
      );
      expect(lost).toEqual(losses.map(({ dossiers }) => dossiers));
      for (const { data } of sheets.slice(1)) {
        expect(data.some(([cell]) => cell === 'Ce que veut dire chaque chiffre')).toBe(true);
      }
    });

    it('says which filters it was made with and when, and is noted with them', async () => {
      const sheets = await workbook({ from: '2014-01-01', asOf: '2016-12-31' });
      const first = rowsOf(sheets, 'Ce que c’est').flat();
      const { cohort } = await pathOf('?from=2014-01-01&asOf=2016-12-31');
      expect(first).toEqual(expect.arrayContaining([cohort.dossiers, partialDateLabel(partialDateOf('2016-12-31'))]));
      expect(
        first.some((cell) =>
          String(cell).startsWith(`Premiers contacts à partir du ${partialDateLabel(partialDateOf('2014-01-01'))}`),
        ),
      ).toBe(true);
      expect(await lastNoted()).toMatchObject({
        actorId: head.accountId,
        action: 'statistics.exported',
        facts: { format: 'xlsx', filters: { from: '2014-01-01', asOf: '2016-12-31' }, dossiers: cohort.dossiers },
      });
    });

    it('has the two groups that are compared, with the verdict', async () => {
      const sheets = await workbook({ channel: 'association', isCompared: true, otherChannel: 'spontaneous' });
      const [one, other] = [await pathOf('?channel=association'), await pathOf('?channel=spontaneous')];
      const granted = rowOf(sheets, 'Les deux groupes', 'Accordé');
      expect([granted?.[1], granted?.[2]]).toEqual([one.headline.granted.k, one.headline.granted.n]);
      expect([granted?.[6], granted?.[7]]).toEqual([other.headline.granted.k, other.headline.granted.n]);
    });

    it('is the same as the page and the command line, cell by cell of what counts', async () => {
      const sheets = await workbook({});
      const { printed } = await runAdmin({ DATABASE_URL: test.databaseUrl }, 'statistics', '--json');
      const typed = JSON.parse(printed);
      expect(typed).toMatchObject(JSON.parse(JSON.stringify(await pathOf())));
      const quarters = endpoints.readQuarters.reply.parse(await read('quarters'));
      expect(typed.sections.quarters).toEqual(JSON.parse(JSON.stringify(quarters)));
      const written = rowsOf(sheets, 'Trimestre après trimestre').filter(([name]) => /^T\d\s/.test(String(name)));
      expect(written.map(([, ...counts]) => counts.slice(0, 5))).toEqual(
        quarters.quarters.map(({ firstContacts, granted, answered, notDecidedYet, lost }) => [
          firstContacts,
          granted,
          answered,
          notDecidedYet,
          lost,
        ]),
      );
    });
  });

  describe('as an event log', () => {
    const xes = async (body: object = {}) => (await take('event-log', { format: 'xes', ...body })).toString();
    const rows = async (body: object = {}): Promise<Record<string, string>[]> =>
      parse(await take('event-log', { format: 'csv', ...body }), { bom: true, columns: true });

    it('is XES as the standard asks: one trace a dossier that counts, in the order of its events', async () => {
      const written = await xes();
      const schema = XmlDocument.fromBuffer(await readFile(standard));
      const log = XmlDocument.fromString(written);
      expect(() => XsdValidator.fromDoc(schema).validate(log)).not.toThrow();
      expect(log.find('/log/trace')).toHaveLength(expected.valid_dossiers);
      expect(log.find('/log/trace/event[string[@key="activity"]/@value="granted"]')).toHaveLength(7);
      for (const trace of log.find('/log/trace')) {
        const times = trace.find('event/date[@key="time:timestamp"]/@value').map(({ content }) => content);
        expect(times).toEqual(times.toSorted());
        expect(times.length).toBeGreaterThan(0);
      }
      schema.dispose();
      log.dispose();
    });

    it('would be refused by the standard with an event before the attributes of its trace', async () => {
      const written = (await xes()).replace('<trace>', '<trace><event/>');
      const schema = XmlDocument.fromBuffer(await readFile(standard));
      const log = XmlDocument.fromString(written);
      expect(() => XsdValidator.fromDoc(schema).validate(log)).toThrow();
      schema.dispose();
      log.dispose();
    });

    it('tells the same as rows', async () => {
      const events = await rows();
      expect(new Set(events.map((event) => event['case:concept:name'])).size).toBe(expected.valid_dossiers);
      expect(events.filter(({ activity }) => activity === 'granted')).toHaveLength(7);
      expect(events).toHaveLength((await xes()).split('<event>').length - 1);
      expect(new Set(events.map((event) => event['org:role']))).toEqual(new Set(['person', 'town', 'lender']));
    });

    it('holds no name, no reference, no word that somebody typed, and no id', async () => {
      const told = `${await xes()}${(await take('event-log', { format: 'csv' })).toString()}`;
      const people = await test.prisma.person.findMany({ include: { dossiers: true } });
      for (const { lastName, dossiers } of people) {
        if (lastName.length > 3) expect(told.includes(`"${lastName}"`) || told.includes(`,${lastName},`)).toBe(false);
        for (const { id, reference } of dossiers) expect(told.includes(id) || told.includes(reference)).toBe(false);
      }
      const details = await test.prisma.dossierEvent.findMany({ select: { payload: true } });
      const typed = details.flatMap(
        ({ payload }) => JSON.stringify(payload).match(/(?<="(?:text|why|channelDetail)":")[^"]+/g) ?? [],
      );
      for (const words of typed.filter(({ length }) => length > 3)) expect(told).not.toContain(words);
    });

    it('names the same dossier otherwise each time, and in another order', async () => {
      const [one, other] = [await rows(), await rows()].map((events) =>
        events.map((event) => event['case:concept:name']),
      );
      expect(one?.filter((name) => other?.includes(name))).toEqual([]);
      expect(one).toEqual(one?.toSorted());
    });

    it('ends on the chosen day and is noted', async () => {
      const events = await rows({ asOf: '2015-06-30', channel: 'association' });
      const { cohort } = await pathOf('?asOf=2015-06-30&channel=association');
      expect(new Set(events.map((event) => event['case:concept:name'])).size).toBe(cohort.dossiers);
      for (const event of events) expect(event['time:timestamp']?.localeCompare('2015-07-01')).toBeLessThan(0);
      expect(await lastNoted()).toMatchObject({
        actorId: head.accountId,
        action: 'statistics.eventLogExported',
        facts: { format: 'csv', filters: { asOf: '2015-06-30', channel: 'association' }, dossiers: cohort.dossiers },
      });
    });
  });

  describe('as the report of a year', () => {
    const report = async (query: string) =>
      endpoints.readYearlyReport.reply.parse(await read(`yearly-report?${query}`));

    const print = (year: string) => take('yearly-report', { year, asOf: '2020-01-01' });
    const save = (visitor: Visitor, expectedVersion: number, introduction: string | null) =>
      visitor.call('PUT', '/api/statistics/yearly-report-text', {
        year: '2015',
        expectedVersion,
        text: { introduction, outlook: null },
      });

    it('shows the figures of the page, and no count from 1 to 4', async () => {
      const { funnel, headline } = await pathOf('?from=2017-01-01&to=2017-12-31&asOf=2020-01-01');
      const { sections, cohort } = await report('year=2017&asOf=2020-01-01');
      expect(cohort).toContain(partialDateLabel(partialDateOf('2017-12-31')));
      const [table] = sections[0]?.tables ?? [];
      const large = funnel.filter(({ reached }) => reached >= 5 && reached !== headline.granted.k);
      expect(large.length).toBeGreaterThan(3);
      const isMasked = (index: number) => table?.rows[index]?.[1] === masked;
      for (const [index, { milestone, ofStart }] of funnel.entries()) {
        expect(table?.rows[index]?.[0]).toBe(milestoneLabels[milestone]);
        if (!isMasked(index)) expect(table?.rows[index]?.[1]).toBe(rateSentence(ofStart));
      }
      expect(funnel.filter((_, index) => isMasked(index)).length).toBeLessThan(5);
      const cells = sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap(([, ...told]) => told)));
      const bars = sections.flatMap(({ tables }) =>
        tables.flatMap(({ chart }) => chart?.bars.map(({ figure }) => figure) ?? []),
      );
      const sentences = sections.flatMap(({ sentences: told }) => told);
      const counts = [
        ...[...cells, ...bars].flatMap((told) => wholeNumber(told)),
        ...[...cells, ...sentences].flatMap(countsOfRates),
      ];
      expect(counts.filter((number) => number > 0 && number < 5)).toEqual([]);
      expect(cells.flatMap(countsOfRates).length).toBeGreaterThan(10);
      expect(bars.flatMap(wholeNumber).length).toBeGreaterThan(5);
      expect(sentences.flatMap(countsOfRates).length).toBeGreaterThan(0);
    });

    it('is on paper what it is on screen: every word of it, tagged, with bookmarks and a title', async () => {
      await save(head, 0, 'Une année de rendez-vous tenus.');
      const onScreen = await report('year=2015&asOf=2020-01-01');
      const pdf = await print('2015');
      const { pages, outline, info } = await drawPages(pdf);
      const written = squeezed(pages.map(({ text }) => text).join(' '));
      expect(written).toContain(squeezed('Une année de rendez-vous tenus.'));
      for (const { title, sentences, tables } of onScreen.sections) {
        for (const text of [title, ...sentences]) expect(written).toContain(squeezed(text));
        for (const { rows } of tables) for (const cell of rows.flat()) expect(written).toContain(squeezed(cell));
      }
      expect(outline).toEqual(['Rapport annuel 2015']);
      expect(info).toMatchObject({ Title: 'Rapport annuel 2015', Language: 'fr-FR' });
      const told = await tagsOf(pdf);
      for (const tag of ['H1', 'H2', 'H3', 'P', 'Table', 'TH', 'TD', 'Figure']) expect(told).toContain(tag);
      expect(await lastNoted()).toMatchObject({
        actorId: head.accountId,
        action: 'report.exported',
        facts: { format: 'pdf', year: '2015', asOf: '2020-01-01', textVersion: 1 },
      });
    });

    it('keeps one text: the second writer is told, the same sent again is kept once, an agent writes none', async () => {
      expect(await save(head, 1, 'Premier')).toMatchObject({ status: 200, body: { version: 2 } });
      expect(await save(head, 1, 'Premier')).toMatchObject({ status: 200, body: { version: 2 } });
      expect(await save(head, 1, 'Second')).toMatchObject({
        status: 409,
        body: { failure: { code: 'reportTextChangedMeanwhile' } },
      });
      expect(await save(agent, 2, 'Agent')).toMatchObject({ status: 403 });
      expect((await report('year=2015')).kept).toMatchObject({ version: 2, text: { introduction: 'Premier' } });
      expect((await report('year=2014')).kept).toMatchObject({ version: 0 });
    });

    it('of a year without a first contact says so', async () => {
      const { sections } = await report('year=2001');
      expect(sections[0]?.sentences).toEqual(['Aucun premier contact dans cette période.']);
      expect((await drawPages(await print('2001'))).pages.length).toBeGreaterThan(0);
    });
  });

  describe('every export', () => {
    it('is walked below', () => {
      const files = Object.entries(endpoints).flatMap(([name, endpoint]) =>
        'replies' in endpoint && endpoint.replies === 'file' ? [name] : [],
      );
      expect(files.toSorted()).toEqual([...Object.keys(exports), ...elsewhere].toSorted());
    });

    it.each(roles.flatMap((role) => Object.entries(exports).map(([name, asked]) => ({ role, name, ...asked }))))(
      '$name by $role',
      async ({ role, path, body, action, roles: allowed }) => {
        const visitor = await test.visitAs(role);
        const isAllowed = allowed.some((one) => one === role);
        const answer = await test.app.inject({
          method: 'POST',
          url: path,
          headers: { cookie: visitor.cookie() },
          payload: body,
        });
        expect(answer.statusCode).toBe(isAllowed ? 200 : 403);
        const noted = await test.prisma.auditEntry.findMany({ where: { actorId: visitor.accountId, action } });
        expect(noted).toHaveLength(isAllowed ? 1 : 0);
        if (role === 'agent' && action === 'list.exported') return;
        expect(answer.rawPayload.toString()).not.toMatch(/CAMARA|RAHMANI|TESTARD/i);
      },
    );
  });
});
