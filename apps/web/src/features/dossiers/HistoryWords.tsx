import type { HistoryLine } from '@parcours/contracts';
import { eventDetail, eventLabels, instantLabel, onDate } from '@parcours/wording';

/** One line of a history in words: what happened, when, what it says, and who typed it. */
export const HistoryWords = ({
  line: { event, happenedOn, recordedAt, recordedBy },
}: {
  readonly line: HistoryLine;
}) => {
  const detail = eventDetail(event);
  return (
    <>
      <span className="history-what">
        <strong>{eventLabels[event.kind]}</strong>
        {event.kind !== 'voided' && ` ${onDate(happenedOn)}`}
        {detail !== null && <span className="history-detail">{detail}</span>}
      </span>
      <span className="history-typed muted small">
        saisi le {instantLabel(recordedAt)} par {recordedBy}
      </span>
    </>
  );
};
