import {
  type CohortFilters,
  type ComparedFilters,
  cohortFilters,
  comparedFilters,
  type DossierFilters,
} from '@parcours/contracts';
import { useSearchParams } from 'react-router';
import { today } from '../../ui/today.ts';

type Filters = ComparedFilters & {
  /** Whether another group stands beside the cohort, everybody when nothing of it is chosen. */
  readonly compare?: 'yes';
};

type CohortAddress = {
  readonly filters: Filters;
  /** The parts that say nothing, as written: `from=2015-13-01`. */
  readonly notUnderstood: readonly string[];
};

/** The cohort that the address names, and the group beside it. */
export const useCohortAddress = () => {
  const [parameters, setParameters] = useSearchParams();
  const { filters: all, notUnderstood } = readCohort(parameters);
  const filters = cohortFilters.parse(all);
  return {
    filters,
    /** Both groups; null when one is looked at alone. */
    compared: all.compare === undefined ? null : comparedFilters.parse(all),
    notUnderstood,
    isPast: filters.asOf !== undefined && filters.asOf < today(),
    /** Added to what the address says by now: two filters may change before the page shows the first. */
    change: (change: Partial<{ [Name in keyof Filters]: Filters[Name] | undefined }>) => {
      const { filters: now } = readCohort(new URLSearchParams(window.location.search));
      setParameters(written({ ...now, ...change }));
    },
  };
};

/** No filter: every first contact, as of today. */
export const nothingChosen = {
  from: undefined,
  to: undefined,
  asOf: undefined,
  channel: undefined,
  association: undefined,
  project: undefined,
  agent: undefined,
} as const satisfies Record<keyof CohortFilters, undefined>;

export const nobodyBeside = {
  compare: undefined,
  otherFrom: undefined,
  otherTo: undefined,
  otherChannel: undefined,
  otherAssociation: undefined,
  otherProject: undefined,
  otherAgent: undefined,
} as const satisfies Record<Exclude<keyof Filters, keyof CohortFilters>, undefined>;

/** Each part by itself: one that says nothing takes no other with it. */
export const readCohort = (parameters: URLSearchParams): CohortAddress =>
  [...parameters].reduce<CohortAddress>(
    ({ filters, notUnderstood }, [name, value]) => {
      if (name === 'compare' && value === 'yes') return { filters: { ...filters, compare: 'yes' }, notUnderstood };
      const read = comparedFilters.safeParse({ [name]: value });
      return comparedFilters.keyof().safeParse(name).success && read.success
        ? { filters: { ...filters, ...read.data }, notUnderstood }
        : { filters, notUnderstood: [...notUnderstood, `${name}=${value}`] };
    },
    { filters: {}, notUnderstood: [] },
  );

/** The list of the dossiers behind a figure of this cohort; only duplicates and typing errors are not counted ones. */
export const dossiersBehind = ({ asOf: _, ...cohort }: CohortFilters, behind: DossierFilters): string =>
  `/dossiers?${written({ ...cohort, ...behind, counted: behind.end === 'administrative' ? undefined : true })}`;

type Known = DossierFilters & Filters;
type Written = { readonly [Name in keyof Known]: Known[Name] | undefined };

const written = (filters: Written): URLSearchParams =>
  new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
