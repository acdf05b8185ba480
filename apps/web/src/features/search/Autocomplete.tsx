import { type ReactNode, useRef, useState } from 'react';
import { useAutocomplete } from 'react-aria/useAutocomplete';
import { AutocompleteStateContext, FieldInputContext, SelectableCollectionContext } from 'react-aria-components';

type Props = {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** One field and one list: the arrows move in the list while the field keeps the focus. */
  readonly children: ReactNode;
};

/**
 * What the component of that name in React Aria Components does. Whoever imports that one brings it into the first
 * script that a browser loads, since it shares its file with what every text field needs.
 */
export const Autocomplete = ({ typed, onType, children }: Props) => {
  const [focusedNodeId, setFocusedNodeId] = useState<string | null>(null);
  const state = { inputValue: typed, setInputValue: onType, focusedNodeId, setFocusedNodeId };
  const inputRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLElement>(null);
  const { inputProps, collectionProps, collectionRef } = useAutocomplete(
    { inputValue: typed, onInputChange: onType, inputRef, collectionRef: listRef },
    state,
  );
  return (
    <AutocompleteStateContext.Provider value={state}>
      <FieldInputContext.Provider value={{ ...inputProps, ref: inputRef }}>
        <SelectableCollectionContext.Provider value={{ ...collectionProps, ref: collectionRef }}>
          {children}
        </SelectableCollectionContext.Provider>
      </FieldInputContext.Provider>
    </AutocompleteStateContext.Provider>
  );
};
