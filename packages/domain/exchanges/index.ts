export {
  type ContactNote,
  type Correspondent,
  contactNoteRefusals,
  correspondents,
  type Direction,
  directions,
  mustBeNamed,
} from './note.ts';
export { type ExchangeRefusal, exchangeRefusals } from './refusal.ts';
