/** How somebody would rather be reached. */
export const contactWays = ['telephone', 'secondTelephone', 'textMessage', 'email', 'letter'] as const;
export type ContactWay = (typeof contactWays)[number];
