import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';

const load = () => import('../features/search/SearchDialog.tsx');
const SearchDialog = lazy(() => load().then((module) => ({ default: module.SearchDialog })));

/** Opens the search of dossiers from any page: by its button, by Ctrl or Cmd with K, or by a stroke outside a field. */
export const SearchTrigger = () => {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    // Later, so that the first page comes first, and sooner than anybody searches: no letter typed at once is lost.
    const wait = window.setTimeout(() => load().catch(() => undefined), 1500);
    return () => window.clearTimeout(wait);
  }, []);
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (!isShortcut(event) || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, []);
  return (
    <>
      <Button look="quiet" aria-keyshortcuts="Control+K Meta+K /" onPress={() => setIsOpen(true)}>
        Chercher <kbd className="bar-key">Ctrl K</kbd>
      </Button>
      <Suspense fallback={null}>{isOpen && <SearchDialog onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  );
};

const isShortcut = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean => {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey;
  return key === '/' && !ctrlKey && !metaKey && !(target instanceof Element && target.matches(fields));
};

const fields = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
