import { type ComponentType, useEffect, useState } from 'react';
import { LocalProvider } from '../../local/LocalProvider';
import { NotFound } from '../../parts/NotFound';
import { addressIn, hagroAddress, hagroSteps } from '../../route/addresses';
import { BaseContext } from '../../route/base';
import type { Route } from '../../route/route';
import type { WalkProps } from '../../session/step';
import { useSession } from '../../session/useSession';
import { NoticeBox } from '../../ui/NoticeBox';
import { ToolContext } from '../../ui/tool';
import { useHagro } from './context';
import { HiddenScreen } from './HiddenScreen';
import type { Hagro } from './model/hagro';
import { isComplete } from './model/walked';
import { placeIn } from './placeIn';
import { useWords } from './useWords';

interface Props {
  /** Route segments: practice number, then step. */
  readonly place: readonly string[];
  readonly route: Route;
  /** Shows the screens of a walk; the app knows them all. */
  readonly Walk: ComponentType<WalkProps>;
}

type Practice = Hagro['practices'][number];

/** The walk of one practice: the same screens as anybody's, but its answers are kept with the hagro. */
function PracticeWalk({
  practice,
  place: [number = '', ...steps],
  route,
  Walk,
}: Props & { readonly practice: Practice }) {
  const { t } = useWords();
  const { flow, send, nameOf } = useHagro();
  const { id, answers, started = {} } = practice;
  const [{ place, changed }] = useState(() =>
    placeIn(answers, started, (next) => send({ type: 'answered', id, answers: next })),
  );
  useEffect(() => changed(answers), [answers, changed]);
  const walk = useSession(flow, place);
  return (
    <BaseContext
      value={{
        base: addressIn(hagroAddress, hagroSteps.practice, number),
        home: hagroAddress,
        owner: nameOf(id),
        banner: (
          <NoticeBox>
            <p>
              {t('hagro.walk.banner', { name: nameOf(id) })} <a href={hagroAddress}>{t('hagro.walk.back')}</a>
            </p>
          </NoticeBox>
        ),
      }}
    >
      <ToolContext value={t('hagro.walk.tool', { name: nameOf(id) })}>
        <LocalProvider flow={flow}>
          <Walk flow={flow} walk={walk} route={{ segments: [flow.id, ...steps], query: route.query }} />
        </LocalProvider>
      </ToolContext>
    </BaseContext>
  );
}

/** A practice of the hagro; one whose answers must stay hidden is not opened. */
export function PracticeRoute({ place, route, Walk }: Props) {
  const { flow, session, hidden } = useHagro();
  const practice = session.hagro.practices.find(({ id }) => String(id) === place[0]);
  // Someone still filling in when the last answer arrives may finish; nobody else opens complete answers.
  const [wasOpen] = useState(() => practice !== undefined && !isComplete(flow, practice.answers));
  if (practice === undefined) return <NotFound />;
  if (hidden && !wasOpen) return <HiddenScreen />;
  return <PracticeWalk key={practice.id} practice={practice} place={place} route={route} Walk={Walk} />;
}
