import { z } from 'zod';
import { condition, ruleSet } from './eligibility.ts';
import { endpoint } from './endpoint.ts';
import { newVersion, someReferences, versionsOf } from './parameter-version.ts';

const listedRuleSets = versionsOf(ruleSet);
export type ListedRuleSets = z.output<typeof listedRuleSets>;

const outcome = z.enum(['pass', 'fail', 'unknown']);

const ruleSetPreview = z.object({
  openDossiers: z.int(),
  /** Dossiers of which at least one verdict would change. */
  changed: z.int(),
  changes: z.array(z.object({ condition, from: outcome, to: outcome, dossiers: z.int(), references: someReferences })),
});
export type RuleSetPreview = z.output<typeof ruleSetPreview>;

const content = { ruleSet };

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
    body: z.object(content),
    reply: ruleSetPreview,
  }),
  addRuleSet: endpoint({
    method: 'POST',
    path: '/api/rule-sets',
    summary: 'Add rules that take effect today or later; none is ever edited',
    access: ['administrator'],
    body: newVersion(content),
    reply: listedRuleSets,
  }),
} as const;
