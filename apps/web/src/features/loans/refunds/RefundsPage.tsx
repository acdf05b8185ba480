import '../../../ui/table.css';
import '../loans.css';
import { type RefundList, refundEndpoints } from '@parcours/contracts';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { hasRole, useAccount } from '../../../api/session.ts';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { AskRefunds } from './AskRefunds.tsx';
import { RefundTable } from './RefundTable.tsx';
import { Statements } from './Statements.tsx';

/** The interest that the département gives back: to ask, asked, received. A head sees amounts by reference. */
export const RefundsPage = () => {
  const { data, error, refetch } = useQuery({
    queryKey: ['refunds'],
    queryFn: ({ signal }) => call(refundEndpoints.listRefunds, {}, signal),
  });
  return (
    <Page title="Remboursements d’intérêts">
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={8} />}
      {data !== undefined && <Loaded list={data} />}
    </Page>
  );
};

const Loaded = ({ list: { refunds, statements } }: { readonly list: RefundList }) => {
  const isAgent = hasRole(useAccount(), 'agent');
  const of = (standing: RefundList['refunds'][number]['standing']) =>
    refunds.filter((refund) => refund.standing === standing);
  return (
    <>
      {isAgent ? <AskRefunds refunds={of('toAsk')} /> : <RefundTable title="À demander" refunds={of('toAsk')} />}
      {of('toCome').length > 0 && <RefundTable title="À demander plus tard" refunds={of('toCome')} />}
      <RefundTable title="Demandés" refunds={of('asked')} />
      <RefundTable title="Reçus" refunds={of('received')} />
      {isAgent && <Statements statements={statements} />}
    </>
  );
};
