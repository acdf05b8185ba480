/** How it answers: it takes the message, refuses the recipient for good or for now, or hangs up once it has it all. */
type Mood = 'takes' | 'refuses' | 'isBusy' | 'hangsUp';
export type MailServer = {
    readonly url: string;
    readonly received: readonly {
        readonly to: readonly string[];
        readonly content: string;
    }[];
    mood: Mood;
    readonly close: () => Promise<void>;
};
/** A real mail server, which keeps what it gets; on a port of its own when none is given. */
export declare const openMailServer: (givenPort?: number) => Promise<MailServer>;
export {};
