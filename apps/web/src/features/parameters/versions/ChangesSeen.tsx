import { counted, french } from '@parcours/wording';
import { Notice } from '../../../ui/Notice.tsx';

type ChangesSeenProps = {
  readonly openDossiers: number;
  /** Of these dossiers, after « Sur 12 dossiers en cours, ». */
  readonly outcome: string;
  /** What stays as it is, after « Rien n’est encore écrit ». */
  readonly kept: string;
  readonly changes: readonly { readonly key: string; readonly words: string }[];
};

/** What a version would change for open dossiers, in words; nothing is written yet. */
export const ChangesSeen = ({ openDossiers, outcome, kept, changes }: ChangesSeenProps) => (
  <Notice look="information">
    <p>
      <strong>{french`Sur ${counted(openDossiers, 'dossier en cours', 'dossiers en cours')}, ${outcome}`}</strong> Rien
      n’est encore écrit. {kept}
    </p>
    <ul className="small">
      {changes.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  </Notice>
);
