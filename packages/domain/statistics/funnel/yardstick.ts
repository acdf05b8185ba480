/**
 * Of 16 first contacts in France in 2013, how many went so far, each beside the milestone that is nearest to it.
 * Source: G. Gloukoviezoff and N. Rebière, 2013, as told in Actualités sociales hebdomadaires no. 2829.
 */
export const nationalYardstick = [
  { milestone: 'preScreened', of16: 7 },
  { milestone: 'appointmentHeld', of16: 4 },
  { milestone: 'fileComplete', of16: 2 },
  { milestone: 'submitted', of16: 1 },
] as const;
export type YardstickMilestone = (typeof nationalYardstick)[number]['milestone'];
