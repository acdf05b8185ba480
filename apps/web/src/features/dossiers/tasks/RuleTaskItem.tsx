import { type DossierSummary, type ListedRuleTask, taskEndpoints } from '@parcours/contracts';
import { chaseCountLabel, chaseLabels, dueLabel, lostTouchProposal, ruleLabels, ruleReason } from '@parcours/wording';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { today } from '../../../ui/today.ts';
import { ChaseDialog } from './ChaseDialog.tsx';
import { DueMark } from './DueMark.tsx';
import { PostponeDialog } from './PostponeDialog.tsx';

type RuleTaskProps = {
  readonly dossier: Pick<DossierSummary, 'id' | 'waiting' | 'firstContactOn'>;
  readonly ruleTask: ListedRuleTask;
  /** Opens the closing of the dossier, when the person has not answered for too long. */
  readonly onGiveUp: () => void;
};

/** What a rule asks for about this dossier, why, and what can be said about it. */
export const RuleTaskItem = ({ dossier, ruleTask, onGiveUp }: RuleTaskProps) => {
  const count = chaseCountLabel(ruleTask);
  return (
    <li className="task">
      <div className="task-words">
        <p>
          <strong>{ruleLabels[ruleTask.rule]}</strong> <DueMark dueOn={ruleTask.dueOn} />
        </p>
        <p className="muted small">
          {ruleReason(ruleTask, dossier, today())} {count !== null && `Ce sera ${count}.`}
        </p>
        {ruleTask.proposesLostTouch && <p className="small">{lostTouchProposal(ruleTask)}</p>}
      </div>
      <RuleTaskButtons dossierId={dossier.id} ruleTask={ruleTask} onGiveUp={onGiveUp} />
    </li>
  );
};

type ButtonsProps = {
  readonly dossierId: string;
  /** Main where nothing else comes first. */
  readonly look?: 'main' | 'plain';
  readonly ruleTask: ListedRuleTask;
  readonly onGiveUp: () => void;
};

/** A reminder or, of a refund, the page where it is asked; a later day; or the end. */
export const RuleTaskButtons = ({ dossierId, ruleTask, onGiveUp, look = 'plain' }: ButtonsProps) => {
  const [opened, setOpened] = useState<'chase' | 'postpone' | null>(null);
  const { rule, dueOn: expectedDueOn, proposesLostTouch } = ruleTask;
  const close = () => setOpened(null);
  return (
    <div className="task-buttons">
      {rule === 'askRefund' && (
        <ButtonLink isDense look={look} to="/remboursements-interets">
          Remboursements d’intérêts
        </ButtonLink>
      )}
      {rule !== 'sayWhatHappened' && rule !== 'askRefund' && (
        <Button isDense look={look} onPress={() => setOpened('chase')}>
          {chaseLabels[rule]}
        </Button>
      )}
      <Button isDense onPress={() => setOpened('postpone')}>
        Reporter
      </Button>
      {proposesLostTouch && (
        <Button isDense look="danger" onPress={onGiveUp}>
          Clore : ne donne plus de nouvelles
        </Button>
      )}
      {opened === 'chase' && <ChaseDialog dossierId={dossierId} ruleTask={ruleTask} onClose={close} />}
      {opened === 'postpone' && (
        <PostponeDialog
          dossierId={dossierId}
          label={`${ruleLabels[rule]}, ${dueLabel(expectedDueOn, today())}`}
          postpone={(given) =>
            call(taskEndpoints.postponeRuleTask, { params: { dossierId }, body: { rule, expectedDueOn, ...given } })
          }
          onClose={close}
        />
      )}
    </div>
  );
};
