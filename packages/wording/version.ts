import type { Failure } from '@parcours/contracts';
import { partialDateLabel } from './calendar.ts';
import { enumerated, french } from './typography.ts';

type Since = Extract<Failure, { code: 'versionsChangedMeanwhile' }>['since'];

/** Which versions of parameters were added meanwhile. Who adds another one decides what of them stays. */
export const versionsSentence = (since: Since): string => {
  const added = since.map(
    ({ effectiveFrom, addedBy }) => `à partir du ${partialDateLabel(effectiveFrom)} par ${addedBy}`,
  );
  const what = since.length === 1 ? 'Une autre version a été ajoutée' : 'D’autres versions ont été ajoutées';
  return french`${what} entre-temps, ${enumerated(added)} : rien n’est écrit. Lisez ci-dessous. Reportez ici ce qui doit en rester, puis recommencez ; ou renoncez, pour repartir de là.`;
};
