import './conditions.css';
import type { AssumableParameter, Verdict } from '@parcours/domain/eligibility';
import {
  assumedSentences,
  conditionKindLabels,
  conditionLabels,
  verdictLabel,
  verdictSentence,
} from '@parcours/wording';
import type { ReactNode } from 'react';

type VerdictItemProps = {
  readonly verdict: Verdict;
  /** What of the rules it rests on is assumed. */
  readonly assumed?: readonly AssumableParameter[];
  readonly children?: ReactNode;
};

/** One condition: its shape and word, what was found against the limit, and what of it is assumed. */
export const VerdictItem = ({ verdict, assumed = [], children }: VerdictItemProps) => {
  const look = lookOf(verdict);
  return (
    <li className="verdict">
      <span aria-hidden="true" className={`verdict-shape verdict-${look}`}>
        {shapes[look]}
      </span>
      <div>
        <p className="verdict-head">
          <strong>{conditionLabels[verdict.condition]}</strong>
          <span className={`verdict-word verdict-${look}`}>{verdictLabel(verdict)}</span>
          <span className="muted small">{conditionKindLabels[verdict.kind]}</span>
        </p>
        <p className="verdict-sentence">{verdictSentence(verdict)}</p>
        {assumed.map((parameter) => (
          <p key={parameter} className="muted small">
            {assumedSentences[parameter]}
          </p>
        ))}
        {children}
      </div>
    </li>
  );
};

const shapes = { pass: '✓', fail: '✕', notice: '!', unknown: '?' } as const;

const lookOf = ({ kind, verdict }: Verdict): keyof typeof shapes =>
  verdict === 'fail' && kind === 'informative' ? 'notice' : verdict;
