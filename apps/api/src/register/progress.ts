type Settled<Line> = { readonly last: Line } | { readonly error: unknown };

/**
 * Starts work that goes on to its end whether or not anybody still listens, and hands over its lines: the latest one
 * whenever it changed, the last one always. A failure that nobody is left to hear goes to `reportUnheard`.
 */
export async function* follow<Line>(
  work: (tell: (line: Line) => void) => Promise<Line>,
  reportUnheard: (error: unknown) => void,
): AsyncGenerator<Line> {
  const told: Line[] = [];
  let news = Promise.withResolvers<null>();
  const tell = (line: Line): void => {
    told.splice(0, 1, line);
    news.resolve(null);
  };
  const ending: Promise<Settled<Line>> = work(tell).then(
    (last) => ({ last }),
    (error: unknown) => ({ error }),
  );
  let isHeard = false;
  try {
    for (;;) {
      const settled = await Promise.race([ending, news.promise]);
      if (settled !== null) {
        isHeard = true;
        if ('error' in settled) throw settled.error;
        yield settled.last;
        return;
      }
      news = Promise.withResolvers();
      yield* told.splice(0);
    }
  } finally {
    if (!isHeard) void ending.then((settled) => 'error' in settled && reportUnheard(settled.error));
  }
}
