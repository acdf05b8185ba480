import type { ActDraft } from './draft.ts';

/** The closing of a dossier whose person no longer answers, as proposed: an agent still reads and confirms it. */
export const lostTouch = { endKind: 'leftByPerson', mainReason: 'lostTouch' } as const satisfies Partial<ActDraft>;
