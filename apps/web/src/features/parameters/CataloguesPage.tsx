import type { CatalogueSettings } from '@parcours/domain/checklist';
import { catalogueWith } from '@parcours/domain/checklist';
import { pieceName, pieceRuleSentence, pieceSettingSentence } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { NewCatalogue } from './NewCatalogue.tsx';
import { cataloguesQuery } from './queries.ts';
import { VersionsPage } from './versions/VersionsPage.tsx';

const words = {
  title: 'Pièces',
  fresh: 'Nouvelles exigences',
  given: 'Fournies',
  added: 'Ajoutées',
  afterAdding: 'Les nouvelles exigences sont ajoutées.',
  about:
    'Un dossier suit les exigences du jour prévu de son envoi au CMP. Une pièce qu’on ne demande plus reste dans les dossiers où il s’est passé quelque chose.',
} as const;

/** What is asked of each piece: in the past, in force and to come. */
export const CataloguesPage = () => (
  <VersionsPage
    words={words}
    reading={useQuery(cataloguesQuery)}
    startsFrom="last"
    form={(opened) => <NewCatalogue {...opened} />}
    facts={(version) => <CatalogueFacts settings={version} />}
  />
);

const CatalogueFacts = ({ settings }: { readonly settings: CatalogueSettings }) => {
  const catalogue = catalogueWith(settings);
  return (
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
  );
};
