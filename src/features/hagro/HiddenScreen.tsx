import { hagroAddress } from '../../route/addresses';
import { Page } from '../../ui/Page';
import { useGroup } from './context';
import { countIn } from './model/walked';
import { Steps } from './Steps';
import { useWords } from './useWords';

/** Stands in for every screen that would show an answer before all are in. */
export function HiddenScreen() {
  const { t } = useWords();
  const { flow, session } = useGroup();
  const { gathering } = session;
  const { expected, practices } = gathering;
  const total = Math.max(expected ?? 0, practices.length);
  return (
    <Page title={t('group.hidden.title')} caption={t('group.caption')} before={<Steps />}>
      <p className="lead">
        {expected === null
          ? t('group.hidden.expect')
          : t('group.hidden.count', { count: countIn(flow, gathering), total })}
      </p>
      <p className="help">{t('group.hidden.text')}</p>
      <p className="buttons">
        <a className="primary" href={hagroAddress}>
          {t('group.hidden.back')}
        </a>
      </p>
    </Page>
  );
}
