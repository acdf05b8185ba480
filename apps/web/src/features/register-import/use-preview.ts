import { type RegisterPreviewRow, type RegisterPreviewSummary, registerImportEndpoints } from '@parcours/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { callLines } from '../../api/call-lines.ts';
import { brokenOff } from '../../api/failed.ts';

export type Mapping = RegisterPreviewSummary['mapping'];

/** A file as it will be read; `mapping` and `sheet` are null until somebody chooses. */
export type Reading = { readonly file: File; readonly mapping: Mapping | null; readonly sheet: string | null };

/** What a file would become. Kept in this page's memory and nowhere else. */
export type Preview = {
  readonly reading: Reading;
  readonly summary: RegisterPreviewSummary;
  readonly rows: readonly RegisterPreviewRow[];
};

/** What beside the file says how to read it. */
const bodyOf = ({ mapping, sheet }: Reading) => ({
  ...(mapping === null ? {} : { mapping: JSON.stringify(mapping) }),
  ...(sheet === null ? {} : { sheet }),
});

/** Asks what an import would do; nothing is written. The preview before stays while another reading goes on, or fails. */
export const usePreview = () => {
  const [preview, setPreview] = useState<Preview | null>(null);
  const { mutate, error, isPending, reset } = useMutation({ mutationFn: readPreview });
  const read = (reading: Reading, then: (preview: Preview) => void) =>
    mutate(reading, {
      onSuccess: (found) => {
        setPreview(found);
        then(found);
      },
    });
  const forget = () => {
    setPreview(null);
    reset();
  };
  return { preview, error, isReading: isPending, read, forget };
};

const readPreview = async (reading: Reading): Promise<Preview> => {
  let summary: RegisterPreviewSummary | null = null;
  const rows: RegisterPreviewRow[] = [];
  const lines = callLines(registerImportEndpoints.previewRegister, { file: reading.file, body: bodyOf(reading) });
  for await (const line of lines) {
    if (line.kind === 'summary') summary = line;
    else rows.push(...line.rows);
  }
  if (summary === null) throw brokenOff();
  return { reading, summary, rows };
};

/** How a file was read, to read it again the same way. */
export const readingOf = ({ reading, summary }: Preview): Reading => ({
  file: reading.file,
  mapping: summary.mapping,
  sheet: summary.sheet?.name ?? null,
});

/** What beside the file says how it was read. */
export const readBody = ({ summary: { mapping, sheet } }: Preview) => ({
  mapping: JSON.stringify(mapping),
  ...(sheet === null ? {} : { sheet: sheet.name }),
});
