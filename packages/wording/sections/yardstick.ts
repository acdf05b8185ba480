import type { YardstickMilestone } from '@parcours/domain/statistics';

/** What the national study calls the step beside each milestone. */
export const yardstickLabels: Readonly<Record<YardstickMilestone, string>> = {
  preScreened: 'projet recevable',
  appointmentHeld: 'personne venue',
  fileComplete: 'dossier instruit',
  submitted: 'dossier en comité',
};
