import { describe, expect, it } from 'vitest';
import { deskPlaceLabel } from './index.ts';

describe('where somebody expected is met, for the front desk', () => {
  it.each([
    ['townHall', 'Au service social'],
    ['home', 'Au domicile de la personne : ne vient pas à l’accueil'],
    ['telephone', 'Par téléphone : ne vient pas à l’accueil'],
    ['video', 'En visio : ne vient pas à l’accueil'],
    ['elsewhere', 'Ailleurs : ne vient pas à l’accueil'],
    [null, 'lieu à dire'],
  ] as const)('%s', (place, expected) => {
    expect(deskPlaceLabel(place).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
  });
});
