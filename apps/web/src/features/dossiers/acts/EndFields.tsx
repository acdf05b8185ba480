import { type EndKind, stagesOfReason } from '@parcours/domain/path';
import { endDefinitions, endLabels } from '@parcours/wording';
import { useReasons } from '../../../api/reasons.ts';
import { CheckChoices, RadioChoices } from '../../../ui/fields/Choices.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import type { ContentsProps } from './ActContents.tsx';
import { endsAt } from './draft.ts';
import { LikelyEnds } from './LikelyEnds.tsx';

/** How it ends, the main reason, and the others. */
export const EndFields = ({ isRefusal, ...props }: ContentsProps & { readonly isRefusal: boolean }) => {
  const { draft, dossier, onChange, problems } = props;
  return (
    <>
      {!isRefusal && <LikelyEnds {...props} />}
      {!isRefusal && (
        <RadioChoices
          label="Comment le dossier se termine-t-il ?"
          isStacked
          options={endsAt(dossier).map((code) => ({
            code,
            label: endLabels[code],
            definition: endDefinitions[code],
          }))}
          value={draft.endKind}
          onChange={(endKind) => onChange({ ...draft, endKind, mainReason: null, otherReasons: [] })}
          problem={problems['end.kind']}
        />
      )}
      {draft.endKind !== null && draft.endKind !== 'informationOnly' && <Reasons kind={draft.endKind} {...props} />}
    </>
  );
};

const Reasons = ({ kind, draft, dossier, onChange, problems }: ContentsProps & { readonly kind: EndKind }) => {
  const options = useReasons(kind).filter(
    ({ countsAs }) => stagesOfReason[countsAs]?.some((allowed) => allowed === dossier.stage) ?? true,
  );
  const others = options.filter(({ code }) => code !== draft.mainReason);
  return (
    <>
      <RadioChoices
        label="Motif principal"
        isStacked
        options={options}
        value={draft.mainReason}
        onChange={(mainReason) =>
          onChange({ ...draft, mainReason, otherReasons: draft.otherReasons.filter((code) => code !== mainReason) })
        }
        problem={problems['end.mainReason']}
      />
      {draft.mainReason !== null && others.length > 0 && kind !== 'administrative' && (
        <CheckChoices
          label="Autres motifs"
          isOptional
          options={others}
          values={draft.otherReasons}
          onChange={(otherReasons) => onChange({ ...draft, otherReasons })}
        />
      )}
      {kind === 'redirected' && (
        <TextInput
          label="Vers qui, précisément ?"
          isOptional={draft.mainReason !== 'association'}
          value={draft.redirectedTo}
          onChange={(redirectedTo) => onChange({ ...draft, redirectedTo })}
          problem={problems['end.redirectedTo']}
        />
      )}
      <TextInput
        label="Précision"
        hint="Des faits, que la personne pourra lire."
        isOptional={!asksText(draft.mainReason, draft.otherReasons)}
        isLong
        value={draft.text}
        onChange={(text) => onChange({ ...draft, text })}
        problem={problems['end.text']}
      />
    </>
  );
};

const asksText = (mainReason: string | null, otherReasons: readonly string[]): boolean =>
  mainReason === 'other' || otherReasons.includes('other');
