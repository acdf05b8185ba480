import { yearlyReportEndpoints } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { useSearchParams } from 'react-router';
import { today } from '../../../ui/today.ts';

const { year: years, asOf: days } = yearlyReportEndpoints.readYearlyReport.query.shape;

type About = { readonly year: string; readonly asOf?: CivilDate };

/** Which year the report is about, and as of which day; what says nothing in the address is left aside. */
export const useReportAddress = () => {
  const [parameters, setParameters] = useSearchParams();
  const year = years.safeParse(parameters.get('annee'));
  const asOf = days.safeParse(parameters.get('asOf') ?? undefined);
  const about: About = {
    year: year.success ? year.data : today().slice(0, 4),
    ...(asOf.success && asOf.data !== undefined && { asOf: asOf.data }),
  };
  return {
    about,
    change: ({ year: chosen, asOf: day }: { readonly year: string; readonly asOf: CivilDate | undefined }) =>
      setParameters({ annee: chosen, ...(day !== undefined && { asOf: day }) }),
  };
};
