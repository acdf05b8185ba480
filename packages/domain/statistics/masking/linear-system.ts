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
  const terms = equations.map(termsOf);
  for (let [round, hasChanged] = [0, true]; hasChanged && round < mostRounds; round += 1) {
    hasChanged = false;
    for (const equation of terms) {
      for (const { index } of equation.terms) {
        const [bound, { low, high }] = [bounds[index], boundsIn(equation, bounds, index)];
        if (bound === undefined || (low <= bound.low && high >= bound.high)) continue;
        bounds[index] = { low: Math.max(low, bound.low), high: Math.min(high, bound.high) };
        hasChanged = true;
      }
    }
  }
  return bounds;
};

/** An equation without the unknowns that it says nothing of: most of them. */
type Terms = {
  readonly terms: readonly { readonly index: number; readonly weight: number }[];
  readonly value: number;
};

const termsOf = ({ weights, value }: Equation): Terms => ({
  terms: weights.flatMap((weight, index) => (weight === 0 ? [] : [{ index, weight }])),
  value,
});

/** What one equation says of one unknown, whatever the others are within their bounds: whole numbers. */
const boundsIn = ({ terms, value }: Terms, bounds: readonly Bounds[], own: number): Bounds => {
  let [least, most, ownWeight] = [0, 0, 1];
  for (const { index, weight } of terms) {
    const { low, high } = bounds[index] ?? anything;
    if (index === own) {
      ownWeight = weight;
      continue;
    }
    least += weight > 0 ? weight * low : weight * high;
    most += weight > 0 ? weight * high : weight * low;
  }
  const [one, another] = [(value - most) / ownWeight, (value - least) / ownWeight];
  return {
    low: Math.ceil(Math.min(one, another) - nearZero),
    high: Math.floor(Math.max(one, another) + nearZero),
  };
};

const anything: Bounds = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
