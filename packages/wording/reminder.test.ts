import { civilDateOf } from '@parcours/domain/calendar';
import { appointmentPlaces } from '@parcours/domain/path';
import { describe, expect, it } from 'vitest';
import { agendaEntryWords, appointmentPlaceWords, calendarFileWords, longReminder, shortReminder } from './reminder.ts';

const today = civilDateOf('2026-11-23');
const unknown = { street: null, postalCode: '94370', town: 'Sucy-en-Brie' };
const known = { ...unknown, street: '3 rue Fictive' };
const service = { ...unknown, name: 'CCAS de Sucy', telephone: null };
const reachable = { ...known, name: 'CCAS de Sucy', telephone: '01 99 00 00 00' };
const given = { on: civilDateOf('2026-11-30'), time: '14:30', place: 'townHall', placeDetail: null } as const;

/** What an ordinary text message can be made of (GSM 03.38, the letters that French uses of it). */
const gsmLetters = /^[A-Za-z0-9 àèéùìòÇÉ.,:;'"()?!/+-]*$/;

describe('a reminder to send', () => {
  it('says the day, the time and the place in a short message', () => {
    expect(shortReminder(given, service, today)).toBe(
      'Rappel : rendez-vous lundi 30 novembre à 14 h 30, au service social, à la mairie. Si vous ne pouvez pas venir, appelez-nous. CCAS de Sucy',
    );
  });

  it.each([null, ...appointmentPlaces])('fits in one message, in letters that every telephone has: %s', (place) => {
    const text = shortReminder({ ...given, on: civilDateOf('2026-08-12'), place }, service, today);
    expect(text.length).toBeLessThanOrEqual(160);
    expect(text).toMatch(gsmLetters);
  });

  it('says so when the hour is not known yet, and the words written about the place', () => {
    expect(
      shortReminder({ ...given, time: null, place: 'elsewhere', placeDetail: 'Maison de quartier' }, service, today),
    ).toContain('lundi 30 novembre, à une heure qui vous sera dite, Maison de quartier.');
  });

  it('says the year in an e-mail, with a subject', () => {
    const { subject, text } = longReminder(given, service);
    expect(subject).toBe('Votre rendez-vous du lundi 30\u00a0novembre 2026 à 14\u00a0h\u00a030');
    expect(text).toContain('lundi 30\u00a0novembre 2026 à 14\u00a0h\u00a030, au service social, à la mairie.');
    expect(text.startsWith('Bonjour,\n\n')).toBe(true);
    expect(text.endsWith('\nCCAS de Sucy')).toBe(true);
  });
});

describe('a service that says how it is reached', () => {
  it('is called by its number, in a short message where one message holds it', () => {
    expect(shortReminder(given, reachable, today)).toContain('appelez le 01 99 00 00 00. CCAS de Sucy');
    const name = 'Direction de l’Action Sociale et des Solidarités';
    const long = shortReminder(given, { ...reachable, name }, today);
    expect(long).toMatch(/appelez-nous\. Direction de l'Action Sociale et des Solidarités$/);
  });

  it('is where its address says, in an e-mail and in a calendar', () => {
    const at = 'au service, 3 rue Fictive, 94370 Sucy-en-Brie';
    expect(longReminder(given, reachable).text).toContain(`, ${at}.`);
    expect(longReminder(given, reachable).text).toContain('appelez le 01 99 00 00 00');
    expect(calendarFileWords(given, reachable)).toMatchObject({
      location: at,
      description: 'Si vous ne pouvez pas venir, appelez le 01 99 00 00 00 : nous trouverons un autre jour.',
    });
  });
});

describe('a calendar', () => {
  it('of the person says who and where, and nothing of why', () => {
    const words = calendarFileWords({ place: 'home', placeDetail: null }, service);
    expect(words).toEqual({
      title: 'Rendez-vous, CCAS de Sucy',
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
