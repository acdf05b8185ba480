import { dayWithWeekday, partialDateLabel } from '@parcours/wording';
import type { KeyboardEvent } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { RadioChoices } from '../../../ui/fields/Choices.tsx';
import { today } from '../../../ui/today.ts';
import { daysOf, movedBy, type Shown } from './address.ts';

type AgendaBarProps = { readonly shown: Shown; readonly onShow: (shown: Shown) => void };

/** Which days, whose, and how to go to others: by its buttons, or by three keys while the focus is in it. */
export const AgendaBar = ({ shown, onShow }: AgendaBarProps) => {
  const keys: Readonly<Record<string, () => void>> = {
    PageUp: () => onShow(movedBy(shown, -1)),
    PageDown: () => onShow(movedBy(shown, 1)),
    Home: () => onShow({ ...shown, day: today() }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const go = keys[event.key];
    if (go === undefined) return;
    event.preventDefault();
    go();
  };
  const span = shown.view === 'day' ? 'Jour' : 'Semaine';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a short way to what its buttons do.
    <div className="agenda-bar" onKeyDown={onKeyDown}>
      <h2 className="agenda-title" aria-live="polite">
        {titleOf(shown)}
      </h2>
      <div className="row">
        <Button isDense onPress={() => onShow(movedBy(shown, -1))}>
          {span} d’avant
        </Button>
        <Button isDense onPress={() => onShow({ ...shown, day: today() })}>
          Aujourd’hui
        </Button>
        <Button isDense onPress={() => onShow(movedBy(shown, 1))}>
          {span} d’après
        </Button>
      </div>
      <RadioChoices
        label="Vue"
        isFilter
        options={[
          { code: 'day', label: 'Jour' },
          { code: 'week', label: 'Semaine' },
        ]}
        value={shown.view}
        onChange={(view) => onShow({ ...shown, view })}
      />
      <RadioChoices
        label="Rendez-vous de"
        isFilter
        options={[
          { code: 'mine', label: 'Moi, et sans accompagnateur' },
          { code: 'everyone', label: 'Tous' },
        ]}
        value={shown.whose}
        onChange={(whose) => onShow({ ...shown, whose })}
      />
      <p className="muted small agenda-keys">
        Au clavier, dans cette barre : Page précédente, Page suivante, et Début pour aujourd’hui.
      </p>
    </div>
  );
};

/** « Lundi 23 novembre 2026 », « Semaine du 23 novembre 2026 ». */
const titleOf = (shown: Shown): string => {
  const [first] = daysOf(shown);
  if (shown.view === 'week') return `Semaine du ${partialDateLabel(first)}`;
  const day = dayWithWeekday(first);
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
};
