import type { catalogueEndpoints, Given } from '@parcours/contracts';
import type { CatalogueSettings, PieceDefinition } from '@parcours/domain/checklist';
import { readTypedDay } from '../../ui/fields/typed-date.ts';

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
  readonly pieces: readonly PieceDraft[];
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

export const draftFrom = ({ expiryNoticeDays, pieces }: CatalogueSettings): CatalogueDraft => ({
  effectiveFrom: '',
  notice: String(expiryNoticeDays),
  pieces: pieces.map(draftOf),
});

type Body = Given<typeof catalogueEndpoints.addCatalogue>['body'];
type PieceBody = Body['catalogue']['pieces'][number];

const numberOf = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));

const pieceOf = (
  { copies, ageLimit, age, isWithdrawn, name, whereToGet }: PieceDraft,
  known: PieceBody,
): PieceBody => ({
  code: known.code,
  copies: numberOf(copies),
  validity: ageLimit === 'none' ? null : { count: numberOf(age), unit: ageLimit },
  isWithdrawn,
  name,
  whereToGet,
});

/** The settings as typed; the contract says what is wrong with them. */
export const bodyOf = ({ effectiveFrom, notice, pieces }: CatalogueDraft, from: Body['catalogue']): Body => ({
  catalogue: {
    effectiveFrom: readTypedDay(effectiveFrom) ?? effectiveFrom,
    expiryNoticeDays: numberOf(notice),
    pieces: from.pieces.map((known) => {
      const draft = pieces.find(({ code }) => code === known.code);
      return draft === undefined ? known : pieceOf(draft, known);
    }),
  },
});
