import type { Flow } from '../engine/flow';
import { Start } from '../screens/Start';
import { navigate } from './route';
import { useSession } from './useSession';

/** The start page, which knows whether the user was under way. */
export function StartRoute({ flow }: { readonly flow: Flow }) {
  const { session, send } = useSession(flow);
  const { path, current } = session.replay;
  const first = `#/${flow.id}/${Object.keys(flow.questions)[0]}`;
  return (
    <Start
      first={first}
      resume={path.length === 0 ? null : { count: path.length, address: `#/${flow.id}/${current ?? 'controle'}` }}
      onRestart={() => {
        send({ type: 'wiped' });
        navigate(first);
      }}
    />
  );
}
