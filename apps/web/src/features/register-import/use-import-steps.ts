import { useState } from 'react';
import { type Mapping, type Preview, type Reading, readingOf, usePreview } from './use-preview.ts';
import { useRunningImport } from './use-running-import.ts';

export type ImportSteps = ReturnType<typeof useImportSteps>;

/** The way from a file to dossiers, and what leads from one step to the next. */
export const useImportSteps = () => {
  const [step, setStep] = useState<'file' | 'columns' | 'rows'>('file');
  const { preview, error, isReading, read, forget } = usePreview();
  const { running, start, forget: forgetImport } = useRunningImport();

  const show = ({ summary }: Preview) => setStep(summary.mappingProblems.length === 0 ? 'rows' : 'columns');
  const readAgain = (changed: Partial<Reading>) => {
    if (preview !== null) read({ ...readingOf(preview), ...changed }, show);
  };
  return {
    step,
    preview,
    error,
    isReading,
    running,
    chooseFile: (file: File) => read({ file, mapping: null, sheet: null }, () => setStep('columns')),
    chooseSheet: (sheet: string) => {
      if (preview !== null) read({ file: preview.reading.file, mapping: null, sheet }, () => setStep('columns'));
    },
    chooseColumns: (mapping: Mapping) => readAgain({ mapping }),
    showColumns: () => setStep('columns'),
    start: () => {
      if (preview !== null) start(preview);
    },
    previewAgain: () => {
      forgetImport();
      readAgain({});
    },
    startAgain: () => {
      forgetImport();
      forget();
      setStep('file');
    },
  };
};
