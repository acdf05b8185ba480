import { describe, expect, it } from 'vitest';
import { papersToBring } from './papers.ts';

type Given = Parameters<typeof papersToBring>[0];
type Piece = Given['pieces'][number];
const piece = (code: string, state: Piece['state'], given: Partial<Piece> = {}): Piece => ({
  ...{ code, state, name: null, whereToGet: null, copies: 1, validity: null },
  ...given,
});
const need = (...ways: string[][]): Given['needs'][number] => ({ applies: 'yes', ways });
const identity = need(['identityCard'], ['passport']);
/** Spaces that do not break a line, as plain ones. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');
const namesOf = (needs: Given['needs'], ...pieces: Piece[]) =>
  papersToBring({ needs, pieces }).map(({ name }) => plain(name));
const linesOf = (needs: Given['needs'], ...pieces: Piece[]) =>
  papersToBring({ needs, pieces }).map(({ line }) => plain(line));

describe('the papers that the person is to bring', () => {
  it('are those asked, refused or too old, each with how many and of what age', () => {
    const allowance = piece('familyAllowanceCertificate', 'expired', { validity: { count: 3, unit: 'months' } });
    const payslips = piece('payslips', 'refused', { copies: 3 });
    expect(namesOf([], allowance, payslips, piece('quote', 'verified'), piece('bankDetails', 'toAsk'))).toEqual([
      'Attestation de paiement CAF, de moins de 3 mois',
      'Bulletins de salaire (3)',
    ]);
  });

  it('go on in small letters after the colon of a line, but for what the town wrote', () => {
    const training = piece('added-1', 'asked', { name: 'Attestation', whereToGet: 'Auprès de l’organisme.' });
    const [tax, added] = linesOf([], piece('taxNotice', 'asked'), training);
    expect(tax).toMatch(/^- Avis d’impôt : le dernier, toutes les pages/);
    expect(added).toBe('- Attestation : Auprès de l’organisme.');
    expect(linesOf([], piece('added-2', 'asked'))).toEqual(['- added-2']);
  });

  it('name every way that still serves, once, whichever was asked', () => {
    const either = ['Carte d’identité ou passeport'];
    expect(namesOf([identity], piece('identityCard', 'asked'), piece('passport', 'toAsk'))).toEqual(either);
    expect(namesOf([identity], piece('identityCard', 'toAsk'), piece('passport', 'refused'))).toEqual(either);
    expect(namesOf([identity], piece('identityCard', 'asked'), piece('passport', 'asked'))).toEqual(either);
    expect(linesOf([identity], piece('identityCard', 'asked'), piece('passport', 'toAsk'))).toEqual([
      '- Carte d’identité ou passeport. Carte d’identité : recto et verso. Perdue ou à refaire : prenez rendez-vous à la mairie. Passeport : la page avec la photo. À refaire : prenez rendez-vous à la mairie.',
    ]);
  });

  it.for(['cannotBeGiven', 'notApplicable', 'received', 'verified'] as const)(
    'do not name another way whose paper is %s',
    (state) => {
      expect(namesOf([identity], piece('identityCard', 'asked'), piece('passport', state))).toEqual([
        'Carte d’identité',
      ]);
    },
  );

  it('do not name another way while the need may not apply, or where the paper serves another need', () => {
    const pieces = [piece('identityCard', 'asked'), piece('passport', 'toAsk')];
    expect(namesOf([{ ...identity, applies: 'unknown' }], ...pieces)).toEqual(['Carte d’identité']);
    expect(namesOf([identity, need(['identityCard'])], ...pieces)).toEqual(['Carte d’identité']);
  });

  it('keep together the papers of one way', () => {
    const housing = need(['hostingCertificate', 'hostIdentity'], ['rentReceipt']);
    const [host, identityOf] = [piece('hostingCertificate', 'asked'), piece('hostIdentity', 'asked')];
    expect(namesOf([housing], host, identityOf, piece('rentReceipt', 'toAsk'))).toEqual([
      'Attestation d’hébergement et pièce d’identité de l’hébergeant, ou quittance de loyer',
    ]);
    expect(namesOf([need(['hostingCertificate', 'hostIdentity'])], host, identityOf)).toHaveLength(2);
  });
});
