import './parameters.css';
import type { ListedDelays } from '@parcours/contracts';
import { capitalised, instantLabel, partialDateLabel, remindersSentence, waitingLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { watchedWaits } from './delay-draft.ts';
import { NewDelays } from './NewDelays.tsx';
import { delaysQuery } from './queries.ts';

/** When each wait asks for something to be done: the delays of the past, in force and to come. */
export const DelaysPage = () => {
  const { data, error, refetch } = useQuery(delaysQuery);
  const [step, setStep] = useState<'read' | 'write' | 'added'>('read');
  const inForce = data?.versions.find(({ isInForce }) => isInForce);
  return (
    <Page
      title="Délais et relances"
      width="reading"
      actions={
        inForce !== undefined &&
        step !== 'write' && (
          <Button look="main" onPress={() => setStep('write')}>
            Nouveaux délais
          </Button>
        )
      }
    >
      <p>
        <Link to="/parametres">Paramètres</Link>
      </p>
      {step === 'added' && <Notice look="success">Les nouveaux délais sont ajoutés.</Notice>}
      {step === 'write' && inForce !== undefined && (
        <NewDelays from={inForce.version.delays} onAdded={() => setStep('added')} onCancel={() => setStep('read')} />
      )}
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={5} />}
      {data?.versions.toReversed().map((listed) => (
        <DelaySetItem key={`${listed.version.effectiveFrom} ${listed.addedAt}`} listed={listed} />
      ))}
    </Page>
  );
};

type Listed = ListedDelays['versions'][number];

const DelaySetItem = ({ listed: { version, isInForce, addedAt, addedBy } }: { readonly listed: Listed }) => {
  const title = `À partir du ${partialDateLabel(version.effectiveFrom)}${isInForce ? ' (en vigueur)' : ''}`;
  return (
    <section className="stack stack-tight" aria-label={title}>
      <Disclosure title={title} isOpen={isInForce}>
        <p className="muted small">
          {addedAt === null || addedBy === null
            ? 'Fournis avec le programme.'
            : `Ajoutés le ${instantLabel(addedAt)} par ${addedBy}.`}
        </p>
        <dl className="delays small">
          {watchedWaits.map((waitingFor) => (
            <div key={waitingFor}>
              <dt>{capitalised(waitingLabels[waitingFor])}</dt>
              <dd>{remindersSentence(version.delays[waitingFor])}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  );
};
