import type { DossierFilters } from '@parcours/contracts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dossiersBehind, useCohortAddress } from './address.ts';

type BehindProps = {
  readonly dossiers: DossierFilters;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A figure that opens the dossiers it counts. As of a day that is past it opens nothing: lists show today. */
export const Behind = ({ dossiers, className, children }: BehindProps) => {
  const { filters, isPast } = useCohortAddress();
  return isPast ? (
    <span className={className}>{children}</span>
  ) : (
    <Link className={className} to={dossiersBehind(filters, dossiers)}>
      {children}
    </Link>
  );
};
