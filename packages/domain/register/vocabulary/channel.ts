import type { Channel } from '../../request/index.ts';
import { recognise, type Vocabulary } from './vocabulary.ts';

/** A named association is matched without taking up its name, which is thus kept. */
const vocabulary: Vocabulary<Channel> = [
  [/\bmissions? locales?\b/, 'missionLocale'],
  [/\bfrance travail\b|\bpole emploi\b|\banpe\b/, 'franceTravail'],
  [/\beds\b|\bespace departemental( des solidarites?)?\b/, 'departmentSocialCentre'],
  [/\bccas voisins?\b|\bautres? ccas\b|\bccas d(e|u|es)?\b/, 'neighbouringCcas'],
  [/\bassociations?\b|\basso\b/, 'association'],
  [
    /\b(?=(cresus|familles rurales|secours catholique|secours populaire|restos? du coeur|croix rouge|emmaus|udaf|adie)\b)/,
    'association',
  ],
  [
    /\bbanques?\b|\bbanque postale\b|\bcaisse d epargne\b|\bcredit (agricole|mutuel|lyonnais)\b|\bbnp\b|\bsociete generale\b|\blcl\b/,
    'bank',
  ],
  [/\belue?s?\b|\bmaire\b|\bconseill(er|ere) municipale?\b/, 'electedOfficial'],
  [/\bspontanee?(ment)?\b|\b(de? )?(lui|elle) meme\b|\bbouche a oreille\b/, 'spontaneous'],
];

/** Who sent the person, with the words to keep when the code does not say it all. Null text: the register does not say. */
export const channelOf = (
  text: string | null,
): { readonly channel: Channel; readonly channelDetail: string | null } => {
  const recognised = text === null ? null : recognise(vocabulary, text);
  return { channel: recognised?.code ?? 'other', channelDetail: recognised?.isWhole ? null : text };
};
