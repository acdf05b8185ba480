import type { DossierSummary } from '@parcours/contracts';
import { useRef, useState } from 'react';

/** As many as one act takes. */
const mostChosen = 200;

/** Which of the dossiers shown are chosen. With Shift, everything between the last one chosen and this one. */
export const useSelection = (dossiers: readonly DossierSummary[]) => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const isShifted = useRef(false);
  const chosen = dossiers.filter(({ id }) => ids.has(id)).slice(0, mostChosen);

  const choose = (id: string, isChosen: boolean): void => {
    const range = isShifted.current ? between(dossiers, last.current, id) : [id];
    last.current = id;
    const next = new Set(ids);
    for (const one of range) {
      if (isChosen) next.add(one);
      else next.delete(one);
    }
    setIds(next);
  };
  return {
    chosen,
    isEveryChosen: chosen.length === Math.min(dossiers.length, mostChosen),
    isChosen: (id: string) => ids.has(id),
    choose,
    chooseAll: (isChosen: boolean) =>
      setIds(new Set(isChosen ? dossiers.slice(0, mostChosen).map(({ id }) => id) : [])),
    /** What a press or a key came with, noted on its way to the box. */
    noteShift: ({ shiftKey }: { readonly shiftKey: boolean }) => {
      isShifted.current = shiftKey;
    },
  };
};

export type Selection = ReturnType<typeof useSelection>;

const between = (dossiers: readonly DossierSummary[], one: string | null, other: string): readonly string[] => {
  const ids = dossiers.map(({ id }) => id);
  const ends = [one === null ? -1 : ids.indexOf(one), ids.indexOf(other)].sort((first, second) => first - second);
  const [from = -1, to = -1] = ends;
  return from === -1 ? [other] : ids.slice(from, to + 1);
};
