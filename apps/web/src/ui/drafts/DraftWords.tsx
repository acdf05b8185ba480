import type { KeptDrafts } from '../../api/kept-draft.ts';

/** Whether what is typed is kept until it is saved. */
export const DraftWords = ({ drafts: { state, error } }: { readonly drafts: KeptDrafts }) => {
  if (state === 'nothing') return null;
  const isLost = state === 'unreachable' || state === 'refused';
  return (
    <p className={isLost ? 'small' : 'small muted'} role={isLost ? 'alert' : undefined}>
      {words(state, error?.sentence ?? '')}
    </p>
  );
};

const words = (state: Exclude<KeptDrafts['state'], 'nothing'>, sentence: string): string => {
  switch (state) {
    case 'saved':
      return 'Brouillon gardé, pour vous seul.';
    case 'typed':
    case 'saving':
      return 'Brouillon…';
    case 'unreachable':
      return 'Le serveur ne répond pas : ce que vous avez tapé reste sur cette page, et sera gardé dès son retour.';
    case 'refused':
      return `Brouillon non gardé. ${sentence}`;
  }
};
