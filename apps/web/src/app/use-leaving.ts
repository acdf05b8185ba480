import { createContext, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { firstLoss, type Loss } from '../ui/unsaved.ts';

type Go = () => void;

/** Goes, or asks first when something would be lost. */
export const LeaveContext = createContext<(go: Go) => void>((go) => go());

/**
 * Asks before another page, by a link or by closing the window, takes away what was typed. The back button is not
 * asked: only a data router can stop it, which weighs more than all of this.
 */
export const useLeaving = () => {
  const [asked, setAsked] = useState<{ readonly loss: Loss; readonly go: Go } | null>(null);
  const navigate = useNavigate();
  const leave = (go: Go) => {
    const loss = firstLoss();
    if (loss === null) go();
    else setAsked({ loss, go });
  };
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const loss = firstLoss();
      const to = pageOf(event);
      if (loss === null || to === null) return;
      event.preventDefault();
      event.stopPropagation();
      setAsked({ loss, go: () => navigate(to) });
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (firstLoss() !== null) event.preventDefault();
    };
    // Before the router sees it.
    document.addEventListener('click', onClick, { capture: true });
    window.addEventListener('beforeunload', onUnload);
    return () => {
      document.removeEventListener('click', onClick, { capture: true });
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [navigate]);
  return { asked, leave, stay: () => setAsked(null) };
};

/** The page of ours that a click goes to in this window, null for any other click. */
const pageOf = ({ target, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): string | null => {
  // An item of a menu goes through the router of React Aria, which asks as well, and closes its menu.
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a:not([role="menuitem"])') : null;
  if (link === null || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  const isElsewhere = link.target !== '' || link.download !== '' || link.origin !== window.location.origin;
  return isElsewhere || link.hash !== '' ? null : `${link.pathname}${link.search}`;
};
