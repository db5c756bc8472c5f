import type { Flow } from '../engine/flow';
import { Start } from '../screens/Start';
import { navigate } from './route';
import { OpenFile } from './take/OpenFile';
import type { Walk } from './useSession';

interface Props {
  readonly flow: Flow;
  readonly walk: Walk;
}

/** The start page, which knows whether the user was under way. */
export function StartRoute({ flow, walk: { session, send } }: Props) {
  const { path, current } = session.replay;
  const first = `#/${flow.id}/${Object.keys(flow.questions)[0]}`;
  return (
    <Start
      first={first}
      open={<OpenFile flow={flow} send={send} />}
      resume={path.length === 0 ? null : { count: path.length, address: `#/${flow.id}/${current ?? 'controle'}` }}
      onRestart={() => {
        send({ type: 'wiped' });
        navigate(first);
      }}
    />
  );
}
