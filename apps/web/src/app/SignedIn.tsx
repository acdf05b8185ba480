import { lazy, Suspense } from 'react';
import { RouterProvider } from 'react-aria-components';
import { Navigate, Route, Routes, useHref, useLocation, useNavigate } from 'react-router';
import { useLiveChanges } from '../api/live.ts';
import { AccountContext, hasRole, type SignedInAccount } from '../api/session.ts';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Layout } from './Layout.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { homeOf } from './pages.ts';
import { ReconnectDialog } from './ReconnectDialog.tsx';

const PasswordPage = lazy(() =>
  import('../features/sign-in/PasswordPage.tsx').then((module) => ({ default: module.PasswordPage })),
);
const WelcomePage = lazy(() =>
  import('../features/sign-in/WelcomePage.tsx').then((module) => ({ default: module.WelcomePage })),
);
const AccountsPage = lazy(() =>
  import('../features/accounts/AccountsPage.tsx').then((module) => ({ default: module.AccountsPage })),
);
const DossiersPage = lazy(() =>
  import('../features/dossiers/DossiersPage.tsx').then((module) => ({ default: module.DossiersPage })),
);
const DossierPage = lazy(() =>
  import('../features/dossiers/view/DossierPage.tsx').then((module) => ({ default: module.DossierPage })),
);
const MyDayPage = lazy(() =>
  import('../features/dossiers/day/MyDayPage.tsx').then((module) => ({ default: module.MyDayPage })),
);
const FirstContactPage = lazy(() =>
  import('../features/first-contact/FirstContactPage.tsx').then((module) => ({ default: module.FirstContactPage })),
);
const FrontDeskPage = lazy(() =>
  import('../features/front-desk/FrontDeskPage.tsx').then((module) => ({ default: module.FrontDeskPage })),
);
const ImportPage = lazy(() =>
  import('../features/register-import/ImportPage.tsx').then((module) => ({ default: module.ImportPage })),
);
const PathStatisticsPage = lazy(() =>
  import('../features/path-statistics/PathStatisticsPage.tsx').then((module) => ({
    default: module.PathStatisticsPage,
  })),
);

export const SignedIn = ({ account }: { readonly account: SignedInAccount }) => {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useLiveChanges(!account.mustChangePassword && hasRole(account, 'frontDesk', 'agent', 'head'));
  return (
    <AccountContext value={account}>
      <RouterProvider navigate={navigate} useHref={useHref}>
        <Layout>
          <ErrorBoundary page={pathname}>
            <Suspense fallback={<Loading />}>
              {account.mustChangePassword ? <PasswordPage isForced /> : <Pages account={account} />}
            </Suspense>
          </ErrorBoundary>
        </Layout>
        <ReconnectDialog account={account} />
      </RouterProvider>
    </AccountContext>
  );
};

/** A page that an account may not see is not there for it. */
const Pages = ({ account }: { readonly account: SignedInAccount }) => (
  <Routes>
    <Route path="/" element={<Navigate to={homeOf(account)} replace />} />
    <Route path="/mot-de-passe" element={<PasswordPage />} />
    {hasRole(account, 'agent') && <Route path="/ma-journee" element={<MyDayPage />} />}
    {hasRole(account, 'agent', 'head') && (
      <>
        <Route path="/dossiers" element={<DossiersPage />} />
        <Route path="/dossiers/:dossierId" element={<DossierPage />} />
        <Route path="/pourquoi-si-peu" element={<PathStatisticsPage />} />
      </>
    )}
    {hasRole(account, 'frontDesk', 'agent') && (
      <>
        <Route path="/accueil" element={<FrontDeskPage />} />
        <Route path="/premier-contact" element={<FirstContactPage />} />
      </>
    )}
    {hasRole(account, 'agent', 'administrator') && <Route path="/reprise" element={<ImportPage />} />}
    {hasRole(account, 'administrator') && (
      <>
        <Route path="/bienvenue" element={<WelcomePage />} />
        <Route path="/comptes" element={<AccountsPage />} />
      </>
    )}
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
);

const Loading = () => (
  <Page title="Chargement…">
    <Skeleton lines={8} />
  </Page>
);
