import type { DossierView } from '@parcours/contracts';
import { counted, dayWithWeekday, french } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { GapList } from './GapList.tsx';
import { gapsQuery } from './queries.ts';

type BeforeSendingProps = { readonly dossier: Pick<DossierView, 'id' | 'state' | 'stage'> };

/** What a file still lacks before it goes to the lender: in the way once it is ready to go, folded before. */
export const BeforeSending = ({ dossier }: BeforeSendingProps) =>
  dossier.state === 'open' && stages.includes(dossier.stage) ? <Lacking key={dossier.stage} dossier={dossier} /> : null;

const stages: readonly DossierView['stage'][] = ['assessment', 'collection', 'dispatch'];

const Lacking = ({ dossier: { id, stage } }: BeforeSendingProps) => {
  const { data, error, refetch } = useQuery(gapsQuery(id));
  return (
    <section aria-label="Avant l’envoi au CMP" className="stack stack-tight">
      <FailureNotice error={error} onRetry={refetch} />
      {data !== undefined && data.gaps.length === 0 && (
        <p>{french`Rien ne manque au dossier pour un envoi le ${dayWithWeekday(data.on)}.`}</p>
      )}
      {data !== undefined && data.gaps.length > 0 && (
        <Disclosure
          title={french`Avant l’envoi au CMP, il manque ${counted(data.gaps.length, 'élément', 'éléments')}`}
          isOpen={stage === 'dispatch'}
        >
          <p className="muted small">{french`Pour un envoi le ${dayWithWeekday(data.on)}.`}</p>
          <GapList dossierId={id} gaps={data.gaps} />
        </Disclosure>
      )}
    </section>
  );
};
