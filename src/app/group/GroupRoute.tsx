import { lazy, Suspense } from 'react';
import type { Flow } from '../../engine/flow';
import { GroupContext } from '../../screens/group/context';
import { NotFound } from '../../screens/NotFound';
import { Loading } from '../Loading';
import type { Route } from '../route';
import { GatherRoute } from './GatherRoute';
import { LookingProvider } from './LookingProvider';
import { PracticeRoute } from './PracticeRoute';
import { useGroupView } from './useGroupView';

const OverviewScreen = lazy(() =>
  import('../../screens/group/overview/OverviewScreen').then((module) => ({ default: module.OverviewScreen })),
);
const DiscussRoute = lazy(() => import('./DiscussRoute').then((module) => ({ default: module.DiscussRoute })));
const ReportRoute = lazy(() => import('./ReportRoute').then((module) => ({ default: module.ReportRoute })));

interface Props {
  readonly flow: Flow;
  /** All flows, to say of which one a file is. */
  readonly flows: readonly Flow[];
  readonly route: Route;
}

/** The screen of a gathering that an address leads to. */
function Step({ flows, route }: Omit<Props, 'flow'>) {
  const [, step, ...place] = route.segments;
  if (step === 'praktijk') return <PracticeRoute place={place} route={route} />;
  if (step === 'bespreken') return <DiscussRoute at={place} />;
  if (step === 'verslag') return <ReportRoute at={place} />;
  if (place.length > 0) return <NotFound />;
  if (step === undefined) return <GatherRoute flows={flows} />;
  return step === 'overzicht' ? <OverviewScreen /> : <NotFound />;
}

/** The screens of a gathering of practices, with one gathering between them. */
export function GroupRoute({ flow, ...place }: Props) {
  return (
    <GroupContext value={useGroupView(flow)}>
      <LookingProvider>
        <Suspense fallback={<Loading />}>
          <Step {...place} />
        </Suspense>
      </LookingProvider>
    </GroupContext>
  );
}
