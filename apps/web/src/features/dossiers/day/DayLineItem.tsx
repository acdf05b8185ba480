import type { DayLine, DossierSummary } from '@parcours/contracts';
import type { ActKind } from '@parcours/domain/path';
import { actLabels, chaseCountLabel, dayReason, lostTouchProposal, ruleLabels } from '@parcours/wording';
import { Link } from 'react-router';
import { useAccount } from '../../../api/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { today } from '../../../ui/today.ts';
import type { ActDraft } from '../acts/draft.ts';
import { lostTouch } from '../acts/lost-touch.ts';
import { useAssign } from '../assignment/use-assign.ts';
import { nameOf } from '../name.ts';
import { DueMark } from '../tasks/DueMark.tsx';
import { RuleTaskButtons } from '../tasks/RuleTaskItem.tsx';

/** An act to be recorded in place, and what is already known of it. */
export type ChosenAct = {
  readonly dossier: Pick<DossierSummary, 'id'>;
  readonly act: ActKind;
  readonly start?: Partial<ActDraft>;
};

type DayLineProps = { readonly line: DayLine; readonly onChoose: (chosen: ChosenAct) => void };

/** One dossier of the day: who, why it is here, and the next act. */
export const DayLineItem = ({ line, onChoose }: DayLineProps) => {
  const { dossier, ruleTask } = line;
  const count = ruleTask === null ? null : chaseCountLabel(ruleTask);
  const isFirst = comesFirst(ruleTask);
  const next =
    line.reason === 'cameIn' ? <TakeButton dossier={dossier} /> : <NextActs line={line} onChoose={onChoose} />;
  return (
    <li className="task">
      <div className="task-words">
        <DossierLink dossier={dossier} />
        <ForColleague dossier={dossier} />
        {ruleTask !== null && (
          <p>
            <strong>{ruleLabels[ruleTask.rule]}</strong> <DueMark dueOn={ruleTask.dueOn} />
          </p>
        )}
        <p className={ruleTask === null ? '' : 'muted small'}>
          {dayReason(line, today())} {count !== null && `Ce sera ${count}.`}
        </p>
        {ruleTask?.proposesLostTouch && <p className="small">{lostTouchProposal(ruleTask)}</p>}
      </div>
      <div className="day-buttons">
        {isFirst && next}
        {ruleTask !== null && line.reason === 'rule' && (
          <RuleTaskButtons
            dossierId={dossier.id}
            look="main"
            ruleTask={ruleTask}
            onGiveUp={() => onChoose({ dossier, act: 'closed', start: lostTouch })}
          />
        )}
        {!isFirst && next}
      </div>
    </li>
  );
};

/** In one's own day, another's dossier is there because one stands in for them. */
const ForColleague = ({ dossier: { agent } }: { readonly dossier: DossierSummary }) => {
  const account = useAccount();
  return agent === null || agent.id === account.id ? null : <p className="small">Pour {agent.name}, en son absence.</p>;
};

/** Where a rule asks for a reminder, that comes before the next act. */
const comesFirst = (ruleTask: DayLine['ruleTask']): boolean => ruleTask === null || ruleTask.rule === 'sayWhatHappened';

/** Names the dossier and leads to it. */
export const DossierLink = ({ dossier }: { readonly dossier: DossierSummary }) => (
  <p>
    <Link to={`/dossiers/${dossier.id}`} className="day-name">
      {nameOf(dossier)}
    </Link>
    <span className="muted small"> {dossier.reference}</span>
  </p>
);

/** Whoever was to come either came or did not; any other wait has one usual next act. */
const NextActs = ({ line: { dossier, ruleTask }, onChoose }: DayLineProps) => {
  const { allowedActs } = dossier;
  const [usual, main] = usualActs(dossier);
  return usual
    .filter((act) => allowedActs.includes(act))
    .map((act) => (
      <Button
        key={act}
        isDense
        look={comesFirst(ruleTask) && act === main ? 'main' : 'plain'}
        aria-label={`${actLabels[act]}, ${nameOf(dossier)}`}
        onPress={() => onChoose({ dossier, act })}
      >
        {actLabels[act]}
      </Button>
    ));
};

/** What usually comes next, and which of it first. */
const usualActs = ({ waiting, isDecisionToTell }: DossierSummary): readonly [readonly ActKind[], ActKind | null] => {
  if (isDecisionToTell) return [['decisionTold'], 'decisionTold'];
  if (waiting === null) return [[], null];
  const { next } = waiting;
  return [next === 'appointmentHeld' ? ['appointmentHeld', 'appointmentMissed'] : nextActs(next), next];
};

/** While the lender decides, either answer may come. */
const nextActs = (next: ActKind): readonly ActKind[] => (next === 'granted' ? ['granted', 'refused'] : [next]);

const TakeButton = ({ dossier }: { readonly dossier: DossierSummary }) => {
  const account = useAccount();
  const assign = useAssign(() => undefined);
  return (
    <>
      <Button
        isDense
        look="main"
        isPending={assign.isPending}
        aria-label={`M’en occuper, ${nameOf(dossier)}`}
        onPress={() => assign.mutate({ dossiers: [dossier], agentId: account.id })}
      >
        M’en occuper
      </Button>
      <FailureNotice error={assign.error} />
    </>
  );
};
