import '../exchanges.css';
import './letter.css';
import type { DossierExchanges, ListedLetter, ServiceDetails } from '@parcours/contracts';
import { parisDay } from '@parcours/domain/calendar';
import { french, onDate, serviceAddress, typeset } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useParams } from 'react-router';
import { serviceQuery } from '../../../api/service.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useCopy } from '../../../ui/use-copy.ts';
import { exchangesQuery } from '../queries.ts';
import { LetterStanding } from './Letters.tsx';

/** A letter as it left, and to the address of today: to read again, to print, to copy. */
export const LetterPage = () => {
  const { dossierId = '', letterId = '' } = useParams();
  const { data: exchanges, ...reading } = useQuery(exchangesQuery(dossierId));
  const { data: service, ...readingService } = useQuery(serviceQuery);
  const isRead = exchanges !== undefined && service !== undefined;
  const error = reading.error ?? readingService.error;
  const letter = exchanges?.letters.find(({ id }) => id === letterId);
  return (
    <Page
      title="Lettre"
      width="reading"
      actions={<ButtonLink to={`/dossiers/${dossierId}/echanges`}>Revenir aux échanges</ButtonLink>}
    >
      <FailureNotice error={error} onRetry={() => Promise.all([reading.refetch(), readingService.refetch()])} />
      {!isRead && error === null && <Skeleton lines={8} />}
      {isRead && letter === undefined && <p>Cette lettre n’existe pas dans ce dossier.</p>}
      {isRead && letter !== undefined && (
        <LoadedLetter recipient={exchanges.recipient} letter={letter} service={service.details} />
      )}
    </Page>
  );
};

type LetterProps = {
  readonly recipient: DossierExchanges['recipient'];
  readonly letter: ListedLetter;
  readonly service: ServiceDetails;
};

const LoadedLetter = ({ recipient, letter, service }: LetterProps) => {
  const isJustPrinted = isToPrint(useLocation().state);
  const shown = useRef<HTMLParagraphElement>(null);
  const { done, copy } = useCopy(shown);
  useEffect(() => {
    if (isJustPrinted) window.print();
  }, [isJustPrinted]);
  return (
    <>
      <div className="stack stack-tight letter-beside">
        <LetterStanding letter={letter} />
        <div className="row">
          <Button onPress={() => window.print()}>Imprimer</Button>
          <Button onPress={() => void copy(letter.text)}>Copier le texte</Button>
        </div>
        {letter.sender === null && <p className="muted small">L’en-tête est celui du service aujourd’hui.</p>}
        {done === 'copied' && <Notice look="success">Le texte est copié.</Notice>}
        {done === 'selected' && (
          <Notice look="information">
            {french`Le texte est sélectionné : copiez-le au clavier, par Ctrl + C ou ⌘ + C.`}
          </Notice>
        )}
      </div>
      <Sheet recipient={recipient} letter={letter} service={service} shown={shown} />
    </>
  );
};

const Sheet = ({
  recipient,
  letter: { subject, text, writtenAt, sender },
  service,
  shown,
}: LetterProps & { readonly shown: RefObject<HTMLParagraphElement | null> }) => (
  <article className="letter-sheet" aria-label={subject}>
    <p>
      <strong>{sender?.name ?? service.name}</strong>
      <br />
      {sender?.address ?? serviceAddress(service)}
    </p>
    <address className="letter-recipient">
      {[recipient.name, ...recipient.addressLines].map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
    <p className="letter-date">{`L${onDate(parisDay(new Date(writtenAt))).slice(1)}`}</p>
    <p>
      <strong>{typeset(`Objet : ${subject}`)}</strong>
    </p>
    <p ref={shown} className="exchange-text">
      {text}
    </p>
  </article>
);

const isToPrint = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'isToPrint' in state && state.isToPrint === true;
