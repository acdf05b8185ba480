import type { z } from 'zod';

/** Work that is done after the answer, by whichever instance is free: its name, and what is written down of it. */
export type Job<Payload extends object = object> = {
  /** `subject.act` */
  readonly name: string;
  /** Ids and codes only: what is done is read from the database when its time has come. */
  readonly payload: z.ZodType<Payload>;
  /** How often it is tried again after a failure, each time after a pause twice as long. */
  readonly retries: number;
  readonly firstPauseSeconds: number;
  /** After this long it counts as failed. */
  readonly longestSeconds: number;
  /** When it is done by itself, in France, as a cron expression, and at each start; absent: only when it is asked for. */
  readonly everyDayAt?: string;
};

/** Does a job. It may be done again after a kill in its middle, so doing it twice must be as good as once. */
export type JobHandler = {
  readonly job: Job;
  readonly run: (payload: unknown, signal: AbortSignal) => Promise<void>;
  /** Told once, when the last retry has failed. */
  readonly giveUp: (payload: unknown) => Promise<void>;
};

export const handleJob = <Payload extends object>(
  job: Job<Payload>,
  {
    run,
    giveUp,
  }: {
    /** The signal says that the program stops or the time is over. */
    readonly run: (payload: Payload, signal: AbortSignal) => Promise<void>;
    readonly giveUp: (payload: Payload) => Promise<void>;
  },
): JobHandler => ({
  job,
  run: (payload, signal) => run(job.payload.parse(payload), signal),
  giveUp: (payload) => giveUp(job.payload.parse(payload)),
});
