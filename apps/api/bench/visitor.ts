import { demonstrationPassword } from '../src/demonstration/load-demonstration.ts';

type Method = 'GET' | 'POST' | 'PUT';

/** Somebody signed in, who calls the server as a browser does. */
export type Visitor = {
  readonly address: string;
  readonly cookie: string;
  /** @throws Error with the status of an answer that is no success */
  readonly call: (method: Method, path: string, body?: object | FormData) => Promise<Response>;
  readonly read: <Reply>(method: Method, path: string, body?: object | FormData) => Promise<Reply>;
};

let callers = 0;

/** The server counts requests by address, of which a benchmark has as many as it likes behind a proxy of its own. */
export const addressOfAnother = (): Record<string, string> => {
  callers += 1;
  return { 'x-forwarded-for': `10.${(callers >> 16) & 255}.${(callers >> 8) & 255}.${callers & 255}` };
};

export const signIn = async (address: string, email: string): Promise<Visitor> => {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...addressOfAnother() },
    body: JSON.stringify({ email, password: demonstrationPassword }),
  });
  if (!answer.ok) throw new Error(`nobody signs in: ${answer.status}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const call: Visitor['call'] = async (method, path, body) => {
    const isForm = body instanceof FormData;
    const replied = await fetch(address + path, {
      method,
      headers: {
        cookie,
        ...addressOfAnother(),
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    if (!replied.ok) throw new Error(`${method} ${path} answers ${replied.status}: ${await replied.text()}`);
    return replied;
  };
  return { address, cookie, call, read: async (...given) => JSON.parse(await (await call(...given)).text()) };
};
