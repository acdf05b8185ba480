import './rule-sets.css';
import { useQuery } from '@tanstack/react-query';
import { ruleSetsQuery } from '../queries.ts';
import { VersionsPage } from '../versions/VersionsPage.tsx';
import { NewRuleSet } from './NewRuleSet.tsx';
import { RuleSetFacts } from './RuleSetFacts.tsx';

const words = {
  title: 'Conditions de la convention',
  fresh: 'Nouvelles règles',
  given: 'Fournies',
  added: 'Ajoutées',
  afterAdding: 'Les nouvelles règles sont ajoutées.',
  about:
    'Des règles ne se modifient pas : on en ajoute, à partir d’un jour. Les décisions déjà prises gardent celles de leur jour.',
} as const;

/** The rules by which conditions are judged: those of the past, in force and to come. */
export const RuleSetsPage = () => (
  <VersionsPage
    words={words}
    reading={useQuery(ruleSetsQuery)}
    startsFrom="inForce"
    form={(opened) => <NewRuleSet {...opened} />}
    facts={(version) => <RuleSetFacts ruleSet={version} />}
  />
);
