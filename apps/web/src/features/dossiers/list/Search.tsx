import { useEffect, useEffectEvent, useState } from 'react';
import { hasRole, useAccount } from '../../../api/session.ts';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { longestSearch, useListAddress } from '../address.ts';

/** Typing waits a moment, so that each letter is not a search of its own. */
export const Search = () => {
  const account = useAccount();
  const { typed, type } = useTypedSearch();
  return (
    <TextInput
      label="Chercher"
      type="search"
      isFilter
      hint={hasRole(account, 'agent') ? 'Nom, téléphone ou référence' : 'Référence'}
      value={typed}
      onChange={type}
      maxLength={longestSearch}
      width="medium"
    />
  );
};

/** What stands in the field follows the history's entry, except while its own words are on their way there. */
const useTypedSearch = () => {
  const { text, arrival, search } = useListAddress();
  const [typed, setTyped] = useState(text);
  const [sent, setSent] = useState(text);
  const [known, setKnown] = useState({ text, arrival });
  if (text !== known.text || arrival !== known.arrival) {
    setKnown({ text, arrival });
    const hasArrived = arrival !== null && arrival !== known.arrival;
    if (hasArrived || (text !== known.text && text !== sent)) {
      setTyped(text);
      setSent(text);
    }
  }
  // Reads the filters as they are when the wait is over: one may have been chosen meanwhile.
  const send = useEffectEvent(() => {
    if (typed.trim() === text) return;
    setSent(typed.trim());
    search(typed.trim());
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the wait again
  useEffect(() => {
    const wait = window.setTimeout(() => send(), 250);
    return () => window.clearTimeout(wait);
  }, [typed]);
  return { typed, type: setTyped };
};
