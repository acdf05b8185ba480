import { mediums } from '@parcours/domain/request';
import { mediumLabels, pieceName } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { CheckChoices, RadioChoices } from '../../../ui/fields/Choices.tsx';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { piecesQuery } from '../lender/queries.ts';
import type { ContentsProps } from './ActContents.tsx';

type LenderAct = 'acknowledged' | 'morePiecesAsked' | 'decisionPutOff' | 'decisionTold';

/** What the lender said, or what the person was told of it. */
export const LenderFields = ({ act, ...props }: ContentsProps & { readonly act: LenderAct }) => {
  const { draft, onChange, problems } = props;
  switch (act) {
    case 'acknowledged':
      return (
        <TextInput
          label="Référence donnée par le CMP"
          isOptional
          value={draft.lenderReference}
          onChange={(lenderReference) => onChange({ ...draft, lenderReference })}
          problem={problems['lenderReference']}
        />
      );
    case 'morePiecesAsked':
      return <RequestFields {...props} />;
    case 'decisionPutOff':
      return (
        <DateInput
          label="Ajourné jusqu’au"
          isPrecise
          isOptional
          value={draft.putOffUntil}
          onChange={(putOffUntil) => onChange({ ...draft, putOffUntil })}
          problem={problems['until']}
        />
      );
    case 'decisionTold':
      return (
        <RadioChoices
          label="Dite comment ?"
          isStacked
          options={mediums.map((code) => ({ code, label: mediumLabels[code] }))}
          value={draft.medium}
          onChange={(medium) => onChange({ ...draft, medium })}
          problem={problems['medium']}
        />
      );
  }
};

const RequestFields = ({ dossier, draft, onChange, problems }: ContentsProps) => (
  <>
    <AskedPieces
      dossierId={dossier.id}
      values={draft.askedPieces}
      onChange={(askedPieces) => onChange({ ...draft, askedPieces })}
    />
    <TextInput
      label="Autre chose que ces pièces"
      isOptional
      isLong
      value={draft.what}
      onChange={(what) => onChange({ ...draft, what })}
      problem={problems['what']}
    />
    <TextInput
      label="Pourquoi, selon le CMP"
      hint="Écrit sur chaque pièce redemandée."
      isOptional
      isLong
      value={draft.why}
      onChange={(why) => onChange({ ...draft, why })}
      problem={problems['why']}
    />
    <DateInput
      label="Réponse attendue avant le"
      isPrecise
      isOptional
      value={draft.answerBy}
      onChange={(answerBy) => onChange({ ...draft, answerBy })}
      problem={problems['answerBy']}
    />
  </>
);

type AskedPiecesProps = {
  readonly dossierId: string;
  readonly values: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
};

/** The pieces of this dossier: those that apply, or to which something happened. */
const AskedPieces = ({ dossierId, values, onChange }: AskedPiecesProps) => {
  const { data } = useQuery(piecesQuery(dossierId));
  if (data === undefined || data.pieces.length === 0) return null;
  return (
    <div className="gaps-in-dialog">
      <CheckChoices
        label="Pièces que le CMP redemande"
        isOptional
        isStacked
        options={data.pieces.map(({ code, name }) => ({ code, label: pieceName({ code, name }) }))}
        values={values}
        onChange={onChange}
      />
    </div>
  );
};

/** Whether the person is still to hear of it: then it is asked for until somebody tells. */
export const ToTellField = ({ draft, onChange }: ContentsProps) => (
  <RadioChoices
    label="La personne connaît-elle la décision ?"
    options={[
      { code: 'toTell', label: 'Pas encore' },
      { code: 'known', label: 'Oui' },
    ]}
    value={draft.isToTell ? 'toTell' : 'known'}
    onChange={(code) => onChange({ ...draft, isToTell: code === 'toTell' })}
  />
);
