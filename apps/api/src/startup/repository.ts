import { fileURLToPath } from 'node:url';

/** The checkout's own folder, with a final separator. */
export const repositoryFolder = fileURLToPath(new URL('../../../../', import.meta.url));
