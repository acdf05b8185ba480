import '../parameters.css';
import type { CivilDate } from '@parcours/domain/calendar';
import { instantLabel, partialDateLabel } from '@parcours/wording';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';

type Dated = { readonly effectiveFrom: CivilDate; readonly name?: string };

type Listed<Version> = {
  readonly version: Version;
  readonly isInForce: boolean;
  readonly addedAt: string | null;
  readonly addedBy: string | null;
};

/** What a form for a new version is opened with; what others add meanwhile changes none of it. */
export type OpenedForm<Version> = {
  /** What the new one starts from. */
  readonly from: Version;
  /** How many there were. */
  readonly expectedVersions: number;
  readonly onAdded: () => void;
  readonly onCancel: () => void;
};

/** How the versions are spoken of: « Nouveaux délais », « Fournis », « Ajoutés ». */
type Words = { readonly title: string; readonly fresh: string; readonly given: string; readonly added: string };

type VersionsPageProps<Version> = {
  readonly words: Words & { readonly afterAdding: string; readonly about?: string };
  readonly reading: Pick<
    UseQueryResult<{ readonly versions: readonly Listed<Version>[] }>,
    'data' | 'error' | 'refetch'
  >;
  readonly startsFrom: 'inForce' | 'last';
  readonly form: (opened: OpenedForm<Version>) => ReactNode;
  readonly facts: (version: Version) => ReactNode;
};

type Step<Version> = 'read' | 'added' | Pick<OpenedForm<Version>, 'from' | 'expectedVersions'>;

/** Parameters that hold from a day on: those of the past, in force and to come, and the form that adds others. */
export const VersionsPage = <Version extends Dated>(props: VersionsPageProps<Version>) => {
  const { words, reading, startsFrom, form, facts } = props;
  const { data, error, refetch } = reading;
  const [step, setStep] = useState<Step<Version>>('read');
  const start = startsFrom === 'last' ? data?.versions.at(-1) : data?.versions.find(({ isInForce }) => isInForce);
  const write = () =>
    start !== undefined && setStep({ from: start.version, expectedVersions: data?.versions.length ?? 0 });
  return (
    <Page
      title={words.title}
      width="reading"
      actions={
        start !== undefined &&
        typeof step === 'string' && (
          <Button look="main" onPress={write}>
            {words.fresh}
          </Button>
        )
      }
    >
      <p>
        <Link to="/parametres">Paramètres</Link>
      </p>
      {words.about !== undefined && <p className="muted">{words.about}</p>}
      {step === 'added' && <Notice look="success">{words.afterAdding}</Notice>}
      {typeof step === 'object' && form({ ...step, onAdded: () => setStep('added'), onCancel: () => setStep('read') })}
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={5} />}
      {data?.versions.toReversed().map((listed) => (
        <VersionItem key={`${listed.version.effectiveFrom} ${listed.addedAt}`} listed={listed} words={words}>
          {facts(listed.version)}
        </VersionItem>
      ))}
    </Page>
  );
};

type VersionItemProps = { readonly listed: Listed<Dated>; readonly words: Words; readonly children: ReactNode };

const VersionItem = ({ listed: { version, isInForce, addedAt, addedBy }, words, children }: VersionItemProps) => {
  const { name, effectiveFrom } = version;
  const day = `partir du ${partialDateLabel(effectiveFrom)}${isInForce ? ' (en vigueur)' : ''}`;
  const title = name === undefined ? `À ${day}` : `${name}, à ${day}`;
  return (
    <section className="stack stack-tight" aria-label={name ?? title}>
      <Disclosure title={title} isOpen={isInForce}>
        <p className="muted small">
          {addedAt === null || addedBy === null
            ? `${words.given} avec le programme.`
            : `${words.added} le ${instantLabel(addedAt)} par ${addedBy}.`}
        </p>
        {children}
      </Disclosure>
    </section>
  );
};
