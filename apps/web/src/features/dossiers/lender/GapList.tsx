import './lender.css';
import type { SubmissionGap } from '@parcours/domain/submission';
import { submissionGapWords, typeset } from '@parcours/wording';
import { Link } from 'react-router';
import { placeOf } from './place-of.ts';

type GapListProps = { readonly dossierId: string; readonly gaps: readonly SubmissionGap[] };

/** What a file lacks, in groups, each with the way to close it. */
export const GapList = ({ dossierId, gaps }: GapListProps) => (
  <div className="stack stack-tight">
    {groups.map(({ title, isIn }) => (
      <Group key={title} title={title} dossierId={dossierId} gaps={gaps.filter(isIn)} />
    ))}
  </div>
);

const isOfPiece = ({ code }: SubmissionGap): boolean => code.startsWith('piece');
const isOfField = ({ code }: SubmissionGap): boolean => code === 'personFieldMissing' || code === 'requestFieldMissing';

const groups = [
  { title: 'Personne et demande', isIn: isOfField },
  { title: 'Conditions et accords', isIn: (gap: SubmissionGap) => !isOfField(gap) && !isOfPiece(gap) },
  { title: 'Pièces', isIn: isOfPiece },
] as const;

const Group = ({ title, dossierId, gaps }: GapListProps & { readonly title: string }) =>
  gaps.length === 0 ? null : (
    <section aria-label={title}>
      <h3 className="gap-title">{title}</h3>
      <ul className="gap-list">
        {gaps.map((gap) => (
          <GapItem key={`${gap.code} ${gap.about}`} dossierId={dossierId} gap={gap} />
        ))}
      </ul>
    </section>
  );

const GapItem = ({ dossierId, gap }: { readonly dossierId: string; readonly gap: SubmissionGap }) => {
  const { about, lack } = submissionGapWords(gap);
  const { to, label } = placeOf(dossierId, gap);
  return (
    <li className="gap">
      <span>
        <strong>{about}</strong>
        {typeset(' : ')}
        {lack}
      </span>
      <Link to={to} aria-label={`${label}, ${about}`}>
        {label}
      </Link>
    </li>
  );
};
