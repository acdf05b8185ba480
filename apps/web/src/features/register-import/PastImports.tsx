import { registerImportEndpoints } from '@parcours/contracts';
import { importedSentence, instantLabel } from '@parcours/wording';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { FailureNotice } from '../../ui/Notice.tsx';

const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: ({ signal }) => call(registerImportEndpoints.listImports, {}, signal),
});

export const PastImports = () => {
  const { data, error } = useQuery(importsQuery);
  if (error) return <FailureNotice error={error} />;
  if (data === undefined || data.imports.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="past">
      <h2 id="past">Reprises faites</h2>
      <ul className="past">
        {data.imports.map(({ id, importedAt, importedBy, ...counts }) => (
          <li key={id}>
            {importedSentence(counts)}{' '}
            <span className="muted small">
              le {instantLabel(importedAt)} par {importedBy}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
