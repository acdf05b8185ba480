import { type Change, changeEvent } from '@parcours/contracts';
import pg from 'pg';

/** The channel on which PostgreSQL passes changes on. */
export const changeChannel = 'dossier_changed';

/** Every change to a dossier, whichever program on this database made it. */
export type Changes = {
  /** Tells of each change until what it returns is called. `end` is called when there will be no more. */
  readonly subscribe: (tell: (change: Change) => void, end: () => void) => () => void;
  /** Ends every subscription. */
  readonly endAll: () => void;
  /** Ends every subscription and lets go of the database. */
  readonly close: () => Promise<void>;
};

/** For a program that hears of nothing: each subscription ends at once. */
export const noChanges: Changes = {
  subscribe: (_tell, end) => {
    end();
    return () => undefined;
  },
  endAll: () => undefined,
  close: async () => undefined,
};

const pauseBeforeReturnMs = 500;

/**
 * Listens on one connection of its own, kept for as long as the program runs and taken up again when it is lost.
 * What happened meanwhile is not known then, so subscribers are told that any dossier may have changed.
 */
export const listenForChanges = async (databaseUrl: string): Promise<Changes> => {
  const subscribers = new Set<{ tell: (change: Change) => void; end: () => void }>();
  const tellAll = (change: Change): void => {
    for (const { tell } of subscribers) tell(change);
  };
  let isClosed = false;
  let returning: NodeJS.Timeout | undefined;
  let client = await connect(databaseUrl, tellAll, lost);

  function lost(): void {
    if (isClosed) return;
    clearTimeout(returning);
    returning = setTimeout(() => void comeBack(), pauseBeforeReturnMs);
  }
  async function comeBack(): Promise<void> {
    try {
      const found = await connect(databaseUrl, tellAll, lost);
      if (isClosed) return await found.end();
      client = found;
      tellAll({ dossierId: null, version: null });
    } catch {
      // The database is not back yet: every request says so already.
      lost();
    }
  }
  const endAll = (): void => {
    for (const { end } of subscribers) end();
    subscribers.clear();
  };
  return {
    subscribe: (tell, end) => {
      const subscriber = { tell, end };
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
    endAll,
    close: async () => {
      isClosed = true;
      clearTimeout(returning);
      endAll();
      await client.end().catch(() => undefined);
    },
  };
};

const connect = async (databaseUrl: string, tell: (change: Change) => void, lost: () => void): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: databaseUrl,
    keepAlive: true,
    application_name: 'parcours-microcredit changes',
  });
  client.on('error', lost);
  await client.connect();
  client.on('end', lost);
  client.on('notification', ({ payload }) => {
    const change = changeEvent.safeParse(readJson(payload ?? ''));
    if (change.success) tell(change.data);
  });
  await client.query(`LISTEN ${changeChannel}`);
  return client;
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
