import { registerImportEndpoints } from '@parcours/contracts';
import { importedSentence, instantLabel } from '@parcours/wording';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { FailureNotice } from '../../ui/Notice.tsx';

const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: ({ signal }) => call(registerImportEndpoints.listImports, {}, signal),
});

const watchEveryMs = 5000;

/** Watched while an import may still be going on unseen: then an empty list says so, and the next one appears by itself. */
export const PastImports = ({ isWatched }: { readonly isWatched: boolean }) => {
  const { data, error } = useQuery({ ...importsQuery, refetchInterval: isWatched && watchEveryMs });
  if (error) return <FailureNotice error={error} />;
  if (data === undefined || (data.imports.length === 0 && !isWatched)) return null;
  return (
    <section className="stack" aria-labelledby="past">
      <h2 id="past">Reprises faites</h2>
      {data.imports.length === 0 && <p>Aucune reprise n’est faite pour l’instant.</p>}
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
