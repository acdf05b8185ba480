import './section.css';
import { french, type Meaning } from '@parcours/wording';
import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Definitions } from './Definitions.tsx';
import { type SectionId, sectionTitles } from './sections.ts';

type SectionProps<Figures> = {
  readonly id: SectionId;
  /** How its figures are read; the same for every reader of the same cohort. */
  // biome-ignore lint/suspicious/noExplicitAny: the key of a query says nothing about its figures
  readonly query: UseQueryOptions<Figures, Error, Figures, any>;
  /** What each word means. */
  readonly definitions: readonly Meaning[];
  /** Made from the figures, the sentence first: sentence, chart, table twin. */
  readonly children: (figures: Figures) => ReactNode;
};

/** One section of the page: what the figures say in words, then drawn, then as a table, then what each word means. */
export const Section = <Figures,>({ id, query, definitions, children }: SectionProps<Figures>) => {
  const { data, error, refetch, isPlaceholderData } = useQuery(query);
  return (
    <section className="statistics-section" aria-labelledby={id} aria-busy={isPlaceholderData}>
      <h2 id={id}>{french`${sectionTitles[id]}`}</h2>
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && children(data)}
      {data !== undefined && <Definitions of={definitions} />}
    </section>
  );
};
