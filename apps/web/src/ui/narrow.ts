/** Whether the screen is that of a telephone, as the style sheets count it. */
export const isNarrow = (): boolean => window.matchMedia('(width < 40rem)').matches;
