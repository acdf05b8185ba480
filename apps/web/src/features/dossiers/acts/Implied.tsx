import type { DossierView } from '@parcours/contracts';
import type { ActKind } from '@parcours/domain/path';
import { counted, enumerated, french, milestoneLabels, uncapitalised } from '@parcours/wording';

/** Says which milestones an act jumps over, and what becomes of them. */
export const Implied = ({ dossier, act }: { readonly dossier: DossierView; readonly act: ActKind }) => {
  const implied = dossier.offers.find((offer) => offer.act === act)?.implies ?? [];
  if (implied.length === 0) return null;
  const names = enumerated(implied.map((milestone) => uncapitalised(milestoneLabels[milestone])));
  return (
    <p className="muted">
      {french`${counted(implied.length, 'étape sera notée franchie', 'étapes seront notées franchies')} sans date : ${names}. ${implied.length > 1 ? 'Elles comptent' : 'Elle compte'} dans les effectifs, jamais dans les durées.`}
    </p>
  );
};
