import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../path/testing/table.ts';
import { projects } from '../../request/index.ts';
import {
  bills,
  type Catalogue,
  defaultCatalogue,
  housings,
  incomeCertifiers,
  type Need,
  type NeedCode,
  needCodes,
  needsOf,
  type PieceFact,
  type PieceSituation,
  suppliers,
} from '../index.ts';
import { facts, nothingKnown, people, plainest } from '../testing/situations.ts';

type Person = keyof typeof people;
const names = Object.keys(people) as readonly Person[];

/** Written by hand: whom each need concerns. `yes` · `-` no · `?` a fact is missing. */
const applicability = readTable<NeedCode, Person>(
  needCodes,
  names,
  `
                            nothingKnown plainest tenantOnSalary hostedForeigner loneMother retiredOwner repayingOwner halfKnown
identity                    yes          yes      yes            yes             yes        yes          yes           yes
residencePermit             ?            -        -              yes             -          -            -             -
familyRecordBook            ?            -        -              -               yes        yes          -             -
proofOfAddress              yes          yes      yes            yes             yes        yes          yes           yes
housing                     ?            -        yes            yes             yes        -            yes           ?
payslips                    ?            -        yes            -               -          -            yes           yes
employmentContract          ?            -        yes            -               -          -            yes           yes
franceTravailNotice         ?            -        -              yes             -          -            -             -
franceTravailPayments       ?            -        -              yes             -          -            -             -
familyAllowanceCertificate  ?            -        -              -               yes        -            yes           -
pensionStatements           ?            -        -              -               -          yes          -             -
dailyAllowanceStatements    ?            -        -              -               yes        -            -             -
alimony                     ?            -        -              -               yes        -            -             -
taxNotice                   yes          yes      yes            yes             yes        yes          yes           yes
bankStatements              yes          yes      yes            yes             yes        yes          yes           yes
bankDetails                 yes          yes      yes            yes             yes        yes          yes           yes
supplierBankDetails         ?            -        yes            yes             -          yes          -             -
energyBill                  ?            -        yes            -               yes        yes          -             ?
waterBill                   ?            -        -              -               yes        yes          -             ?
telephoneBill               ?            -        yes            yes             yes        -            -             ?
insuranceBill               ?            -        yes            -               yes        -            -             ?
landTaxNotice               ?            -        -              -               -          yes          yes           ?
loanStatements              ?            -        -              -               yes        -            yes           -
overIndebtednessPlan        ?            -        -              -               -          yes          -             -
commissionAgreement         ?            -        -              -               yes        yes          -             -
quote                       yes          yes      yes            yes             yes        yes          yes           yes
drivingLicence              ?            -        yes            -               yes        -            yes           ?
vehicleInsuranceQuote       ?            -        yes            -               -          -            yes           ?
vehicleRegistration         ?            -        yes            -               yes        -            yes           ?
roadworthinessTest          ?            -        yes            -               -          -            yes           ?
letterOfMotivation          yes          yes      yes            yes             yes        yes          yes           yes
`,
);

const inWords: Readonly<Record<string, Need['applies']>> = { yes: 'yes', '-': 'no', '?': 'unknown' };
const needIn = (situation: PieceSituation, code: NeedCode, catalogue: Catalogue = defaultCatalogue): Need => {
  const need = needsOf(situation, catalogue).find((candidate) => candidate.code === code);
  if (need === undefined) throw new Error(`no need ${code}`);
  return need;
};
const waysOf = (situation: PieceSituation, code: NeedCode): readonly (readonly string[])[] =>
  needIn(situation, code).ways.map((way) => way.map((piece) => piece.code));
const missingFactsOf = (need: Need): readonly PieceFact[] => (need.applies === 'unknown' ? need.missingFacts : []);

describe.each(names)('for %s', (name) => {
  it.each(needCodes)('%s applies as the table says', (code) => {
    expect(needIn(people[name], code).applies).toBe(inWords[applicability.cell(code, name)]);
  });

  it('needs come in the order of the catalogue', () => {
    expect(needsOf(people[name], defaultCatalogue).map(({ code }) => code)).toEqual(needCodes);
  });
});

describe('the ways to meet a need', () => {
  it('are an identity card or a passport, for everybody', () => {
    expect(waysOf(plainest, 'identity')).toEqual([['identityCard'], ['passport']]);
  });

  it.each([
    ['tenant', [['rentReceipt']]],
    ['hosted', [['hostingCertificate', 'hostIdentity']]],
    ['ownerRepaying', [['amortisationTable']]],
    ['owner', []],
    ['other', []],
    [null, [['rentReceipt'], ['hostingCertificate', 'hostIdentity'], ['amortisationTable']]],
  ] as const)('of a home, housing %s: %j', (housing, ways) => {
    expect(waysOf({ ...plainest, housing }, 'housing')).toEqual(ways);
  });

  it('are both papers for alimony', () => {
    expect(waysOf({ ...plainest, incomeCertifiers: ['alimonyDebtor'] }, 'alimony')).toEqual([
      ['alimonyProof', 'alimonyJudgment'],
    ]);
  });

  it('are none for a need that does not apply', () => {
    expect(waysOf(plainest, 'payslips')).toEqual([]);
  });
});

describe('the missing facts', () => {
  it.each([
    ['residencePermit', ['needsResidencePermit']],
    ['familyRecordBook', ['isMarriedOrParent']],
    ['housing', ['housing']],
    ['payslips', ['incomeCertifiers']],
    ['energyBill', ['bills']],
    ['landTaxNotice', ['housing']],
    ['loanStatements', ['hasRunningLoans']],
    ['overIndebtednessPlan', ['hasOverIndebtednessPlan']],
    ['commissionAgreement', ['isOverIndebted']],
    ['drivingLicence', ['project']],
    ['supplierBankDetails', ['supplier']],
    ['taxNotice', []],
  ] as const)('of %s: %j', (code, missing) => {
    expect(missingFactsOf(needIn(nothingKnown, code))).toEqual(missing);
  });
});

describe('several conditions', () => {
  const repairShop: Catalogue = {
    ...defaultCatalogue,
    needs: [
      {
        code: 'quote',
        group: 'project',
        when: [
          { fact: 'project', isOneOf: ['vehicleRepair'] },
          { fact: 'supplier', isOneOf: ['professional'] },
        ],
        ways: [{ pieces: ['quote'], when: [] }],
      },
    ],
  };

  it.each([
    ['vehicleRepair', 'professional', 'yes', []],
    ['vehicleRepair', 'private', 'no', []],
    ['computer', null, 'no', []],
    ['vehicleRepair', null, 'unknown', ['supplier']],
    [null, 'professional', 'unknown', ['project']],
    [null, 'none', 'no', []],
    [null, null, 'unknown', ['project', 'supplier']],
  ] as const)('project %s and supplier %s: %s, missing %j', (project, supplier, applies, missing) => {
    const need = needIn({ ...plainest, project, supplier }, 'quote', repairShop);
    expect([need.applies, missingFactsOf(need)]).toEqual([applies, missing]);
  });
});

it('a way that names an undefined piece is refused', () => {
  expect(() => needsOf(plainest, { ...defaultCatalogue, pieces: [] })).toThrow(RangeError);
});

const orUnknown = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);
const situations: fc.Arbitrary<PieceSituation> = fc.record({
  needsResidencePermit: orUnknown([true, false]),
  isMarriedOrParent: orUnknown([true, false]),
  housing: orUnknown(housings),
  incomeCertifiers: fc.option(fc.subarray([...incomeCertifiers])),
  bills: fc.option(fc.subarray([...bills])),
  hasRunningLoans: orUnknown([true, false]),
  isOverIndebted: orUnknown([true, false]),
  hasOverIndebtednessPlan: orUnknown([true, false]),
  project: orUnknown(projects),
  supplier: orUnknown(suppliers),
});

describe('in any situation', () => {
  it('only facts that are not known are missing, and without them nothing is unknown', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const missing = new Set(needsOf(situation, defaultCatalogue).flatMap(missingFactsOf));
        const unknown = facts.filter((fact) => situation[fact] === null);
        expect([...missing].sort()).toEqual([...unknown].sort());
      }),
    );
  });

  it('what applies or not stays so when one more fact is known', () => {
    fc.assert(
      fc.property(situations, situations, fc.constantFrom(...facts), (situation, other, fact) => {
        const before = needsOf({ ...situation, [fact]: null }, defaultCatalogue);
        const after = needsOf({ ...situation, [fact]: other[fact] }, defaultCatalogue);
        before.forEach((need, index) => {
          if (need.applies !== 'unknown') expect(after[index]?.applies).toBe(need.applies);
        });
      }),
    );
  });
});
