import { lazy, Suspense, useEffect } from 'react';
import { RouterProvider } from 'react-aria-components';
import { Navigate, Route, Routes, useHref, useLocation, useNavigate } from 'react-router';
import { loadFailureSentences } from '../api/failure-of.ts';
import { useLiveChanges } from '../api/live.ts';
import { AccountContext, hasRole, type SignedInAccount } from '../api/session.ts';
import { LeaveQuestion } from '../ui/LeaveQuestion.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Layout } from './Layout.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { homeOf } from './pages.ts';
import { ReconnectDialog } from './ReconnectDialog.tsx';
import { LeaveContext, useLeaving } from './use-leaving.ts';

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
const PiecesPage = lazy(() =>
  import('../features/pieces/PiecesPage.tsx').then((module) => ({ default: module.PiecesPage })),
);
const ExchangesPage = lazy(() =>
  import('../features/exchanges/ExchangesPage.tsx').then((module) => ({ default: module.ExchangesPage })),
);
const WriteLetterPage = lazy(() =>
  import('../features/exchanges/letters/WriteLetterPage.tsx').then((module) => ({ default: module.WriteLetterPage })),
);
const LetterPage = lazy(() =>
  import('../features/exchanges/letters/LetterPage.tsx').then((module) => ({ default: module.LetterPage })),
);
const TemplatesPage = lazy(() =>
  import('../features/exchanges/templates/TemplatesPage.tsx').then((module) => ({ default: module.TemplatesPage })),
);
const RedirectionsPage = lazy(() =>
  import('../features/exchanges/redirections/RedirectionsPage.tsx').then((module) => ({
    default: module.RedirectionsPage,
  })),
);
const PackPage = lazy(() => import('../features/packs/PackPage.tsx').then((module) => ({ default: module.PackPage })));
const PersonSheetPage = lazy(() =>
  import('../features/person-sheet/PersonSheetPage.tsx').then((module) => ({ default: module.PersonSheetPage })),
);
const ServicePage = lazy(() =>
  import('../features/service/ServicePage.tsx').then((module) => ({ default: module.ServicePage })),
);
const LoanPage = lazy(() => import('../features/loans/LoanPage.tsx').then((module) => ({ default: module.LoanPage })));
const RefundsPage = lazy(() =>
  import('../features/loans/refunds/RefundsPage.tsx').then((module) => ({ default: module.RefundsPage })),
);
const RuleSetsPage = lazy(() =>
  import('../features/parameters/rule-sets/RuleSetsPage.tsx').then((module) => ({ default: module.RuleSetsPage })),
);
const ParametersPage = lazy(() =>
  import('../features/parameters/ParametersPage.tsx').then((module) => ({ default: module.ParametersPage })),
);
const CataloguesPage = lazy(() =>
  import('../features/parameters/CataloguesPage.tsx').then((module) => ({ default: module.CataloguesPage })),
);
const ReasonsPage = lazy(() =>
  import('../features/parameters/reasons/ReasonsPage.tsx').then((module) => ({ default: module.ReasonsPage })),
);
const DelaysPage = lazy(() =>
  import('../features/parameters/DelaysPage.tsx').then((module) => ({ default: module.DelaysPage })),
);
const SituationPage = lazy(() =>
  import('../features/conditions/SituationPage.tsx').then((module) => ({ default: module.SituationPage })),
);
const MyDayPage = lazy(() =>
  import('../features/dossiers/day/MyDayPage.tsx').then((module) => ({ default: module.MyDayPage })),
);
const PersonPage = lazy(() =>
  import('../features/person/PersonPage.tsx').then((module) => ({ default: module.PersonPage })),
);
const AgendaPage = lazy(() =>
  import('../features/dossiers/agenda/AgendaPage.tsx').then((module) => ({ default: module.AgendaPage })),
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
const AbsencesPage = lazy(() =>
  import('../features/dossiers/absences/AbsencesPage.tsx').then((module) => ({ default: module.AbsencesPage })),
);
const StatisticsPages = lazy(() =>
  import('../features/path-statistics/StatisticsPages.tsx').then((module) => ({ default: module.StatisticsPages })),
);
const WorkloadPage = lazy(() =>
  import('../features/path-statistics/workload/WorkloadPage.tsx').then((module) => ({ default: module.WorkloadPage })),
);

export const SignedIn = ({ account }: { readonly account: SignedInAccount }) => {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { asked, leave, stay } = useLeaving();
  useEffect(() => {
    // Later, so that the first page comes first; what fails here is tried again when the words are needed.
    const wait = window.setTimeout(() => loadFailureSentences().catch(() => undefined), 2000);
    return () => window.clearTimeout(wait);
  }, []);
  useLiveChanges(!account.mustChangePassword && hasRole(account, 'frontDesk', 'agent', 'head'));
  return (
    <AccountContext value={account}>
      <LeaveContext value={leave}>
        <RouterProvider navigate={(to) => leave(() => navigate(to))} useHref={useHref}>
          <Layout>
            <ErrorBoundary page={pathname}>
              <Suspense fallback={<Loading />}>
                {account.mustChangePassword ? <PasswordPage isForced /> : <Pages account={account} />}
              </Suspense>
            </ErrorBoundary>
          </Layout>
          <ReconnectDialog account={account} />
          {asked !== null && (
            <LeaveQuestion
              loss={asked.loss}
              onStay={stay}
              onLeave={() => {
                stay();
                asked.go();
              }}
            />
          )}
        </RouterProvider>
      </LeaveContext>
    </AccountContext>
  );
};

/** A page that an account may not see is not there for it. */
const Pages = ({ account }: { readonly account: SignedInAccount }) => (
  <Routes>
    <Route path="/" element={<Navigate to={homeOf(account)} replace />} />
    <Route path="/mot-de-passe" element={<PasswordPage />} />
    {hasRole(account, 'agent') && <Route path="/ma-journee" element={<MyDayPage />} />}
    {hasRole(account, 'agent') && <Route path="/rendez-vous" element={<AgendaPage />} />}
    {hasRole(account, 'agent', 'head') && (
      <>
        <Route path="/dossiers" element={<DossiersPage />} />
        <Route path="/dossiers/:dossierId" element={<DossierPage />} />
        <Route path="/absences" element={<AbsencesPage />} />
        <Route path="/pourquoi-si-peu/*" element={<StatisticsPages />} />
        <Route path="/reorientations" element={<RedirectionsPage />} />
        <Route path="/remboursements-interets" element={<RefundsPage />} />
      </>
    )}
    {hasRole(account, 'agent') && <Route path="/dossiers/:dossierId/pieces" element={<PiecesPage />} />}
    {hasRole(account, 'agent') && <Route path="/dossiers/:dossierId/pret" element={<LoanPage />} />}
    {hasRole(account, 'agent') && <Route path="/dossiers/:dossierId/situation" element={<SituationPage />} />}
    {hasRole(account, 'agent') && (
      <Route path="/dossiers/:dossierId/echanges">
        <Route index element={<ExchangesPage />} />
        <Route path="ecrire" element={<WriteLetterPage />} />
        <Route path="lettres/:letterId" element={<LetterPage />} />
      </Route>
    )}
    {hasRole(account, 'agent') && <Route path="/dossiers/:dossierId/dossier-complet" element={<PackPage />} />}
    {hasRole(account, 'agent') && <Route path="/dossiers/:dossierId/fiche" element={<PersonSheetPage />} />}
    {hasRole(account, 'frontDesk', 'agent') && (
      <>
        <Route path="/accueil" element={<FrontDeskPage />} />
        <Route path="/premier-contact" element={<FirstContactPage />} />
        <Route path="/dossiers/:dossierId/personne" element={<PersonPage />} />
      </>
    )}
    {hasRole(account, 'head') && <Route path="/charge" element={<WorkloadPage />} />}
    {hasRole(account, 'agent', 'administrator') && <Route path="/reprise" element={<ImportPage />} />}
    {hasRole(account, 'administrator') && (
      <>
        <Route path="/bienvenue" element={<WelcomePage />} />
        <Route path="/comptes" element={<AccountsPage />} />
        <Route path="/modeles" element={<TemplatesPage />} />
        <Route path="/parametres" element={<ParametersPage />} />
        <Route path="/parametres/conditions" element={<RuleSetsPage />} />
        <Route path="/parametres/delais" element={<DelaysPage />} />
        <Route path="/parametres/motifs" element={<ReasonsPage />} />
        <Route path="/parametres/pieces" element={<CataloguesPage />} />
        <Route path="/parametres/service" element={<ServicePage />} />
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
