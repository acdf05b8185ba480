import { convention2011 } from '@parcours/domain/eligibility';
import { describe, expect, it } from 'vitest';
import { bodyOf, draftFrom } from './draft.ts';

const typed = { ...draftFrom(convention2011), name: 'Avenant', effectiveFrom: '01/03/2027' };

describe('rules as typed', () => {
  it('say everything that the rules they start from say, but their name and day', () => {
    expect(bodyOf(typed).ruleSet).toEqual({ ...convention2011, name: 'Avenant', effectiveFrom: '2027-03-01' });
  });

  it('move a project from one list to another, or to neither', () => {
    const projects = new Map([...typed.projects, ['divorce', 'toDiscuss'], ['holidays', 'financeable']] as const);
    const { financeableProjects, unfinanceableProjects } = bodyOf({ ...typed, projects }).ruleSet;
    expect(financeableProjects).toContain('holidays');
    expect(financeableProjects).not.toContain('divorce');
    expect(unfinanceableProjects).not.toContain('divorce');
    expect(unfinanceableProjects).not.toContain('holidays');
  });

  it('read towns with their codes and the other ways to write them', () => {
    const area = 'Sucy-en-Brie 94370 (Sucy ; Sucy en B.)\n\nExempleville 94001 94002';
    expect(bodyOf({ ...typed, area }).ruleSet.area).toEqual([
      { name: 'Sucy-en-Brie', postalCodes: ['94370'], alsoWritten: ['Sucy', 'Sucy en B.'] },
      { name: 'Exempleville', postalCodes: ['94001', '94002'], alsoWritten: [] },
    ]);
  });

  it('leave what is not a number to be refused', () => {
    expect(bodyOf({ ...typed, withdrawal: '', loneAdult: 'un' }).ruleSet).toMatchObject({
      withdrawalDays: Number.NaN,
      units: { loneAdult: Number.NaN, couple: 200 },
    });
  });
});
