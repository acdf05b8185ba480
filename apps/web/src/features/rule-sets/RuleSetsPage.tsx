import './rule-sets.css';
import type { ListedRuleSet } from '@parcours/contracts';
import { instantLabel, partialDateLabel } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { NewRuleSet } from './NewRuleSet.tsx';
import { ruleSetsQuery } from './queries.ts';
import { RuleSetFacts } from './RuleSetFacts.tsx';

/** The rules by which conditions are judged: those of the past, in force and to come. */
export const RuleSetsPage = () => {
  const { data, error, refetch } = useQuery(ruleSetsQuery);
  const [step, setStep] = useState<'read' | 'write' | 'added'>('read');
  const inForce = data?.ruleSets.find(({ isInForce }) => isInForce);
  return (
    <Page
      title="Conditions de la convention"
      width="reading"
      actions={
        inForce !== undefined &&
        step !== 'write' && (
          <Button look="main" onPress={() => setStep('write')}>
            Nouvelles règles
          </Button>
        )
      }
    >
      <p>
        <Link to="/parametres">Paramètres</Link>
      </p>
      <p className="muted">
        Des règles ne se modifient pas : on en ajoute, à partir d’un jour. Les décisions déjà prises gardent celles de
        leur jour.
      </p>
      {step === 'added' && <Notice look="success">Les nouvelles règles sont ajoutées.</Notice>}
      {step === 'write' && inForce !== undefined && (
        <NewRuleSet from={inForce.ruleSet} onAdded={() => setStep('added')} onCancel={() => setStep('read')} />
      )}
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={5} />}
      {data?.ruleSets.toReversed().map((listed) => (
        <RuleSetItem key={listed.ruleSet.effectiveFrom} listed={listed} />
      ))}
    </Page>
  );
};

const RuleSetItem = ({ listed: { ruleSet, isInForce, addedAt, addedBy } }: { readonly listed: ListedRuleSet }) => (
  <section className="stack stack-tight" aria-label={ruleSet.name}>
    <Disclosure
      title={`${ruleSet.name}, à partir du ${partialDateLabel(ruleSet.effectiveFrom)}${isInForce ? ' (en vigueur)' : ''}`}
      isOpen={isInForce}
    >
      <p className="muted small">
        {addedAt === null || addedBy === null
          ? 'Fournies avec le programme.'
          : `Ajoutées le ${instantLabel(addedAt)} par ${addedBy}.`}
      </p>
      <RuleSetFacts ruleSet={ruleSet} />
    </Disclosure>
  </section>
);
