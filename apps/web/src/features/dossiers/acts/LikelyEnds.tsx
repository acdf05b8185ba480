import { likelyEnds } from '@parcours/domain/path';
import { capitalised, french, whoSaidNoLabels } from '@parcours/wording';
import { useReasonList } from '../../../api/reasons.ts';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import type { ContentsProps } from './ActContents.tsx';

/** What mostly ends a dossier at this stage, end and reason in one choice. */
export const LikelyEnds = ({ dossier, draft, onChange }: ContentsProps) => {
  const { labelOf, isOffered } = useReasonList();
  const likely = likelyEnds[dossier.stage]
    .filter(({ kind, reason }) => isOffered(kind, reason))
    .map(({ kind, reason }) => ({ code: `${kind} ${reason}`, kind, reason }));
  return (
    <RadioChoices
      label="Le plus fréquent à cette étape"
      isOptional
      isStacked
      options={likely.map(({ code, kind, reason }) => ({
        code,
        label: capitalised(labelOf(kind, reason)),
        definition: french`qui dit non : ${whoSaidNoLabels[kind]}`,
      }))}
      value={draft.endKind !== null && draft.mainReason !== null ? `${draft.endKind} ${draft.mainReason}` : null}
      onChange={(code) => {
        const chosen = likely.find((end) => end.code === code);
        if (chosen) onChange({ ...draft, endKind: chosen.kind, mainReason: chosen.reason, otherReasons: [] });
      }}
    />
  );
};
