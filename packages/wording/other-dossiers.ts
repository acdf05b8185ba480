import { french } from './typography.ts';

/** Before the references of the other open dossiers of a person. */
export const otherOpenDossiersLabel = (count: number): string =>
  count === 1
    ? french`Cette personne a un autre dossier ouvert :`
    : french`Cette personne a ${count} autres dossiers ouverts :`;
