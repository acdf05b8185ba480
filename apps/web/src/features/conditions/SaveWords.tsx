import { french } from '@parcours/wording';
import type { SaveState } from '../../api/autosave.ts';
import type { CallFailed } from '../../api/failed.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { isConflict } from './use-situation.ts';

type SaveWordsProps = {
  readonly state: SaveState;
  readonly error: CallFailed | null;
  readonly isFromOther: boolean;
  /** The fields that hold what cannot be saved. */
  readonly refused: readonly string[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

/** Whether what is typed is saved, and what to do when it is not. */
export const SaveWords = ({ state, error, isFromOther, refused, onKeepMine, onTakeTheirs }: SaveWordsProps) => {
  if (error !== null && isConflict(error) && state !== 'saved') {
    return (
      <Notice look="failure">
        <p>
          <strong>{error.sentence}</strong> Ce que vous avez tapé est conservé à l’écran.
        </p>
        <div className="row">
          <Button isDense onPress={onKeepMine}>
            Enregistrer ma saisie quand même
          </Button>
          <Button isDense onPress={onTakeTheirs}>
            Prendre l’autre version
          </Button>
        </div>
      </Notice>
    );
  }
  if (state === 'saved' && refused.length > 0) {
    return (
      <p className="save-words save-words-refused" role="status">
        {isFromOther && 'Quelqu’un d’autre vient d’enregistrer. '}
        {refusedWords(refused)}
      </p>
    );
  }
  return (
    <p
      className={`save-words save-words-${state}`}
      role={state === 'unreachable' || state === 'refused' ? 'alert' : isFromOther ? 'status' : undefined}
    >
      {isFromOther && state === 'saved' ? '✓ À jour : quelqu’un d’autre vient d’enregistrer' : words(state, error)}
    </p>
  );
};

const words = (state: SaveState, error: CallFailed | null): string => {
  switch (state) {
    case 'saved':
      return '✓ Enregistré';
    case 'typed':
    case 'saving':
      return 'Enregistrement…';
    case 'unreachable':
      return 'Pas encore enregistré : le serveur ne répond pas. Ce que vous avez tapé reste ici et partira dès que possible.';
    case 'refused':
      return `Pas encore enregistré. ${error?.sentence ?? ''}`;
  }
};

const refusedWords = (places: readonly string[]): string =>
  places.length === 1
    ? french`1 champ n’est pas enregistré : ${places.join()}. Il garde sa valeur d’avant ; le reste est enregistré.`
    : french`${String(places.length)} champs ne sont pas enregistrés : ${places.join(' ; ')}. Ils gardent leur valeur d’avant ; le reste est enregistré.`;
