import type { ListedRefund } from '@parcours/contracts';
import { amountLabel, receivedLabel, shortDateLabel } from '@parcours/wording';
import { useId } from 'react';
import { Link } from 'react-router';
import { personName } from '../../../ui/person-name.ts';

type RefundTableProps = { readonly title: string; readonly refunds: readonly ListedRefund[] };

/** Refunds that stand alike, with their sum. */
export const RefundTable = ({ title, refunds }: RefundTableProps) => {
  const id = useId();
  const total = refunds.reduce((sum, { refundCents }) => sum + refundCents, 0);
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {refunds.length === 0 ? (
        <p className="muted">Aucun.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by keyboard
        <section className="table-scroll" aria-label={`Tableau : ${title}`} tabIndex={0}>
          <table className="table loan-table">
            <thead>
              <tr>
                <th scope="col">Dossier</th>
                <th scope="col">Fin du prêt</th>
                <th scope="col">À partir du</th>
                <th scope="col">À rembourser</th>
                <th scope="col">Demandé</th>
                <th scope="col">Reçu</th>
              </tr>
            </thead>
            <tbody>
              {refunds.map((refund) => (
                <tr key={refund.dossierId}>
                  <th scope="row">
                    <RefundName refund={refund} />
                  </th>
                  <td>{shortDateLabel(refund.overOn)}</td>
                  <td>{shortDateLabel(refund.dueOn)}</td>
                  <td>{amountLabel(refund.refundCents)}</td>
                  <td>{refund.askedOn === null ? '' : shortDateLabel(refund.askedOn)}</td>
                  <td className="loan-news">
                    {refund.receivedOn !== null && `${shortDateLabel(refund.receivedOn)} : ${receivedLabel(refund)}`}
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td>Total</td>
                <td />
                <td />
                <td>{amountLabel(total)}</td>
                <td />
                <td />
              </tr>
            </tfoot>
          </table>
        </section>
      )}
    </section>
  );
};

/** By name for whoever sees it, else by reference. */
const RefundName = ({ refund: { dossierId, reference, person } }: { readonly refund: ListedRefund }) =>
  person === null ? (
    <Link to={`/dossiers/${dossierId}`}>{reference}</Link>
  ) : (
    <>
      <Link to={`/dossiers/${dossierId}/pret`}>{personName(person)}</Link>
      <span className="cell-second">{reference}</span>
    </>
  );
