import type { KeptDraft } from '@parcours/contracts';
import { french, typedWhen } from '@parcours/wording';
import type { KeptDrafts } from '../../api/kept-draft.ts';
import { Button } from '../Button.tsx';
import { FailureNotice, Notice } from '../Notice.tsx';

type DraftOffersProps = {
  readonly drafts: KeptDrafts;
  /** `typed` is what `resumeDraft` reads. */
  readonly onResume: (typed: string) => void;
};

/** Offers to take up what was typed and not saved, or to forget it. */
export const DraftOffers = ({ drafts, onResume }: DraftOffersProps) => {
  if (drafts.offers.length === 0) return null;
  const resume = (offer: KeptDraft) => {
    drafts.take(offer);
    onResume(offer.typed);
  };
  return (
    <Notice look="information">
      <p>Ce que vous aviez tapé ici sans l’enregistrer est gardé quelques jours, pour vous seul.</p>
      <ul className="stack stack-tight">
        {drafts.offers.slice(0, mostShown).map((offer) => {
          const when = typedWhen(offer.savedAt, new Date());
          return (
            <li key={offer.id} className="row">
              <Button isDense onPress={() => resume(offer)}>
                {french`Reprendre ce que vous aviez tapé ${when}`}
              </Button>
              <Button
                isDense
                look="quiet"
                aria-label={french`Effacer ce que vous aviez tapé ${when}`}
                onPress={() => drafts.drop(offer)}
              >
                Effacer
              </Button>
            </li>
          );
        })}
      </ul>
      <FailureNotice error={drafts.dropError} kept="Rien n’est effacé." />
    </Notice>
  );
};

const mostShown = 3;
