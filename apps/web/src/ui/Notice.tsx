import './notice.css';
import type { ReactNode } from 'react';
import { sentenceOf } from '../api/failed.ts';
import { Button } from './Button.tsx';

type NoticeProps = { readonly look: 'failure' | 'success' | 'information'; readonly children: ReactNode };

/** Words about what just happened, where it happened. */
export const Notice = ({ look, children }: NoticeProps) => (
  <div className={`notice notice-${look}`} role={look === 'failure' ? 'alert' : 'status'}>
    {children}
  </div>
);

type FailureNoticeProps = {
  readonly error: Error | null;
  /** What was not lost. */
  readonly kept?: string;
  readonly onRetry?: () => void;
};

/** What went wrong, what was kept and what to do; nothing when nothing went wrong. */
export const FailureNotice = ({ error, kept, onRetry }: FailureNoticeProps) =>
  error === null ? null : (
    <Notice look="failure">
      <p>
        {sentenceOf(error)} {kept}
      </p>
      {onRetry && (
        <Button isDense onPress={onRetry}>
          Réessayer
        </Button>
      )}
    </Notice>
  );
