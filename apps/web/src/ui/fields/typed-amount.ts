/** Reads an amount as people type it, `1 500`, `1500,50`, `1 500 €`: integer cents, null when it is none. */
export const readTypedAmount = (text: string): number | null => {
  const plain = text.replaceAll(/[\s€]/g, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
};

/** As one would type it: `1500`, `1500,50`; empty when not known. */
export const amountAsTyped = (cents: number | null): string =>
  cents === null ? '' : (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',');
