import '../../parts/letter.css';
import '../../ui/text-field.css';
import './hagro.css';
import './projected.css';
import { type ComponentType, Suspense } from 'react';
import type { Flow } from '../../content/flow';
import { Loading } from '../../parts/Loading';
import { NotFound } from '../../parts/NotFound';
import { hagroSteps } from '../../route/addresses';
import type { Route } from '../../route/route';
import type { WalkProps } from '../../session/step';
import { ToolContext } from '../../ui/tool';
import { late } from '../../words/late';
import { HagroContext } from './context';
import { GatherRoute } from './GatherRoute';
import { LookingProvider } from './LookingProvider';
import { PracticeRoute } from './PracticeRoute';
import { useHagroView } from './useHagroView';
import { hagroWords, useWords } from './useWords';

const InviteScreen = late(hagroWords, () => import('./invite/InviteScreen').then((module) => module.InviteScreen));
const OverviewScreen = late(hagroWords, () =>
  import('./overview/OverviewScreen').then((module) => module.OverviewScreen),
);
const DiscussRoute = late(hagroWords, () => import('./DiscussRoute').then((module) => module.DiscussRoute));
const HagroAgendaRoute = late(hagroWords, () => import('./HagroAgendaRoute').then((module) => module.HagroAgendaRoute));
const ReportRoute = late(hagroWords, () => import('./ReportRoute').then((module) => module.ReportRoute));

interface Props {
  readonly flow: Flow;
  /** All flows, to say of which one a file is. */
  readonly flows: readonly Flow[];
  readonly route: Route;
  /** Shows the screens of a practice's walk; the app knows them all. */
  readonly Walk: ComponentType<WalkProps>;
}

/** The screen of a hagro that an address leads to. */
function Step({ flows, route, Walk }: Omit<Props, 'flow'>) {
  const [, step, ...place] = route.segments;
  if (step === hagroSteps.practice) return <PracticeRoute place={place} route={route} Walk={Walk} />;
  if (step === hagroSteps.discuss) return <DiscussRoute at={place} />;
  if (step === hagroSteps.report) return <ReportRoute at={place} />;
  if (step === hagroSteps.agenda) return <HagroAgendaRoute at={place} />;
  if (place.length > 0) return <NotFound />;
  if (step === undefined) return <GatherRoute flows={flows} />;
  if (step === hagroSteps.invite) return <InviteScreen />;
  return step === hagroSteps.overview ? <OverviewScreen /> : <NotFound />;
}

/** The screens of a hagro of practices, with one hagro between them. */
export function HagroRoute({ flow, ...place }: Props) {
  const { t } = useWords();
  return (
    <HagroContext value={useHagroView(flow)}>
      <LookingProvider>
        <ToolContext value={t('hagro.caption')}>
          <Suspense fallback={<Loading />}>
            <Step {...place} />
          </Suspense>
        </ToolContext>
      </LookingProvider>
    </HagroContext>
  );
}
