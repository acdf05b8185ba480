import { type ListedStatement, refundEndpoints } from '@parcours/contracts';
import { amountLabel, counted, partialDateLabel } from '@parcours/wording';
import { useMutation } from '@tanstack/react-query';
import { send } from '../../../api/call.ts';
import { Button } from '../../../ui/Button.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { offerFile } from '../../../ui/offer-file.ts';

/** What was asked of the département, to be taken again as it was. */
export const Statements = ({ statements }: { readonly statements: readonly ListedStatement[] }) => (
  <section className="stack refunds" aria-labelledby="statements">
    <h2 id="statements">États envoyés au département</h2>
    {statements.length === 0 && <p className="muted">Aucun encore.</p>}
    <ul>
      {statements.map((statement) => (
        <StatementItem key={statement.id} statement={statement} />
      ))}
    </ul>
  </section>
);

const formats = [
  ['xlsx', 'Classeur'],
  ['pdf', 'PDF'],
] as const;

const StatementItem = ({ statement }: { readonly statement: ListedStatement }) => {
  const { id: statementId, askedOn, loans, refundCents, madeBy } = statement;
  const save = useMutation({
    mutationFn: async (format: 'xlsx' | 'pdf') => {
      const response = await send(refundEndpoints.readRefundStatement, { params: { statementId, format } });
      offerFile(await response.blob(), `interets-${askedOn}.${format}`);
    },
  });
  const words = `${partialDateLabel(askedOn)} : ${counted(loans, 'prêt', 'prêts')}, ${amountLabel(refundCents)}`;
  return (
    <li className="loan-line">
      <div className="loan-line-words">
        <p>Demandé le {words}</p>
        <p className="muted small">Par {madeBy}</p>
        <FailureNotice error={save.error} />
      </div>
      <div className="row">
        {formats.map(([format, label]) => (
          <Button
            key={format}
            isDense
            isPending={save.isPending}
            aria-label={`Télécharger l’état du ${words}, ${label}`}
            onPress={() => save.mutate(format)}
          >
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
};
