import type { EndpointName } from '@parcours/contracts';

/** Every reply that is a file: what leaves with many dossiers, and what is of one dossier, or the caller's own. */
export const exports = {
  exportDossiers: {
    path: '/api/dossiers/export',
    body: { format: 'csv', columns: ['path'] },
    action: 'list.exported',
    roles: ['agent', 'head'],
  },
  exportStatistics: {
    path: '/api/statistics/export',
    body: { isCompared: false },
    action: 'statistics.exported',
    roles: ['agent', 'head'],
  },
  exportEventLog: {
    path: '/api/statistics/event-log',
    body: { format: 'xes' },
    action: 'statistics.eventLogExported',
    roles: ['agent', 'head'],
  },
  exportYearlyReport: {
    path: '/api/statistics/yearly-report',
    body: { year: '2015' },
    action: 'report.exported',
    roles: ['agent', 'head'],
  },
} as const satisfies Partial<Record<EndpointName, object>>;
/** Noted and refused where their own tests are: of one dossier, of one statement, or rows that the caller sent. */
export const elsewhere = [
  'readAppointmentFile',
  'readCalendar',
  'readLenderLetter',
  'readPackFile',
  'readPackFiles',
  'readPieceFile',
  'readRefundStatement',
  'readRefusedRows',
];
