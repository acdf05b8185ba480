import './parameters.css';
import type { ListedCatalogues } from '@parcours/contracts';
import { catalogueWith } from '@parcours/domain/checklist';
import { instantLabel, partialDateLabel, pieceName, pieceRuleSentence, pieceSettingSentence } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { NewCatalogue } from './NewCatalogue.tsx';
import { cataloguesQuery } from './queries.ts';

/** What is asked of each piece: in the past, in force and to come. */
export const CataloguesPage = () => {
  const { data, error, refetch } = useQuery(cataloguesQuery);
  const [step, setStep] = useState<'read' | 'write' | 'added'>('read');
  const last = data?.versions.at(-1);
  return (
    <Page
      title="Pièces"
      width="reading"
      actions={
        last !== undefined &&
        step !== 'write' && (
          <Button look="main" onPress={() => setStep('write')}>
            Nouvelles exigences
          </Button>
        )
      }
    >
      <p>
        <Link to="/parametres">Paramètres</Link>
      </p>
      <p className="muted">
        Un dossier suit les exigences du jour prévu de son envoi au CMP. Une pièce qu’on ne demande plus reste dans les
        dossiers où il s’est passé quelque chose.
      </p>
      {step === 'added' && <Notice look="success">Les nouvelles exigences sont ajoutées.</Notice>}
      {step === 'write' && last !== undefined && (
        <NewCatalogue from={last.version} onAdded={() => setStep('added')} onCancel={() => setStep('read')} />
      )}
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={5} />}
      {data?.versions.toReversed().map((listed) => (
        <CatalogueItem key={`${listed.version.effectiveFrom} ${listed.addedAt}`} listed={listed} />
      ))}
    </Page>
  );
};

type Listed = ListedCatalogues['versions'][number];

const CatalogueItem = ({ listed: { version, isInForce, addedAt, addedBy } }: { readonly listed: Listed }) => {
  const catalogue = catalogueWith(version);
  const title = `À partir du ${partialDateLabel(version.effectiveFrom)}${isInForce ? ' (en vigueur)' : ''}`;
  return (
    <section className="stack stack-tight" aria-label={title}>
      <Disclosure title={title} isOpen={isInForce}>
        <p className="muted small">
          {addedAt === null || addedBy === null
            ? 'Fournies avec le programme.'
            : `Ajoutées le ${instantLabel(addedAt)} par ${addedBy}.`}
        </p>
        <dl className="delays small">
          {catalogue.pieces.map((piece) => (
            <div key={piece.code}>
              <dt>{pieceName({ code: piece.code, name: piece.name ?? null })}</dt>
              <dd>
                {pieceSettingSentence(piece)}
                <span className="muted">{pieceRuleSentence(piece.code, catalogue)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  );
};
