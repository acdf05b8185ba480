import { type CohortFilters, cohortFilters, type DossierFilters } from '@parcours/contracts';
import { useSearchParams } from 'react-router';

/** The cohort that the address names; what it does not understand is no filter. */
export const useCohortAddress = () => {
  const [parameters, setParameters] = useSearchParams();
  const { data: filters = {} } = cohortFilters.safeParse(Object.fromEntries(parameters));
  return {
    filters,
    change: (change: Partial<{ [Name in keyof CohortFilters]: CohortFilters[Name] | undefined }>) =>
      setParameters(written({ ...filters, ...change })),
  };
};

/** The list of the dossiers behind a figure of this cohort. */
export const dossiersBehind = (cohort: CohortFilters, behind: DossierFilters): string =>
  `/dossiers?${written({ ...cohort, ...behind, counted: true })}`;

const written = (filters: DossierFilters | CohortFilters): URLSearchParams =>
  new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
