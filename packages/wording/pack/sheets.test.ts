import { civilDateOf } from '@parcours/domain/calendar';
import { nothingKnown } from '@parcours/domain/eligibility';
import { describe, expect, it } from 'vitest';
import { packSheets } from './sheets.ts';

const requestRows = (supplierName: string | null) => {
  const [, request] = packSheets({
    reference: '2026-00001',
    madeOn: civilDateOf('2026-11-23'),
    service: {
      name: 'Action sociale',
      street: null,
      postalCode: null,
      town: null,
      telephone: null,
      email: null,
      openingHours: null,
      largestPackMegabytes: 10,
    },
    agent: null,
    person: {
      lastName: 'Exemple',
      firstName: null,
      bornOn: null,
      telephone: null,
      email: null,
      street: null,
      postalCode: null,
      town: null,
    },
    request: { project: 'vehicleRepair', projectDetail: null, amountCents: null, durationMonths: null },
    supplierName,
    situation: nothingKnown,
    capacity: null,
    instalmentCents: null,
  });
  return request?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? [];
};

describe('the loan asked for, in the file for the lender', () => {
  it('says who sells or repairs where it is known', () => {
    expect(requestRows('Garage Fictif')).toContainEqual(['Vendeur ou réparateur', 'Garage Fictif']);
  });

  it('says otherwise what packs said before suppliers were asked for, so that none of them is out of date', () => {
    expect(requestRows(null).map(([label]) => label)).toEqual([
      'Nom',
      'Prénom',
      'Date de naissance',
      'Adresse',
      'Téléphone',
      'Courriel',
      'Montant',
      'Durée',
      'Mensualité estimée',
      'Objet',
    ]);
  });
});
