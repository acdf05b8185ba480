import './person-sheet.css';
import { dayWithWeekday, french, type PersonSheet, personSheet } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { Button } from '../../ui/Button.tsx';
import { DossierHead } from '../../ui/dossier/DossierRooms.tsx';
import { CheckChoice } from '../../ui/fields/Choices.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { today } from '../../ui/today.ts';
import { personSheetQuery } from './queries.ts';

/** One page to hand over: where the request stands, what is still needed, whom to call. */
export const PersonSheetPage = () => {
  const { dossierId = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const { data, error, refetch } = useQuery(personSheetQuery(dossierId));
  const isLarge = address.has('grand');
  return (
    <Page title="Fiche à remettre" width="reading">
      <DossierHead dossierId={dossierId} />
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={8} />}
      {data !== undefined && (
        <>
          <div className="row">
            <Button look="main" onPress={() => window.print()}>
              Imprimer
            </Button>
            <CheckChoice
              isChosen={isLarge}
              onChange={(isNow) => setAddress(isNow ? { grand: 'oui' } : {}, { replace: true })}
            >
              Grands caractères
            </CheckChoice>
          </div>
          {data.service.telephone === null && (
            <Notice look="information">
              <p>
                Le téléphone du service n’est pas renseigné : la fiche ne dit pas où appeler. Demandez à
                l’administrateur de le remplir, dans Paramètres, Service.
              </p>
            </Notice>
          )}
          <Sheet
            sheet={personSheet({ ...data, today: today() })}
            reference={data.dossier.reference}
            isLarge={isLarge}
          />
        </>
      )}
    </Page>
  );
};

type SheetProps = { readonly sheet: PersonSheet; readonly reference: string; readonly isLarge: boolean };

const Sheet = ({ sheet, reference, isLarge }: SheetProps) => (
  <article
    className={isLarge ? 'person-sheet person-sheet-large' : 'person-sheet'}
    aria-label="Votre demande de microcrédit"
  >
    <header>
      <p className="person-sheet-title">Votre demande de microcrédit</p>
      <p>{french`Dossier ${reference}, le ${dayWithWeekday(today())}`}</p>
    </header>
    <section>
      <h2>Où en est votre demande</h2>
      <p>{sheet.where}</p>
    </section>
    {sheet.appointment !== null && (
      <section>
        <h2>Votre prochain rendez-vous</h2>
        <p>{sheet.appointment}</p>
      </section>
    )}
    <section>
      <h2>Ce qu’il faut encore apporter</h2>
      {sheet.neededThere !== null && <p>{sheet.neededThere}</p>}
      {sheet.needed.length === 0 && sheet.neededThere === null && <p>Rien pour le moment.</p>}
      {sheet.needed.length > 0 && (
        <ul>
          {sheet.needed.map(({ name, source }) => (
            <li key={name}>
              <strong>{name}</strong>
              {source !== null && <span>{source}</span>}
            </li>
          ))}
        </ul>
      )}
      {sheet.neededBy !== null && <p>{sheet.neededBy}</p>}
    </section>
    <section>
      <h2>Une question, un empêchement : appelez-nous</h2>
      {sheet.contact.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  </article>
);
