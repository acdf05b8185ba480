import type { DossierPacks, PackContents, PackView } from '@parcours/contracts';
import { counted, french, instantLabel, leftOutSentence, sizeLabel } from '@parcours/wording';
import { Label, ProgressBar } from 'react-aria-components';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { useDownload } from './queries.ts';

type PackItemProps = {
  readonly pack: PackView;
  readonly packs: Pick<DossierPacks, 'dossierId' | 'reference'>;
  readonly isLatest: boolean;
};

/** One pack: on its way, built or given up. */
export const PackItem = ({ pack, packs, isLatest }: PackItemProps) => (
  <li className="stack stack-tight">
    <p>
      <strong>{instantLabel(pack.askedAt)}</strong>
      {french`, demandée par ${pack.askedBy}`}
      {pack.isSent && <span className="pack-sent"> · transmise au CMP</span>}
    </p>
    {pack.state === 'building' && <Building percent={pack.progressPercent} />}
    {pack.state === 'failed' && (
      <Notice look="failure">
        <p>Cette liasse n’a pas pu être construite. Les pièces sont intactes : construisez-la à nouveau.</p>
      </Notice>
    )}
    {pack.contents !== null && <Built pack={pack} contents={pack.contents} packs={packs} isLatest={isLatest} />}
  </li>
);

const Building = ({ percent }: { readonly percent: number }) => (
  <ProgressBar value={percent} className="pack-progress">
    {({ valueText }) => (
      <>
        <Label>En construction. Vous pouvez quitter cette page.</Label>
        <span className="tabular">{valueText}</span>
        <span className="pack-track">
          <span className="pack-done" style={{ inlineSize: `${Math.max(percent, 4)}%` }} />
        </span>
      </>
    )}
  </ProgressBar>
);

const Built = ({ pack, contents, packs, isLatest }: PackItemProps & { readonly contents: PackContents }) => {
  const download = useDownload(packs);
  return (
    <>
      <p className="muted">
        {`${counted(contents.pages, 'page', 'pages')}, ${sizeLabel(contents.sizeBytes)}`}
        {!pack.isCurrent && isLatest && !pack.isSent && french` · le dossier a changé depuis`}
      </p>
      {contents.isOverLimit && (
        <Notice look="information">
          <p>Même avec des images réduites, elle dépasse la taille que le CMP accepte. Envoyez-la en plusieurs fois.</p>
        </Notice>
      )}
      <div className="row">
        <Button
          isDense
          look={isLatest ? 'main' : 'plain'}
          isPending={download.isPending && download.variables.kind === 'file'}
          onPress={() => download.mutate({ packId: pack.id, kind: 'file' })}
        >
          Télécharger le PDF
        </Button>
        <Button
          isDense
          isPending={download.isPending && download.variables.kind === 'files'}
          onPress={() => download.mutate({ packId: pack.id, kind: 'files' })}
        >
          Fichiers séparés (ZIP)
        </Button>
      </div>
      <FailureNotice error={download.error} />
      {contents.leftOut.length > 0 && (
        <ul className="pack-list" aria-label="Ce qui n’y est pas">
          {contents.leftOut.map((left) => (
            <li key={`${left.piece} ${left.reason} ${'file' in left ? left.file : ''}`}>{leftOutSentence(left)}</li>
          ))}
        </ul>
      )}
      <Disclosure title="Ce qu’il contient" isOpen={false}>
        <ol className="pack-list">
          {contents.entries.map(({ label, firstPage }) => (
            <li key={firstPage}>{french`${label}, page ${firstPage}`}</li>
          ))}
        </ol>
      </Disclosure>
    </>
  );
};
