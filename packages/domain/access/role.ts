/**
 * What an account may be; one account can hold several.
 * `frontDesk` opens first contacts and sees identity and appointments only; `agent` accompanies dossiers;
 * `head` reads statistics, and dossiers by reference without identity; `administrator` keeps accounts and
 * parameters and sees no dossier.
 */
export const roles = ['frontDesk', 'agent', 'head', 'administrator'] as const;
export type Role = (typeof roles)[number];
