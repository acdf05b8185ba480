import type { PastImport } from '@parcours/contracts';
import type { RegisterDependencies } from './dependencies.ts';

const mostShown = 50;

/** The imports that took something over, latest first. */
export const listImports = async ({
  prisma,
}: Pick<RegisterDependencies, 'prisma'>): Promise<{ imports: PastImport[] }> => {
  const imports = await prisma.registerImport.findMany({
    orderBy: [{ importedAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
    include: { importedBy: { select: { name: true } } },
  });
  return {
    imports: imports.map(({ id, importedAt, importedBy, created, alreadyThere, refused }) => ({
      id,
      importedAt: importedAt.toISOString(),
      importedBy: importedBy.name,
      created,
      alreadyThere,
      refused,
    })),
  };
};
