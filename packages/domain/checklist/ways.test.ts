import { describe, expect, it } from 'vitest';
import { civilDateOf } from '../calendar/index.ts';
import { completeness, defaultCatalogue, needsOf, type PieceDefinition, type PieceState } from './index.ts';
import { pieceOf, walkToState } from './testing/histories.ts';
import { plainest } from './testing/situations.ts';

const plannedOn = civilDateOf('2017-08-01');
const plain = (code: string): PieceDefinition => ({ code, copies: 1, validity: null });
const need = {
  applies: 'yes',
  code: 'housing',
  group: 'home',
  ways: [[plain('rentReceipt')], [plain('hostingCertificate'), plain('hostIdentity')]],
} as const;

/** Written by hand, a state of the three papers a line; `rent`, `hosting` and `host` name them in what lacks. */
const short = { rentReceipt: 'rent', hostingCertificate: 'hosting', hostIdentity: 'host' };
const lines = `
rentReceipt   hostingCertificate hostIdentity  turn   what lacks
toAsk         toAsk              toAsk         town   rent toAsk | hosting toAsk + host toAsk
asked         toAsk              toAsk         person rent asked
toAsk         asked              toAsk         town   hosting asked + host toAsk
toAsk         asked              asked         person hosting asked + host asked
toAsk         asked              verified      person hosting asked
asked         asked              asked         person rent asked | hosting asked + host asked
received      asked              asked         town   rent toVerify | hosting asked + host asked
refused       asked              asked         town   rent refused | hosting asked + host asked
cannotBeGiven toAsk              toAsk         town   hosting toAsk + host toAsk
cannotBeGiven asked              asked         person hosting asked + host asked
cannotBeGiven asked              cannotBeGiven town   rent cannotBeGiven | hosting asked + host cannotBeGiven
asked         verified           cannotBeGiven person rent asked
notApplicable toAsk              toAsk         town   hosting toAsk + host toAsk
toAsk         notApplicable      asked         person host asked
verified      toAsk              toAsk         town   nothing
verified      cannotBeGiven      asked         town   nothing
toAsk         verified           verified      town   nothing
toAsk         notApplicable      verified      town   nothing
notApplicable notApplicable      notApplicable town   nothing
`;
const rows = lines
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [rentReceipt = '', hostingCertificate = '', hostIdentity = '', turn = '', ...lacks] = line.split(/\s+/);
    return { rentReceipt, hostingCertificate, hostIdentity, turn, lacks: lacks.join(' ') };
  });

const isState = (text: string): text is PieceState => Object.hasOwn(walkToState, text);
const pieceIn = (state: string) => {
  if (!isState(state)) throw new Error(`no state ${state}`);
  return pieceOf(walkToState[state]);
};

describe('a home proved by a rent receipt, or by a certificate and the identity of the host', () => {
  it.each(rows)('$rentReceipt, $hostingCertificate, $hostIdentity: $turn, $lacks', ({ turn, lacks, ...states }) => {
    const pieces = new Map(Object.entries(states).map(([code, state]) => [code, pieceIn(state)]));
    const file = completeness([need], pieces, plannedOn);
    const ways = file.gaps.flatMap((gap) => (gap.code === 'unmet' ? gap.ways : []));
    const inWords = ways.map((way) => way.map((gap) => `${nameOf(gap.piece)} ${gap.code}`).join(' + ')).join(' | ');
    expect(inWords || 'nothing').toBe(lacks);
    expect(file.turn).toBe(turn);
    expect(file.isComplete).toBe(lacks === 'nothing');
  });
});

const nameOf = (code: string) => new Map(Object.entries(short)).get(code) ?? code;

it('a tenant is not asked for the papers of a host', () => {
  const home = needsOf({ ...plainest, housing: 'tenant' }, defaultCatalogue);
  const gap = completeness(home, new Map(), plannedOn).gaps.find((candidate) => candidate.need === 'housing');
  expect(gap).toEqual({
    need: 'housing',
    group: 'home',
    turn: 'town',
    code: 'unmet',
    ways: [[{ piece: 'rentReceipt', code: 'toAsk' }]],
  });
});

it('a way that names no piece proves nothing', () => {
  const file = completeness([{ ...need, ways: [[]] }], new Map(), plannedOn);
  expect(file).toMatchObject({ isComplete: false, turn: 'town' });
});
