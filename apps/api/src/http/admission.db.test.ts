import { type EndpointName, endpoints } from '@parcours/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, type Visitor } from '../../test/app.ts';

const visitors = ['nobody', 'frontDesk', 'agent', 'head', 'administrator', 'newcomer'] as const;
type Who = (typeof visitors)[number];

const everybody: readonly Who[] = visitors;
const everyAccount: readonly Who[] = ['frontDesk', 'agent', 'head', 'administrator', 'newcomer'];
const everyMember: readonly Who[] = ['frontDesk', 'agent', 'head', 'administrator'];
const administrators: readonly Who[] = ['administrator'];
const agents: readonly Who[] = ['agent'];
const agentsAndHeads: readonly Who[] = ['agent', 'head'];
const receptionAndAgents: readonly Who[] = ['frontDesk', 'agent'];
/** Whoever sets the program up, and whoever works with the dossiers that come out of it. */
const importers: readonly Who[] = ['agent', 'administrator'];

/**
 * Who is let in where, written by hand. The newcomer holds every role and has a temporary password still to replace.
 * An administrator sees no dossier, a head none of the writes, the front desk no dossier at all.
 */
const admitted: Record<EndpointName, readonly Who[]> = {
  readSession: everybody,
  signIn: everybody,
  signOut: everyAccount,
  changePassword: everyAccount,
  createFirstAdministrator: everybody,
  listAccounts: administrators,
  createAccount: administrators,
  changeAccount: administrators,
  resetPassword: administrators,
  listAgents: agentsAndHeads,
  assignDossiers: agentsAndHeads,
  previewHandOver: agentsAndHeads,
  handOver: agentsAndHeads,
  listDossiers: agentsAndHeads,
  countDossiers: agentsAndHeads,
  openDossier: receptionAndAgents,
  readDossier: agentsAndHeads,
  readHistory: agentsAndHeads,
  voidEvent: agents,
  listExpectedPeople: receptionAndAgents,
  searchDossiers: ['frontDesk', 'agent', 'head'],
  exportDossiers: agentsAndHeads,
  previewBulk: agentsAndHeads,
  performBulk: agentsAndHeads,
  readListSettings: agentsAndHeads,
  chooseColumns: agentsAndHeads,
  saveFilter: agentsAndHeads,
  removeSavedFilter: agentsAndHeads,
  listAbsences: agentsAndHeads,
  addAbsence: agentsAndHeads,
  removeAbsence: agentsAndHeads,
  listSubmissions: agentsAndHeads,
  readSubmissionGaps: agents,
  preScreened: agents,
  appointmentGiven: agents,
  appointmentHeld: agents,
  appointmentMissed: agents,
  appointmentCancelled: agents,
  listAppointments: agents,
  readAppointmentFile: agents,
  recordAppointmentReminder: agents,
  readCalendarFeed: agents,
  openCalendarFeed: agents,
  revokeCalendarFeed: agents,
  readCalendar: everybody,
  foundEligible: agents,
  clarificationAsked: agents,
  clarificationGiven: agents,
  requestChanged: agents,
  piecesAsked: agents,
  piecesReceived: agents,
  fileCompleted: agents,
  submitted: agents,
  acknowledged: agents,
  morePiecesAsked: agents,
  decisionPutOff: agents,
  granted: agents,
  refused: agents,
  decisionTold: agents,
  paidOut: agents,
  loanRepaid: agents,
  interestRefunded: agents,
  closed: agents,
  reopened: agents,
  readChecklist: agents,
  setPieceSituation: agents,
  askPieces: agents,
  receivePieces: agents,
  verifyPiece: agents,
  refusePiece: agents,
  expirePiece: agents,
  setPieceAside: agents,
  takePieceUpAgain: agents,
  findPieceImpossible: agents,
  voidPieceEvent: agents,
  addPieceFile: agents,
  readPieceFile: agents,
  takeOutPieceFile: agents,
  readSituation: agents,
  saveSituation: agents,
  readAssessment: agents,
  readRuleSet: receptionAndAgents,
  listRuleSets: administrators,
  previewRuleSet: administrators,
  addRuleSet: administrators,
  listDelays: administrators,
  previewDelays: administrators,
  addDelays: administrators,
  listCatalogues: administrators,
  previewCatalogue: administrators,
  addCatalogue: administrators,
  readPieceNames: ['agent', 'head', 'frontDesk', 'administrator'],
  readReasons: ['agent', 'head', 'administrator'],
  listReasonLists: administrators,
  addReasonList: administrators,
  findSimilarPeople: receptionAndAgents,
  readPerson: receptionAndAgents,
  correctPerson: receptionAndAgents,
  listSimilarPeople: agents,
  previewMerge: agents,
  mergePeople: agents,
  undoMerge: agents,
  listDrafts: receptionAndAgents,
  keepDraft: receptionAndAgents,
  discardDraft: receptionAndAgents,
  listTasks: agents,
  addTask: agents,
  finishTask: agents,
  postponeTask: agents,
  recordChase: agents,
  postponeRuleTask: agents,
  readMyDay: agents,
  readPacks: agents,
  askPack: agents,
  readPackFile: agents,
  readPackFiles: agents,
  readService: everyMember,
  saveService: administrators,
  readExchanges: agents,
  addContactNote: agents,
  voidContactNote: agents,
  addWorkingNote: agents,
  voidWorkingNote: agents,
  listLetterTemplates: ['agent', 'administrator'],
  saveLetterTemplate: administrators,
  readLetterFacts: agents,
  addLetter: agents,
  addRedirection: agents,
  voidRedirection: agents,
  recordRedirectionOutcome: agents,
  listRedirections: agents,
  countRedirections: agentsAndHeads,
  listLenderLetters: agents,
  addLenderLetter: agents,
  readLenderLetter: agents,
  takeOutLenderLetter: agents,
  readLoan: agents,
  noteLoanAct: agents,
  voidLoanLine: agents,
  listRefunds: agentsAndHeads,
  makeRefundStatement: agents,
  readRefundStatement: agents,
  watchChanges: ['frontDesk', 'agent', 'head'],
  readPathStatistics: agentsAndHeads,
  readStageTimes: agentsAndHeads,
  readOwnerTimes: agentsAndHeads,
  readEndings: agentsAndHeads,
  readDetours: agentsAndHeads,
  readQuarters: agentsAndHeads,
  readQuality: agentsAndHeads,
  readConditionCosts: agentsAndHeads,
  readPieceTimes: agentsAndHeads,
  readChannels: agentsAndHeads,
  readPaths: agentsAndHeads,
  readWhatIf: agentsAndHeads,
  readWorkload: ['head'],
  readComparison: agentsAndHeads,
  exportStatistics: agentsAndHeads,
  exportEventLog: agentsAndHeads,
  readYearlyReport: agentsAndHeads,
  saveYearlyReportText: ['head'],
  exportYearlyReport: agentsAndHeads,
  previewRegister: importers,
  importRegister: importers,
  readRefusedRows: importers,
  listImports: importers,
};

/** What each of them hears where they are not let in. */
const refusals: Record<Who, { status: number; code: string }> = {
  nobody: { status: 401, code: 'notSignedIn' },
  frontDesk: { status: 403, code: 'notAllowed' },
  agent: { status: 403, code: 'notAllowed' },
  head: { status: 403, code: 'notAllowed' },
  administrator: { status: 403, code: 'notAllowed' },
  newcomer: { status: 403, code: 'passwordMustChange' },
};

const addressOf = (path: string): string =>
  path.replace(/:(dossier|task)Id/, '01890000-0000-7000-8000-000000000000').replace(/:\w+/g, 'unknown');

describe('the contract table', () => {
  let test: TestApp;
  const browsers = new Map<Who, Visitor>();

  const openBrowser = async (who: Who): Promise<Visitor> => {
    if (who === 'nobody') return test.visit();
    if (who !== 'newcomer') return test.visitAs(who);
    const account = await test.addAccount(['frontDesk', 'agent', 'head', 'administrator'], {
      mustChangePassword: true,
    });
    const visitor = test.visit();
    await visitor.signIn(account.email, account.password);
    return visitor;
  };

  beforeAll(async () => {
    test = await openTestApp();
    for (const who of visitors) browsers.set(who, await openBrowser(who));
  });
  afterAll(() => test.close());

  it('is covered by the expectations, and nothing else is', () => {
    expect(Object.keys(admitted).sort()).toEqual(Object.keys(endpoints).sort());
  });

  const cases = Object.entries(endpoints).flatMap(([name, endpoint]) =>
    visitors.map((who) => ({
      name,
      endpoint,
      who,
      isAdmitted: new Map(Object.entries(admitted)).get(name)?.includes(who) === true,
    })),
  );
  it.for(cases.filter(({ isAdmitted }) => !isAdmitted))('$name refuses $who', async ({ endpoint, who }) => {
    const answer = await browsers
      .get(who)
      ?.call(endpoint.method, addressOf(endpoint.path), endpoint.method === 'GET' ? undefined : {});
    expect(answer).toMatchObject({ status: refusals[who].status, body: { failure: { code: refusals[who].code } } });
  });

  it.for(cases.filter(({ isAdmitted }) => isAdmitted))('$name lets $who in', async ({ name, endpoint, who }) => {
    // Whoever signs out would be somebody else in the tests that follow.
    const browser = name === 'signOut' ? await openBrowser(who) : browsers.get(who);
    const answer = await browser?.call(
      endpoint.method,
      addressOf(endpoint.path),
      endpoint.method === 'GET' ? undefined : {},
    );
    expect([200, 400, 404, 409]).toContain(answer?.status);
  });
});
