import { type RegisterPreviewRow, type RegisterPreviewSummary, registerImportEndpoints } from '@parcours/contracts';
import { useMutation } from '@tanstack/react-query';
import { callLines } from '../../api/call-lines.ts';
import { unreadable } from '../../api/failed.ts';

export type Mapping = RegisterPreviewSummary['mapping'];

/** A file as it will be read; `mapping` and `sheet` are null until somebody chooses. */
export type Reading = { readonly file: File; readonly mapping: Mapping | null; readonly sheet: string | null };

export type Preview = {
  readonly reading: Reading;
  readonly summary: RegisterPreviewSummary;
  readonly rows: readonly RegisterPreviewRow[];
};

/** What beside the file says how it is read. */
export const readingBody = ({ mapping, sheet }: Reading) => ({
  ...(mapping === null ? {} : { mapping: JSON.stringify(mapping) }),
  ...(sheet === null ? {} : { sheet }),
});

/** Asks what an import would do; nothing is written. */
export const usePreview = () => useMutation({ mutationFn: readPreview });

const readPreview = async (reading: Reading): Promise<Preview> => {
  let summary: RegisterPreviewSummary | null = null;
  const rows: RegisterPreviewRow[] = [];
  const lines = callLines(registerImportEndpoints.previewRegister, { file: reading.file, body: readingBody(reading) });
  for await (const line of lines) {
    if (line.kind === 'summary') summary = line;
    else rows.push(...line.rows);
  }
  if (summary === null) throw unreadable();
  return { reading, summary, rows };
};
