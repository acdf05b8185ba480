import type { endpoints, LetterTemplateVersion, ListedLetterTemplate, Replied } from '@parcours/contracts';
import { type LetterKind, letterKinds } from '@parcours/domain/letters';
import { defaultLetterTemplates } from '@parcours/wording';
import type { Prisma } from '../../database/generated/client.ts';

type LetterTemplates = Replied<(typeof endpoints)['listLetterTemplates']>;

/** The template of each kind of letter: the last saved, or else what the program comes with. */
export const listLetterTemplates = async (prisma: Prisma.TransactionClient): Promise<LetterTemplates> => {
  const saved = await prisma.letterTemplate.findMany({
    orderBy: { version: 'desc' },
    include: { savedBy: { select: { name: true } } },
  });
  return {
    templates: letterKinds.map((kind) => {
      const versions = saved.filter((template) => template.kind === kind).map(versionOf);
      return templateOf(kind, versions);
    }),
  };
};

type Saved = Prisma.LetterTemplateGetPayload<{ include: { savedBy: { select: { name: true } } } }>;

const versionOf = ({ version, subject, body, savedAt, savedBy }: Saved): LetterTemplateVersion => ({
  version,
  subject,
  body,
  savedAt: savedAt.toISOString(),
  savedBy: savedBy.name,
});

const templateOf = (kind: LetterKind, saved: readonly LetterTemplateVersion[]): ListedLetterTemplate => {
  const original = { version: 0, ...defaultLetterTemplates[kind], savedAt: null, savedBy: null };
  const [current = original, ...past] = [...saved, original];
  return { kind, current, past };
};
