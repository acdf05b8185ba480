import { enumerated, roleLabels, uncapitalised } from '@parcours/wording';
import { useContext, useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useAccount } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FailureNotice } from '../ui/Notice.tsx';
import { chooseTheme, chosenTheme, type Theme } from './theme.ts';
import { LeaveContext } from './use-leaving.ts';
import { useSignOut } from './use-sign-out.ts';

const themes = { system: 'Comme le système', light: 'Clair', dark: 'Sombre' } as const satisfies Record<Theme, string>;
const themeCodes = ['system', 'light', 'dark'] as const;

export const AccountMenu = () => {
  const { name, roles } = useAccount();
  const signOut = useSignOut();
  const leave = useContext(LeaveContext);
  return (
    <>
      <MenuTrigger>
        <Button look="quiet" aria-label={`Mon compte, ${name}`}>
          <span className="bar-name">{name}</span>
          <span className="bar-account">Compte</span>
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label="Mon compte">
            <MenuSection aria-label="Compte">
              <Header className="menu-head">
                {name}, {enumerated(roles.map((role) => uncapitalised(roleLabels[role])))}
              </Header>
              <MenuItem className="menu-item" href="/mot-de-passe">
                Changer de mot de passe
              </MenuItem>
              <MenuItem className="menu-item" onAction={() => leave(() => signOut.mutate())}>
                Se déconnecter
              </MenuItem>
            </MenuSection>
            <ThemeSection />
          </Menu>
        </Popover>
      </MenuTrigger>
      <Dialog title="Vous êtes encore connecté" isOpen={signOut.isError} onClose={signOut.reset}>
        <FailureNotice error={signOut.error} onRetry={() => signOut.mutate()} />
      </Dialog>
    </>
  );
};

const ThemeSection = () => {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <MenuSection
      aria-label="Apparence"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(keys) => {
        const chosen = themeCodes.find((code) => keys === 'all' || keys.has(code)) ?? 'system';
        chooseTheme(chosen);
        setTheme(chosen);
      }}
    >
      <Header className="menu-head">Apparence</Header>
      {themeCodes.map((code) => (
        <MenuItem key={code} id={code} className="menu-item">
          {themes[code]}
        </MenuItem>
      ))}
    </MenuSection>
  );
};
