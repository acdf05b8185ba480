import './dossier-rooms.css';
import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { personName } from '../person-name.ts';
import { dossierQuery } from './queries.ts';

const rooms = [
  { path: 'personne', label: 'Identité et coordonnées' },
  { path: 'situation', label: 'Situation et conditions' },
  { path: 'pieces', label: 'Pièces' },
  { path: 'echanges', label: 'Échanges' },
  { path: 'dossier-complet', label: 'Liasse pour le CMP' },
  { path: 'fiche', label: 'Fiche à remettre' },
  { path: 'pret', label: 'Prêt' },
] as const;

/** From any page of a dossier to any other, for whoever accompanies. */
export const DossierRooms = ({ dossierId }: { readonly dossierId: string }) => (
  <nav className="rooms" aria-label="Pages du dossier">
    <NavLink end to={`/dossiers/${dossierId}`} className="room">
      Vue d’ensemble
    </NavLink>
    {rooms.map(({ path, label }) => (
      <NavLink key={path} to={`/dossiers/${dossierId}/${path}`} className="room">
        {label}
      </NavLink>
    ))}
  </nav>
);

/** Under a title that does not name them: whose dossier this is, and its other pages. */
export const DossierHead = ({ dossierId }: { readonly dossierId: string }) => {
  const { data: dossier } = useQuery(dossierQuery(dossierId));
  return (
    <div className="stack stack-tight">
      <p className="rooms-whose">{dossier?.person ? personName(dossier.person) : '\u00a0'}</p>
      <DossierRooms dossierId={dossierId} />
    </div>
  );
};
