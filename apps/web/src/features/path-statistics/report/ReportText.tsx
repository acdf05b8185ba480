type ReportTextProps = {
  readonly title: string;
  readonly text: string | null;
  /** Whoever edits it sees it in its field, and on paper only here. */
  readonly isForPrint: boolean;
};

/** What the head wrote, as it is read. */
export const ReportText = ({ title, text, isForPrint }: ReportTextProps) =>
  text === null ? null : (
    <section className={isForPrint ? 'report-part report-on-paper' : 'report-part'}>
      <h2>{title}</h2>
      {text.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
