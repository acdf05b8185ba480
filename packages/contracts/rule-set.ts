import { z } from 'zod';
import { condition, ruleSet } from './eligibility.ts';
import { endpoint } from './endpoint.ts';
import { someReferences } from './parameter-version.ts';
import { instant } from './value.ts';

const listedRuleSets = z.object({
  /** From the first to the last that takes effect. */
  ruleSets: z.array(
    z.object({
      ruleSet,
      isInForce: z.boolean(),
      /** Null for the one that the program comes with. */
      addedAt: instant.nullable(),
      addedBy: z.string().nullable(),
    }),
  ),
});
export type ListedRuleSet = z.output<typeof listedRuleSets>['ruleSets'][number];

const outcome = z.enum(['pass', 'fail', 'unknown']);

const ruleSetPreview = z.object({
  openDossiers: z.int(),
  /** Dossiers of which at least one verdict would change. */
  changed: z.int(),
  changes: z.array(z.object({ condition, from: outcome, to: outcome, dossiers: z.int(), references: someReferences })),
});
export type RuleSetPreview = z.output<typeof ruleSetPreview>;

const body = z.object({ ruleSet });

export const ruleSetEndpoints = {
  readRuleSet: endpoint({
    method: 'GET',
    path: '/api/rule-sets/in-force',
    summary: 'Read the rules in force today',
    access: ['frontDesk', 'agent'],
    reply: z.object({ ruleSet }),
  }),
  listRuleSets: endpoint({
    method: 'GET',
    path: '/api/rule-sets',
    summary: 'List the rules, past, in force and to come',
    access: ['administrator'],
    reply: listedRuleSets,
  }),
  previewRuleSet: endpoint({
    method: 'POST',
    path: '/api/rule-sets/preview',
    summary: 'Say what other rules would change for open dossiers; writes nothing',
    access: ['administrator'],
    body,
    reply: ruleSetPreview,
  }),
  addRuleSet: endpoint({
    method: 'POST',
    path: '/api/rule-sets',
    summary: 'Add rules that take effect today or later; none is ever edited',
    access: ['administrator'],
    body,
    reply: listedRuleSets,
  }),
} as const;
