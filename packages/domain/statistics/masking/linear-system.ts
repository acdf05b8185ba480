/** Sum of coefficients times unknowns = value. */
export type Equation = { readonly weights: readonly number[]; readonly value: number };

const nearZero = 1e-9;
const isZero = (value: number): boolean => Math.abs(value) < nearZero;

/** The reduced row echelon form: an unknown that can be computed stands alone in one of its equations. */
export const reduced = (equations: readonly Equation[], unknowns: number): readonly Equation[] => {
  const rows = equations.map(({ weights, value }) => [...weights, value]);
  let done = 0;
  for (let column = 0; column < unknowns; column += 1) {
    const found = rows.findIndex((row, index) => index >= done && !isZero(row[column] ?? 0));
    const [pivot, place] = [rows[found], rows[done]];
    if (pivot === undefined || place === undefined) continue;
    rows[found] = place;
    const unit = pivot.map((weight) => weight / (pivot[column] ?? 1));
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (index !== done && !isZero(factor)) rows[index] = row.map((weight, at) => weight - factor * (unit[at] ?? 0));
    }
    rows[done] = unit;
    done += 1;
  }
  return rows.slice(0, done).map((row) => ({
    weights: row.slice(0, -1).map((weight) => (isZero(weight) ? 0 : weight)),
    value: row.at(-1) ?? 0,
  }));
};

export type Bounds = { readonly low: number; readonly high: number };

/** Sums of sums settle in a few rounds; what has not by then is far from one value. */
const mostRounds = 50;

/** What each unknown can be at least and at most, as far as one equation after the other says it. */
export const narrowed = (equations: readonly Equation[], start: readonly Bounds[]): readonly Bounds[] => {
  const bounds = start.map((each) => ({ ...each }));
  for (let [round, hasChanged] = [0, true]; hasChanged && round < mostRounds; round += 1) {
    hasChanged = false;
    for (const equation of equations) {
      for (const [index, bound] of bounds.entries()) {
        const { low, high } = boundsIn(equation, bounds, index);
        if (low > bound.low) {
          bound.low = low;
          hasChanged = true;
        }
        if (high < bound.high) {
          bound.high = high;
          hasChanged = true;
        }
      }
    }
  }
  return bounds;
};

const anything: Bounds = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** What one equation says of one unknown, whatever the others are within their bounds: whole numbers. */
const boundsIn = ({ weights, value }: Equation, bounds: readonly Bounds[], index: number): Bounds => {
  const own = weights[index] ?? 0;
  if (own === 0) return anything;
  let [least, most] = [0, 0];
  for (const [other, { low, high }] of bounds.entries()) {
    const weight = weights[other] ?? 0;
    if (other === index || weight === 0) continue;
    least += weight > 0 ? weight * low : weight * high;
    most += weight > 0 ? weight * high : weight * low;
  }
  const [one, another] = [(value - most) / own, (value - least) / own];
  return {
    low: Math.ceil(Math.min(one, another) - nearZero),
    high: Math.floor(Math.max(one, another) + nearZero),
  };
};
