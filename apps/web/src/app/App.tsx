import './app.css';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { sessionQuery } from '../api/session.ts';
import { SignInPage } from '../features/sign-in/SignInPage.tsx';
import { FailureNotice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { DemonstrationBanner } from './DemonstrationBanner.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const SignedIn = lazy(() => import('./SignedIn.tsx').then(({ SignedIn }) => ({ default: SignedIn })));
const FirstAdministratorPage = lazy(() =>
  import('../features/sign-in/FirstAdministratorPage.tsx').then(({ FirstAdministratorPage }) => ({
    default: FirstAdministratorPage,
  })),
);

export const App = () => {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  if (error) return <Outside>{<FailureNotice error={error} onRetry={refetch} />}</Outside>;
  if (session === undefined) return <Outside>{<Skeleton lines={3} />}</Outside>;
  return (
    <>
      {session.isDemonstration && <DemonstrationBanner />}
      <ErrorBoundary>
        <Suspense fallback={<Outside>{<Skeleton lines={6} />}</Outside>}>
          {session.needsFirstAdministrator ? (
            <FirstAdministratorPage needsInstallationCode={session.needsInstallationCode} />
          ) : session.account === null ? (
            <SignInPage />
          ) : (
            <SignedIn key={session.account.id} account={session.account} />
          )}
        </Suspense>
      </ErrorBoundary>
    </>
  );
};

const Outside = ({ children }: { readonly children: ReactNode }) => <main className="outside">{children}</main>;
