import autocannon from 'autocannon';
import type { Request } from './calls.ts';
import { addressOfAnother, type Visitor } from './visitor.ts';

/** Milliseconds, and calls a second. */
export type Timing = {
  readonly calls: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
};

export const timingOf = (milliseconds: readonly number[], seconds: number): Timing => {
  const inOrder = milliseconds.toSorted((one, other) => one - other);
  const at = (share: number) => inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? Number.NaN;
  return {
    calls: inOrder.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    perSecond: inOrder.length / seconds,
  };
};

type Load = { readonly requests: readonly Request[]; readonly connections: number; readonly seconds: number };

/** Calls the server for so many seconds. @throws Error when an answer is no success */
export const loadServer = async (visitor: Visitor, { requests, connections, seconds }: Load): Promise<Timing> => {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = {
      url: visitor.address,
      connections,
      duration: seconds,
      requests: [{ setupRequest: inTurn(requests, visitor.cookie) }],
    };
    const running = autocannon(options, (error, found) => (error ? reject(error) : resolve(found)));
    running.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} of ${times.length} calls of ${requests[0]?.path} failed`);
  return timingOf(times, result.duration);
};

const inTurn = (requests: readonly Request[], cookie: string) => {
  let next = 0;
  return (given: autocannon.Request): autocannon.Request => {
    const asked = requests[next % requests.length];
    if (asked === undefined) throw new Error('nothing to call');
    next += 1;
    const { method, path, body } = asked;
    const headers = { cookie, ...addressOfAnother() };
    if (body === undefined) return { ...given, method, path, headers };
    return {
      ...given,
      method,
      path,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
  };
};
