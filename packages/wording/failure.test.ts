import { civilDateOf, partialDateOf } from '@parcours/domain/calendar';
import { describe, expect, it } from 'vitest';
import { eventDetail } from './event.ts';
import { failureSentence } from './failure.ts';
import { refusalSentence } from './refusal.ts';

describe('refusals', () => {
  it('names both dates of an impossible order, and what to do', () => {
    expect(
      refusalSentence({
        code: 'beforeWhatItFollows',
        happenedOn: partialDateOf('2026-03'),
        earlierOn: partialDateOf('2026-05-12'),
        earlierKind: 'submitted',
      }),
    ).toBe(
      'La date du fait (mars 2026) est avant «\u00a0transmis au CMP\u00a0» (12\u00a0mai 2026), qui le précède. Corrigez la date, ou annulez d’abord l’autre saisie.',
    );
  });
  it('names the roles that may as the accounts page does', () => {
    expect(refusalSentence({ code: 'notYourRole', roles: ['frontDesk', 'agent'] })).toBe(
      'Votre compte ne le permet pas\u00a0: il faut le rôle «\u00a0Accueil\u00a0» ou «\u00a0Accompagnateur\u00a0». Demandez à l’administrateur.',
    );
  });
  it('says which line depends on the one to void', () => {
    expect(
      refusalSentence({
        code: 'laterEventNeedsIt',
        sequence: 4,
        kind: 'appointmentMissed',
        happenedOn: partialDateOf('2026-05-12'),
      }),
    ).toContain('La ligne 4 («\u00a0rendez-vous manqué\u00a0», le 12\u00a0mai 2026) en dépend.');
  });
});

describe('failures', () => {
  it('names who added parameters meanwhile and from when, and says what to do', () => {
    const added = (day: string) => ({
      effectiveFrom: civilDateOf(day),
      addedAt: '2026-05-12T10:00:00.000Z',
      addedBy: 'Camille Fictive',
    });
    const told = (...since: ReturnType<typeof added>[]) =>
      failureSentence({ code: 'versionsChangedMeanwhile', currentVersions: 3, since });
    expect(told(added('2026-06-02'))).toBe(
      'Une autre version a été ajoutée entre-temps, à partir du 2\u00a0juin 2026 par Camille Fictive\u00a0: rien n’est écrit. Lisez ci-dessous. Reportez ici ce qui doit en rester, puis recommencez\u202f; ou renoncez, pour repartir de là.',
    );
    expect(told(added('2026-06-02'), added('2026-07-03'))).toContain('D’autres versions ont été ajoutées');
  });
  it('counts one second as one', () => {
    const waiting = (retryAfterSeconds: number) => failureSentence({ code: 'tooManyRequests', retryAfterSeconds });
    expect(waiting(1)).toContain('Attendez 1\u00a0seconde,');
    expect(waiting(89)).toContain('Attendez 89\u00a0secondes,');
    expect(waiting(120)).toContain('Attendez 2\u00a0minutes,');
  });
  it('gives the reasons of a refused act rather than its code', () => {
    expect(failureSentence({ code: 'actRefused', refusals: [{ code: 'otherNeedsText' }] })).toBe(
      '«\u00a0Autre motif\u00a0» demande une phrase\u00a0: écrivez lequel.',
    );
  });
  it('names the field of an invalid input', () => {
    expect(
      failureSentence({ code: 'invalidInput', problems: [{ field: 'body.person.lastName', problem: 'empty' }] }),
    ).toBe('Champ «\u00a0nom\u00a0»\u00a0: À remplir.');
  });
  it('says until when an account is locked, on the clocks of France', () => {
    expect(failureSentence({ code: 'lockedOut', until: '2026-01-12T13:32:00.000Z' })).toContain(
      'jusqu’à 14\u00a0h\u00a032',
    );
  });
});

describe('what an event says', () => {
  it('tells a request in one line', () => {
    expect(
      eventDetail({
        kind: 'firstContactMade',
        channel: 'association',
        channelDetail: 'Les Amis du Fort',
        medium: 'telephone',
        request: { project: 'drivingLicence', projectDetail: null, amountCents: 150_000, durationMonths: 24 },
      }),
    ).toBe(
      'par téléphone\u202f; orientation\u00a0: Association (Les Amis du Fort)\u202f; Permis de conduire, 1\u202f500\u00a0€ sur 24\u00a0mois',
    );
  });
  it('tells an appointment, an end, and nothing where the name says all', () => {
    const given = { kind: 'appointmentGiven', appointmentOn: civilDateOf('2026-03-12'), time: null } as const;
    expect(eventDetail({ ...given, place: null, placeDetail: null })).toBe('pour le 12\u00a0mars 2026');
    expect(eventDetail({ ...given, time: '14:30', place: 'telephone', placeDetail: null })).toBe(
      'pour le 12\u00a0mars 2026 à 14\u00a0h\u00a030, par téléphone',
    );
    expect(eventDetail({ ...given, place: 'elsewhere', placeDetail: 'Maison de quartier' })).toBe(
      'pour le 12\u00a0mars 2026, ailleurs\u00a0: Maison de quartier',
    );
    expect(eventDetail({ ...given, place: 'townHall', placeDetail: 'bureau 3' })).toBe(
      'pour le 12\u00a0mars 2026, au service social (bureau 3)',
    );
    expect(eventDetail({ kind: 'appointmentCancelled', by: 'person', why: 'malade' })).toBe(
      'par la personne\u00a0: malade',
    );
    expect(eventDetail({ kind: 'appointmentCancelled', by: 'town', why: null })).toBe('par la ville');
    expect(
      eventDetail({
        kind: 'closed',
        end: {
          kind: 'redirected',
          mainReason: 'association',
          otherReasons: ['bank'],
          text: null,
          redirectedTo: 'ADIE',
        },
        learnt: null,
      }),
    ).toBe('Réorienté\u00a0: vers une association (ADIE)\u202f; aussi\u00a0: vers une banque');
    expect(eventDetail({ kind: 'fileCompleted' })).toBeNull();
  });
});
