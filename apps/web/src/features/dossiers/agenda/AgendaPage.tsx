import './agenda.css';
import type { AgendaLine, DossierView } from '@parcours/contracts';
import type { ActKind } from '@parcours/domain/path';
import { eventLabels, uncapitalised } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../../../ui/Button.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { today } from '../../../ui/today.ts';
import type { ActDraft } from '../acts/draft.ts';
import { MoveDialog } from '../board/MoveDialog.tsx';
import { JustRecorded } from '../JustRecorded.tsx';
import { nameOf } from '../name.ts';
import { AgendaBar } from './AgendaBar.tsx';
import { AgendaDays } from './AgendaDays.tsx';
import { readShown, type Shown, writeShown } from './address.ts';
import { FeedDialog } from './FeedDialog.tsx';
import { agendaQuery } from './queries.ts';
import { ReminderDialog } from './ReminderDialog.tsx';

/** An act on one appointment, and what is already known of it. */
export type ChosenOfLine = { readonly line: AgendaLine; readonly act: ActKind; readonly start: Partial<ActDraft> };

/** Whom to meet, when and where, and what became of each appointment. */
export const AgendaPage = () => {
  const [parameters, setParameters] = useSearchParams();
  const shown = readShown(parameters, today());
  const show = (next: Shown) => setParameters(writeShown(next, today()));
  const { data, error, refetch } = useQuery(agendaQuery(shown));
  const [chosen, setChosen] = useState<ChosenOfLine | null>(null);
  const [reminded, setReminded] = useState<AgendaLine | null>(null);
  const [hasFeedOpen, setFeedOpen] = useState(false);
  const [recorded, setRecorded] = useState<{ view: DossierView; act: ActKind } | null>(null);
  return (
    <Page title="Rendez-vous" actions={<Button onPress={() => setFeedOpen(true)}>Mon agenda personnel…</Button>}>
      <AgendaBar shown={shown} onShow={show} />
      <FailureNotice error={error} onRetry={refetch} />
      {recorded !== null && (
        <JustRecorded
          dossier={recorded.view}
          sequence={recorded.view.version}
          label={`${nameOf(recorded.view)}, ${uncapitalised(eventLabels[recorded.act])}`}
          onUndone={() => setRecorded(null)}
        />
      )}
      {data === undefined && error === null && <Skeleton lines={8} />}
      {data !== undefined && (
        <AgendaDays shown={shown} lines={data.appointments} onChoose={setChosen} onRemind={setReminded} />
      )}
      {chosen !== null && (
        <MoveDialog
          dossier={{ id: chosen.line.dossierId }}
          act={chosen.act}
          start={chosen.start}
          onClose={() => setChosen(null)}
          onRecorded={(view, act) => {
            setChosen(null);
            setRecorded({ view, act });
          }}
        />
      )}
      {reminded !== null && <ReminderDialog line={reminded} onClose={() => setReminded(null)} />}
      {hasFeedOpen && <FeedDialog onClose={() => setFeedOpen(false)} />}
    </Page>
  );
};
