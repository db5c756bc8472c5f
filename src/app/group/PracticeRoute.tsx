import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gathering } from '../../group/gathering';
import { isComplete } from '../../group/walked';
import { BaseContext } from '../../screens/base';
import { groupBase, useGroup } from '../../screens/group/context';
import { HiddenScreen } from '../../screens/group/HiddenScreen';
import { NotFound } from '../../screens/NotFound';
import type { Place } from '../../storage/keep';
import { NoticeBox } from '../../ui/NoticeBox';
import { FlowApp } from '../FlowApp';
import { LocalProvider } from '../local/LocalProvider';
import type { Route } from '../route';
import { useSession } from '../useSession';

interface Props {
  /** The practice, then where in its walk. */
  readonly place: readonly string[];
  readonly route: Route;
}

type Practice = Gathering['practices'][number];

/** The walk of one practice: the same screens as anybody's, but its answers are kept with the gathering. */
function PracticeWalk({ practice, place: [number = '', ...steps], route }: Props & { readonly practice: Practice }) {
  const { t } = useTranslation();
  const { flow, send, nameOf } = useGroup();
  const { id, answers } = practice;
  const [place] = useState(
    (): Place => ({
      open: () => ({ kept: { answers, rev: 0 }, setAside: false, lasting: true }),
      keep: (kept) => {
        send({ type: 'answered', id, answers: kept.answers });
        return true;
      },
      onElsewhere: () => () => undefined,
    }),
  );
  const walk = useSession(flow, place);
  return (
    <BaseContext
      value={{
        base: `${groupBase}/praktijk/${number}`,
        home: groupBase,
        owner: nameOf(id),
        banner: (
          <NoticeBox>
            <p>
              {t('group.walk.banner', { name: nameOf(id) })} <a href={groupBase}>{t('group.walk.back')}</a>
            </p>
          </NoticeBox>
        ),
      }}
    >
      <LocalProvider flow={flow}>
        <FlowApp flow={flow} walk={walk} route={{ segments: [flow.id, ...steps], query: route.query }} />
      </LocalProvider>
    </BaseContext>
  );
}

/** A practice of the gathering; one whose answers must stay hidden is not opened. */
export function PracticeRoute({ place, route }: Props) {
  const { flow, session, hidden } = useGroup();
  const practice = session.gathering.practices.find(({ id }) => String(id) === place[0]);
  // Who was filling in when the last answer came in goes on to the end; nobody else opens what is complete.
  const [wasOpen] = useState(() => practice !== undefined && !isComplete(flow, practice.answers));
  if (practice === undefined) return <NotFound />;
  if (hidden && !wasOpen) return <HiddenScreen />;
  return <PracticeWalk key={practice.id} practice={practice} place={place} route={route} />;
}
