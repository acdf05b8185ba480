import './layout.css';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { hasRole, useAccount } from '../api/session.ts';
import { Mark } from '../ui/Mark.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { pagesOf } from './pages.ts';
import { SearchTrigger } from './SearchTrigger.tsx';

export const Layout = ({ children }: { readonly children: ReactNode }) => {
  const account = useAccount();
  return (
    <>
      <a className="skip-link" href="#contenu">
        Aller au contenu
      </a>
      <header className="bar">
        <div className="bar-inside">
          <Link to="/" className="bar-home" aria-label="Parcours microcrédit, accueil">
            <Mark />
          </Link>
          {!account.mustChangePassword && (
            <nav className="bar-pages" aria-label="Pages">
              {pagesOf(account).map(({ to, label }) => (
                <NavLink key={to} to={to} className="bar-page">
                  {label}
                </NavLink>
              ))}
            </nav>
          )}
          {!account.mustChangePassword && hasRole(account, 'frontDesk', 'agent', 'head') && <SearchTrigger />}
          <AccountMenu />
        </div>
      </header>
      {children}
    </>
  );
};
