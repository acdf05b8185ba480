import { type MergePreview, personFields } from '@parcours/contracts';
import { differingFields, hasSeveralOpen, proposedFromOther } from '@parcours/domain/person';
import type { PrismaClient } from '../database/generated/client.ts';
import { readMergeSides } from './read-merge-sides.ts';

/** What each of two records says, before they become one; nothing is written. @throws Failed `notFound` */
export const previewMerge = async (
  prisma: PrismaClient,
  asked: { readonly dossierId: string; readonly otherDossierId: string },
): Promise<MergePreview> => {
  const { kept, other, likenesses, refusal } = await readMergeSides(prisma, asked);
  const both = [kept.details, other.details] as const;
  return {
    kept: sideOf(kept),
    other: sideOf(other),
    likenesses: [...likenesses],
    differing: [...differingFields(personFields, ...both)],
    proposedFromOther: [...proposedFromOther(personFields, ...both)],
    hasSeveralOpen: hasSeveralOpen([...kept.row.dossiers, ...other.row.dossiers]),
    refusal,
  };
};

const sideOf = ({ row, details }: Awaited<ReturnType<typeof readMergeSides>>['kept']): MergePreview['kept'] => ({
  version: row.version,
  person: details,
  dossiers: row.dossiers,
});
