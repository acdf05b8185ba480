import { type CohortFilters, cohortFilters, type DossierFilters } from '@parcours/contracts';
import { useSearchParams } from 'react-router';
import { today } from '../../ui/today.ts';

type CohortAddress = {
  readonly filters: CohortFilters;
  /** The parts that say nothing, as written: `from=2015-13-01`. */
  readonly notUnderstood: readonly string[];
};

/** The cohort that the address names. */
export const useCohortAddress = () => {
  const [parameters, setParameters] = useSearchParams();
  const { filters, notUnderstood } = readCohort(parameters);
  return {
    filters,
    notUnderstood,
    isPast: filters.asOf !== undefined && filters.asOf < today(),
    change: (change: Partial<{ [Name in keyof CohortFilters]: CohortFilters[Name] | undefined }>) =>
      setParameters(written({ ...filters, ...change })),
  };
};

const names = cohortFilters.keyof();

/** No filter: every first contact, as of today. */
export const nothingChosen = {
  from: undefined,
  to: undefined,
  asOf: undefined,
  channel: undefined,
  project: undefined,
  agent: undefined,
} as const satisfies Record<keyof CohortFilters, undefined>;

/** Each part by itself: one that says nothing takes no other with it. */
export const readCohort = (parameters: URLSearchParams): CohortAddress =>
  [...parameters].reduce<CohortAddress>(
    ({ filters, notUnderstood }, [name, value]) => {
      const read = cohortFilters.safeParse({ [name]: value });
      return names.safeParse(name).success && read.success
        ? { filters: { ...filters, ...read.data }, notUnderstood }
        : { filters, notUnderstood: [...notUnderstood, `${name}=${value}`] };
    },
    { filters: {}, notUnderstood: [] },
  );

/** The list of the dossiers behind a figure of this cohort; only duplicates and typing errors are not counted ones. */
export const dossiersBehind = ({ asOf: _, ...cohort }: CohortFilters, behind: DossierFilters): string =>
  `/dossiers?${written({ ...cohort, ...behind, counted: behind.end === 'administrative' ? undefined : true })}`;

type Known = DossierFilters & CohortFilters;
type Written = { readonly [Name in keyof Known]: Known[Name] | undefined };

const written = (filters: Written): URLSearchParams =>
  new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
