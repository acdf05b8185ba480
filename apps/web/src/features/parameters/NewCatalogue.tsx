import { type CataloguePreview, catalogueEndpoints } from '@parcours/contracts';
import { type CatalogueSettings, companionsIn } from '@parcours/domain/checklist';
import { enumerated, french, needLabel, pieceName, referencesSentence, uncapitalised } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { hasProblems, type Problems } from '../../api/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { TextInput } from '../../ui/fields/TextInput.tsx';
import { bodyOf, type CatalogueDraft, draftFrom, draftWith, type PieceDraft } from './catalogue-draft.ts';
import { NewPieceDialog } from './NewPieceDialog.tsx';
import { PieceFields } from './PieceFields.tsx';
import { PieceRules } from './PieceRules.tsx';
import { ChangesSeen } from './versions/ChangesSeen.tsx';
import { EffectiveFrom } from './versions/EffectiveFrom.tsx';
import { NewVersionForm } from './versions/NewVersionForm.tsx';
import { useNewVersion } from './versions/use-new-version.ts';
import type { OpenedForm } from './versions/VersionsPage.tsx';

/** New settings of the pieces: typed, then which dossiers they would change is seen, then they are added. */
export const NewCatalogue = ({ from, onCancel, ...opened }: OpenedForm<CatalogueSettings>) => {
  const version = useNewVersion({
    draftFrom: () => draftFrom(from),
    preview: (draft) => call(catalogueEndpoints.previewCatalogue, { body: bodyOf(draft) }),
    add: (draft, expectedVersions) =>
      call(catalogueEndpoints.addCatalogue, { body: { ...bodyOf(draft), expectedVersions } }),
    opened,
  });
  const { first, draft, change, problems } = version;
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const faulty = draft.pieces.find(({ code }, index) => isFaulty(problems, index, needIndexOf(draft, code)));
  const shown = faulty ?? draft.pieces.find(({ code }) => code === chosen);
  const touched = draft.pieces.filter((piece) => isTouched(piece, first, draft));
  return (
    <>
      <NewVersionForm
        title="Nouvelles exigences"
        addLabel="Ajouter ces exigences"
        version={version}
        onCancel={onCancel}
        preview={(seen) => <Seen preview={seen} />}
      >
        <div className="fields-beside">
          <EffectiveFrom value={draft.effectiveFrom} onChange={change} problem={problems['catalogue.effectiveFrom']} />
          <TextInput
            label="Prévenir qu’une pièce va périmer, jours avant"
            inputMode="numeric"
            value={draft.notice}
            onChange={(notice) => change({ notice })}
            problem={problems['catalogue.expiryNoticeDays']}
          />
        </div>
        <div className="piece-choosing">
          <Select
            label="Pièce à changer"
            options={draft.pieces.map((piece) => ({ code: piece.code, label: nameOf(piece) }))}
            value={shown?.code ?? null}
            onChange={(code) => {
              setChosen(code);
              change({});
            }}
          />
          <Button onPress={() => setAdding(true)}>Ajouter une pièce</Button>
        </div>
        {shown !== undefined && (
          <PieceFields
            draft={shown}
            index={draft.pieces.indexOf(shown)}
            onChange={(changed) =>
              change({ pieces: draft.pieces.map((known) => (known.code === changed.code ? changed : known)) })
            }
            problems={problems}
          >
            <PieceRules code={shown.code} draft={draft} onChange={change} isRefused={hasProblems(problems)} />
          </PieceFields>
        )}
        {touched.length > 0 && (
          <p>{french`Pièces changées : ${enumerated(touched.map((piece) => uncapitalised(nameOf(piece))))}.`}</p>
        )}
      </NewVersionForm>
      {isAdding && (
        <NewPieceDialog
          needs={draft.needs}
          companions={companionsIn(draft)}
          labelOfNeed={({ code }) => needLabel(code, draft.pieces.find((piece) => piece.code === code)?.name || null)}
          labelOfPiece={(code) => nameOf(draft.pieces.find((piece) => piece.code === code) ?? { code, name: '' })}
          onAdd={(name, placement) => {
            const [changed, code] = draftWith(draft, name, placement);
            change(changed);
            setChosen(code);
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
};

const nameOf = ({ code, name }: Pick<PieceDraft, 'code' | 'name'>): string => pieceName({ code, name: name || null });

/** What is asked of it, to whom or where it stands is not what it was. */
const isTouched = (piece: PieceDraft, before: CatalogueDraft, after: CatalogueDraft): boolean => {
  const placeIn = ({ needs }: CatalogueDraft) => {
    const need = needs.find(({ ways }) => ways.some((way) => way.pieces.includes(piece.code)));
    const group = needs.filter((each) => each.group === need?.group).map(({ code }) => code);
    const known = before.needs.map(({ code }) => code);
    return JSON.stringify([need, group.filter((code) => known.includes(code)).indexOf(need?.code ?? '')]);
  };
  return !before.pieces.includes(piece) || placeIn(before) !== placeIn(after);
};

const needIndexOf = ({ needs }: CatalogueDraft, code: string): number =>
  needs.findIndex(({ ways }) => ways.some((way) => way.pieces.includes(code)));

const isFaulty = (problems: Problems, index: number, need: number): boolean =>
  Object.keys(problems).some(
    (field) => field.startsWith(`catalogue.pieces.${index}.`) || field.startsWith(`catalogue.needs.${need}.`),
  );

const changeWords = {
  gained: ['l’aurait en plus', 'l’auraient en plus'],
  lost: ['ne l’aurait plus à fournir', 'ne l’auraient plus à fournir'],
  noLongerGood: ['devrait la refaire', 'devraient la refaire'],
} as const;

const Seen = ({ preview: { openDossiers, changes } }: { readonly preview: CataloguePreview }) => (
  <ChangesSeen
    openDossiers={openDossiers}
    outcome={changes.length === 0 ? 'aucun n’aurait une pièce de plus ni de moins.' : 'voici ce qui changerait.'}
    kept="Chaque dossier suit les exigences du jour prévu de son envoi."
    changes={changes.map(({ piece, name, change, dossiers, references }) => ({
      key: `${piece} ${change}`,
      words: french`${pieceName({ code: piece, name })} : ${dossiers} ${dossiers === 1 ? 'dossier' : 'dossiers'} ${changeWords[change][dossiers === 1 ? 0 : 1]} : ${referencesSentence(references, dossiers)}`,
    }))}
  />
);
