import { civilDateOf } from '@parcours/domain/calendar';
import { appointmentPlaces } from '@parcours/domain/path';
import { describe, expect, it } from 'vitest';
import { agendaEntryWords, appointmentPlaceWords, calendarFileWords, longReminder, shortReminder } from './reminder.ts';

const today = civilDateOf('2026-11-23');
const given = { on: civilDateOf('2026-11-30'), time: '14:30', place: 'townHall', placeDetail: null } as const;

/** What an ordinary text message can be made of (GSM 03.38, the letters that French uses of it). */
const gsmLetters = /^[A-Za-z0-9 àèéùìòÇÉ.,:;'"()?!/+-]*$/;

describe('a reminder to send', () => {
  it('says the day, the time and the place in a short message', () => {
    expect(shortReminder(given, today)).toBe(
      'Rappel : rendez-vous lundi 30 novembre à 14 h 30, au service social, à la mairie. Si vous ne pouvez pas venir, appelez-nous. Service social de la ville',
    );
  });

  it.each([null, ...appointmentPlaces])('fits in one message, in letters that every telephone has: %s', (place) => {
    const text = shortReminder({ ...given, on: civilDateOf('2026-08-12'), place }, today);
    expect(text.length).toBeLessThanOrEqual(160);
    expect(text).toMatch(gsmLetters);
  });

  it('says so when the hour is not known yet, and the words written about the place', () => {
    expect(
      shortReminder({ ...given, time: null, place: 'elsewhere', placeDetail: 'Maison de quartier' }, today),
    ).toContain('lundi 30 novembre, à une heure qui vous sera dite, Maison de quartier.');
  });

  it('says the year in an e-mail, with a subject', () => {
    const { subject, text } = longReminder(given);
    expect(subject).toBe('Votre rendez-vous du lundi 30\u00a0novembre 2026 à 14\u00a0h\u00a030');
    expect(text).toContain('lundi 30\u00a0novembre 2026 à 14\u00a0h\u00a030, au service social, à la mairie.');
    expect(text.startsWith('Bonjour,\n\n')).toBe(true);
  });
});

describe('a calendar', () => {
  it('of the person says who and where, and nothing of why', () => {
    const words = calendarFileWords({ place: 'home', placeDetail: null });
    expect(words).toEqual({
      title: 'Rendez-vous, service social de la ville',
      location: 'chez vous',
      description: 'Si vous ne pouvez pas venir, appelez-nous : nous trouverons un autre jour.',
    });
    expect(Object.values(words).join(' ')).not.toMatch(/crédit|prêt|refus|€/i);
  });

  it('of the agent says the reference and the place in one word', () => {
    expect(agendaEntryWords({ reference: '2026-0042', place: 'telephone' })).toEqual({
      title: 'Rendez-vous 2026-0042',
      location: 'Par téléphone',
    });
  });
});

describe('where an appointment is, in a letter', () => {
  const unknown = { street: null, postalCode: '94370', town: 'Sucy-en-Brie' };
  const known = { ...unknown, street: '3 rue Fictive' };

  it.for([
    { place: 'townHall', placeDetail: null, service: unknown, words: 'au service social, à la mairie' },
    { place: 'townHall', placeDetail: null, service: known, words: 'au service, 3 rue Fictive, 94370 Sucy-en-Brie' },
    {
      place: 'townHall',
      placeDetail: 'bureau 2',
      service: known,
      words: 'au service, 3 rue Fictive, 94370 Sucy-en-Brie (bureau 2)',
    },
    { place: null, placeDetail: null, service: unknown, words: 'au service social, à la mairie' },
    { place: 'home', placeDetail: null, service: known, words: 'chez vous' },
    { place: 'elsewhere', placeDetail: 'à la mission locale', service: known, words: 'à la mission locale' },
  ] as const)('is $words', ({ words, service, ...placed }) => {
    expect(appointmentPlaceWords(placed, service)).toBe(words);
  });
});
