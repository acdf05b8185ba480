import { civilDateOf } from '@parcours/domain/calendar';
import type { LoanState } from '@parcours/domain/loan-follow-up';
import { waitingKinds } from '@parcours/domain/path';
import { describe, expect, it } from 'vitest';
import { defaultLetterTemplates } from './letter-templates.ts';
import { personSheet } from './person-sheet.ts';

const today = civilDateOf('2026-11-23');
const service = {
  name: 'Action sociale',
  street: '2 rue Fictive',
  postalCode: '94370',
  town: 'Sucy-en-Brie',
  telephone: '01 99 00 12 34',
  email: null,
  openingHours: 'du lundi au vendredi, de 9 h à 12 h',
  largestPackMegabytes: 10,
};
type Given = Parameters<typeof personSheet>[0];
type Dossier = Given['dossier'];
type Waiting = NonNullable<Dossier['waiting']>;
const waitingFor = (kind: Waiting['for'], given: Partial<Waiting> = {}): Dossier => ({
  state: 'open',
  granted: null,
  waiting: { for: kind, appointmentOn: null, time: null, place: null, placeDetail: null, ...given },
});
const pieces: Given['checklist']['pieces'] = [
  { code: 'taxNotice', name: null, whereToGet: null, copies: 1, validity: null, state: 'asked' },
  { code: 'payslips', name: null, whereToGet: null, copies: 3, validity: null, state: 'refused' },
  { code: 'quote', name: null, whereToGet: null, copies: 1, validity: null, state: 'verified' },
  { code: 'bankDetails', name: null, whereToGet: null, copies: 1, validity: null, state: 'toAsk' },
];
const sheetOf = (dossier: Dossier, plannedOn: string | null = null) =>
  personSheet({
    dossier,
    checklist: { needs: [], pieces, plannedOn: plannedOn === null ? null : civilDateOf(plannedOn) },
    loan: null,
    service,
    today,
  });

/** Spaces that do not break a line, as plain ones. */
const plain = (text: string | null): string | undefined => text?.replaceAll(/\s/g, ' ');

describe('the sheet that a person takes home', () => {
  it('says what to bring and where to get it: what was asked, refused or is too old', () => {
    const { needed } = sheetOf(waitingFor('pieces'));
    expect(needed).toHaveLength(2);
    expect(needed[0]?.source).toContain('impots.gouv.fr');
    expect(needed[1]?.name.toLowerCase()).toContain('salaire');
  });

  it('says by when, on a working day, and only for papers', () => {
    expect(plain(sheetOf(waitingFor('pieces'), '2026-12-01').neededBy)).toBe(
      'Si possible, avant le mardi 1er décembre 2026.',
    );
    expect(plain(sheetOf(waitingFor('pieces'), '2026-12-05').neededBy)).toContain('lundi 7 décembre 2026');
    expect(plain(sheetOf(waitingFor('pieces')).neededBy)).toContain('lundi 7 décembre 2026');
  });

  it('gives the next appointment, and not one that has passed', () => {
    const on = (day: string) =>
      sheetOf(waitingFor('appointment', { appointmentOn: civilDateOf(day), time: '14:30' })).appointment;
    expect(plain(on('2026-11-26'))).toContain('jeudi 26 novembre 2026');
    expect(on('2026-11-22')).toBeNull();
    const placed = { appointmentOn: civilDateOf('2026-11-26'), place: 'townHall', placeDetail: 'bureau 3' } as const;
    expect(plain(sheetOf(waitingFor('appointment', placed)).appointment)).toBe(
      'Le jeudi 26 novembre 2026, au service, 2 rue Fictive, 94370 Sucy-en-Brie (bureau 3).',
    );
  });

  it('says what to bring to an appointment to come, as the reminder does', () => {
    const onDay = (day: string) => sheetOf(waitingFor('appointment', { appointmentOn: civilDateOf(day) })).neededThere;
    const said = plain(onDay('2026-11-26'));
    expect(said).toMatch(/^Pour votre rendez-vous : ce qui montre vos revenus/);
    expect(defaultLetterTemplates.appointmentReminder.body).toContain(said?.replace('Pour votre rendez-vous : ', ''));
    expect(onDay('2026-11-22')).toBeNull();
    expect(sheetOf(waitingFor('pieces')).neededThere).toBeNull();
  });

  it('says what is granted, and that the contract is signed before anything is paid', () => {
    const granted = { amountCents: 150_000, durationMonths: 24 };
    const saying = (terms: Dossier['granted'], state: LoanState) =>
      plain(
        personSheet({
          dossier: { ...waitingFor('payout'), granted: terms },
          checklist: { needs: [], pieces: [], plannedOn: null },
          loan: { state },
          service,
          today,
        }).where,
      );
    expect(saying(granted, 'granted')).toBe(
      'Votre prêt est accordé : 1 500 €, à rembourser sur 24 mois. Il faut d’abord signer le contrat : nous vous contacterons. Ensuite, l’argent sera versé, souvent directement au vendeur ou au garage.',
    );
    expect(saying(granted, 'offered')).toBe(
      'Votre prêt est accordé : 1 500 €, à rembourser sur 24 mois. Vous avez signé le contrat. L’argent va être versé, souvent directement au vendeur ou au garage.',
    );
    expect(saying({ amountCents: null, durationMonths: null }, 'granted')).toMatch(/^Votre prêt est accordé\. Il faut/);
  });

  it('says whom to call, where and when', () => {
    expect(sheetOf(waitingFor('decision')).contact.map(plain)).toEqual([
      'Action sociale',
      '2 rue Fictive, 94370 Sucy-en-Brie',
      'Téléphone : 01 99 00 12 34',
      'Ouvert : du lundi au vendredi, de 9 h à 12 h',
    ]);
  });

  it('asks for nothing once the dossier is closed', () => {
    expect(sheetOf({ state: 'closed', granted: null, waiting: null })).toMatchObject({
      needed: [],
      neededBy: null,
      appointment: null,
    });
  });

  it.for(waitingKinds)('uses none of the words of the trade while %s is awaited', (kind) => {
    expect(sheetOf(waitingFor(kind)).where).not.toMatch(/CMP|instruction|recevab|pièce|bonification|mensualité/i);
  });
});
