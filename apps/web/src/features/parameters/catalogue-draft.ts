import type { catalogueEndpoints, Given } from '@parcours/contracts';
import {
  type CatalogueSettings,
  catalogueWith,
  type NeedDefinition,
  type PieceDefinition,
  type Placement,
  withPiece,
} from '@parcours/domain/checklist';
import { readTypedDay } from '../../ui/fields/typed-date.ts';
import { newCode } from './new-code.ts';

export const ageLimits = ['none', 'months', 'days'] as const;

/** What has been typed of one piece. */
export type PieceDraft = {
  readonly code: string;
  readonly name: string;
  readonly whereToGet: string;
  readonly copies: string;
  readonly ageLimit: (typeof ageLimits)[number];
  readonly age: string;
  readonly isWithdrawn: boolean;
};

export type CatalogueDraft = {
  readonly effectiveFrom: string;
  readonly notice: string;
  /** In the order of the pack. */
  readonly pieces: readonly PieceDraft[];
  readonly needs: readonly NeedDefinition[];
};

const draftOf = ({ code, copies, validity, isWithdrawn, name, whereToGet }: PieceDefinition): PieceDraft => ({
  code,
  name: name ?? '',
  whereToGet: whereToGet ?? '',
  copies: String(copies),
  ageLimit: validity?.unit ?? 'none',
  age: validity === null ? '' : String(validity.count),
  isWithdrawn: isWithdrawn === true,
});

export const draftFrom = (settings: CatalogueSettings): CatalogueDraft => {
  const { expiryNoticeDays, pieces, needs } = catalogueWith(settings);
  return { effectiveFrom: '', notice: String(expiryNoticeDays), pieces: pieces.map(draftOf), needs };
};

/** The draft with one more piece, and its code. */
export const draftWith = (draft: CatalogueDraft, name: string, placement: Placement): [CatalogueDraft, string] => {
  const code = newCode();
  const piece = { ...draftOf({ code, copies: 1, validity: null }), name };
  return [{ ...draft, ...withPiece(draft, piece, placement) }, code];
};

type Body = Given<typeof catalogueEndpoints.previewCatalogue>['body'];
type PieceBody = Body['catalogue']['pieces'][number];

const numberOf = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));

const pieceOf = ({ code, copies, ageLimit, age, isWithdrawn, name, whereToGet }: PieceDraft): PieceBody => ({
  code,
  copies: numberOf(copies),
  validity: ageLimit === 'none' ? null : { count: numberOf(age), unit: ageLimit },
  isWithdrawn,
  name,
  whereToGet,
});

/** The settings as typed; the contract says what is wrong with them. */
export const bodyOf = ({ effectiveFrom, notice, pieces, needs }: CatalogueDraft): Body => ({
  catalogue: {
    effectiveFrom: readTypedDay(effectiveFrom) ?? effectiveFrom,
    expiryNoticeDays: numberOf(notice),
    pieces: pieces.map(pieceOf),
    needs: [...needs],
  },
});
