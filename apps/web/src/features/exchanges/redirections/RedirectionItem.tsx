import { type ListedRedirection, redirectionEndpoints } from '@parcours/contracts';
import { french, instantLabel, onDate, redirectionLabel, redirectionOutcomeLabels } from '@parcours/wording';
import { type ReactNode, useState } from 'react';
import { call } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { VoidDialog } from '../VoidDialog.tsx';
import { OutcomeDialog } from './OutcomeDialog.tsx';

type RedirectionItemProps = {
  readonly dossierId: string;
  readonly redirection: ListedRedirection;
  /** Whose, where that is not plain. */
  readonly about?: ReactNode;
};

/** One redirection, what became of it, and the act to note it. */
export const RedirectionItem = ({ dossierId, redirection, about }: RedirectionItemProps) => {
  const { id, redirectedOn, why, isAtTheEnd, voided } = redirection;
  const [opened, setOpened] = useState<'outcome' | 'void' | null>(null);
  const close = () => setOpened(null);
  const label = redirectionLabel(redirection);
  return (
    <li className={voided === null ? 'exchange' : 'exchange exchange-voided'}>
      <div className="exchange-words">
        {about}
        <p>
          <strong>{label}</strong>{' '}
          <span className="muted">{`${onDate(redirectedOn)}${isAtTheEnd ? ', à la fin du dossier' : ''}`}</span>
        </p>
        {why !== null && <p className="exchange-text">{why}</p>}
        <Outcome redirection={redirection} />
      </div>
      {voided === null && (
        <div className="row">
          <Button
            isDense
            aria-label={`Noter la suite : ${label}, ${onDate(redirectedOn)}`}
            onPress={() => setOpened('outcome')}
          >
            Noter la suite
          </Button>
          {!isAtTheEnd && about === undefined && (
            <Button look="quiet" isDense aria-label={`Annuler : ${label}`} onPress={() => setOpened('void')}>
              Annuler
            </Button>
          )}
        </div>
      )}
      {opened === 'outcome' && <OutcomeDialog dossierId={dossierId} redirection={redirection} onClose={close} />}
      {opened === 'void' && (
        <VoidDialog
          words={label}
          voidIt={(reason) =>
            call(redirectionEndpoints.voidRedirection, { params: { redirectionId: id }, body: { why: reason } })
          }
          onClose={close}
        />
      )}
    </li>
  );
};

const Outcome = ({ redirection: { outcome, voided } }: { readonly redirection: ListedRedirection }) => {
  if (voided !== null) {
    return <p className="small">{french`Annulé par ${voided.by}, le ${instantLabel(voided.at)} : ${voided.why}`}</p>;
  }
  if (outcome === null) return <p className="muted small">Suite pas encore connue.</p>;
  return (
    <p className="small">
      <strong>{french`Suite : ${redirectionOutcomeLabels[outcome.what]}`}</strong>
      <span className="muted">{`, ${onDate(outcome.knownOn)}. Noté par ${outcome.by}.`}</span>
    </p>
  );
};
