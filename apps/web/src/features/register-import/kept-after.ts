import { french } from '@parcours/wording';
import { CallFailed } from '../../api/failed.ts';

/** Whether the server itself said that the import did not take place; else it may well have gone on to the end. */
const isRefusal = (error: Error): boolean =>
  error instanceof CallFailed && !['unreachable', 'unreadable', 'unexpected'].includes(error.failure.code);

/** What is written when an import ends badly, as far as it is known here. */
export const keptAfter = (error: Error): string =>
  isRefusal(error)
    ? 'Rien n’est écrit.'
    : french`La reprise a pu continuer sur le serveur, en entier ou pas du tout : regardez si elle est dans la liste des reprises, plus bas, avant de recommencer.`;
