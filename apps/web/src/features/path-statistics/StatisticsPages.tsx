import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PathStatisticsPage } from './PathStatisticsPage.tsx';

const YearlyReportPage = lazy(() =>
  import('./report/YearlyReportPage.tsx').then((module) => ({ default: module.YearlyReportPage })),
);

/** The page of figures, and the report that is made from them. */
export const StatisticsPages = () => (
  <Suspense fallback={<Skeleton lines={6} />}>
    <Routes>
      <Route index element={<PathStatisticsPage />} />
      <Route path="rapport-annuel" element={<YearlyReportPage />} />
    </Routes>
  </Suspense>
);
