import { createContext, useContext, useEffect } from 'react';

/** What leaving would lose: words typed and not sent, a file on its way, or something that is shown once. */
export type Loss = 'typed' | 'sending' | 'shownOnce';

/** What would be lost, by whatever holds it. */
export type Losses = Map<symbol, Loss>;

const everywhere: Losses = new Map();

/** A dialog asks about what stands in it; without a dialog, the page does. */
export const LossesContext = createContext<Losses>(new Map());

export const firstLoss = (losses: Losses = everywhere): Loss | null => losses.values().next().value ?? null;

/** While this is on screen, nobody leaves it without being asked. Null: nothing would be lost. */
export const useUnsaved = (loss: Loss | null): void => {
  const here = useContext(LossesContext);
  useEffect(() => {
    if (loss === null) return;
    const holder = Symbol(loss);
    here.set(holder, loss);
    everywhere.set(holder, loss);
    return () => {
      here.delete(holder);
      everywhere.delete(holder);
    };
  }, [here, loss]);
};
