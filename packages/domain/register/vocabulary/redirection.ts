import type { Reason } from '../../path/index.ts';
import { foldLetters } from '../../text/index.ts';
import { recognise, type Vocabulary } from './vocabulary.ts';

const addressees: Vocabulary<Reason<'redirected'>> = [
  [/\bfsl\b|\bfonds (de )?solidarite (pour le )?logement\b/, 'housingSolidarityFund'],
  [/\bcaf\b|\ballocations familiales\b/, 'familyAllowanceFund'],
  [/\bbanque de france\b|\bbdf\b|\bsur ?endettement\b/, 'overIndebtednessProcedure'],
  [/\bfrance travail\b|\bpole emploi\b|\bmissions? locales?\b/, 'employmentService'],
  [/\bbanques?\b|\bcredit (agricole|mutuel|municipal)\b|\bcaisse d epargne\b/, 'bank'],
  [
    /\beds\b|\bespace departemental\b|\bdepartement\b|\bccas\b|\bcpam\b|\bsecurite sociale\b|\baction logement\b|\bcarsat\b|\bmdph\b/,
    'other',
  ],
];

const redirected = /^(re)?orient(e|ee|es|ees|ation)\b/;
const redirectedTowards = /^\S+\s*(vers|:|-|au|aux|à|chez)?\s*(l'|la\s+|le\s+|les\s+)?/iu;

/** Longer words tell a story: they are kept as such. */
const longestName = 120;

export type Redirection = {
  readonly reason: Reason<'redirected'>;
  /** Whom to, as typed; null when the register does not say. */
  readonly name: string | null;
};

/**
 * Whom a person was sent to: the name in its own column, or the one that follows « réorienté vers ». A name that is
 * no public service is taken for an association. Null when the row speaks of no redirection.
 */
export const redirectionOf = (reasonText: string | null, nameText: string | null): Redirection | null => {
  const isSaid = reasonText !== null && redirected.test(foldLetters(reasonText));
  if (!isSaid && (reasonText !== null || nameText === null)) return null;
  const said = isSaid ? reasonText.replace(redirectedTowards, '').trim() : '';
  const name = nameText ?? (said === '' || said.length > longestName ? null : said);
  if (name === null) return { reason: 'other', name };
  return { reason: recognise(addressees, name)?.code ?? 'association', name };
};
