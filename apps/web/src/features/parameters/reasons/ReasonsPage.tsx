import '../parameters.css';
import type { ListedReasonLists } from '@parcours/contracts';
import { listedEnds } from '@parcours/domain/reasons';
import { endLabels, instantLabel, listedReasonSentence, partialDateLabel, whoSaidNoLabels } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { reasonListsQuery } from '../queries.ts';
import { NewReasons } from './NewReasons.tsx';

/** The reasons for which a dossier ends without a loan: in the past, in force and to come. */
export const ReasonsPage = () => {
  const { data, error, refetch } = useQuery(reasonListsQuery);
  const [step, setStep] = useState<'read' | 'write' | 'added'>('read');
  const last = data?.versions.at(-1);
  return (
    <Page
      title="Motifs de fin"
      width="reading"
      actions={
        last !== undefined &&
        step !== 'write' && (
          <Button look="main" onPress={() => setStep('write')}>
            Nouvelle liste
          </Button>
        )
      }
    >
      <p>
        <Link to="/parametres">Paramètres</Link>
      </p>
      <p className="muted">
        Un dossier clos garde le motif et le nom de son jour. Les statistiques comptent par motif, sous le nom
        d’aujourd’hui. « Autre motif » demande toujours une phrase.
      </p>
      {step === 'added' && <Notice look="success">La nouvelle liste est ajoutée.</Notice>}
      {step === 'write' && last !== undefined && (
        <NewReasons from={last.version.reasons} onAdded={() => setStep('added')} onCancel={() => setStep('read')} />
      )}
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={5} />}
      {data?.versions.toReversed().map((listed) => (
        <ReasonListItem key={`${listed.version.effectiveFrom} ${listed.addedAt}`} listed={listed} />
      ))}
    </Page>
  );
};

type Listed = ListedReasonLists['versions'][number];

const ReasonListItem = ({ listed: { version, isInForce, addedAt, addedBy } }: { readonly listed: Listed }) => {
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
          {listedEnds.map((end) => (
            <div key={end}>
              <dt>
                {endLabels[end]} <span className="muted">({whoSaidNoLabels[end]})</span>
              </dt>
              {version.reasons
                .filter((reason) => reason.end === end)
                .map((reason) => (
                  <dd key={reason.code}>{listedReasonSentence(reason)}</dd>
                ))}
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  );
};
