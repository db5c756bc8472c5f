import './invite.css';
import { useEffect, useRef } from 'react';
import { hagroAddress } from '../../../route/addresses';
import { Page } from '../../../ui/Page';
import { useTold } from '../../../ui/useTold';
import { useHagro } from '../context';
import { Steps } from '../Steps';
import { useWords } from '../useWords';
import { invitation, mailAddress } from './invitation';
import { Settings } from './Settings';

/** When the group meets, how many are expected, and a text that asks them to answer beforehand. */
export function InviteScreen() {
  const { t, i18n } = useWords();
  const { flow, session } = useHagro();
  const { told, attempt } = useTold<'copied' | 'failed'>();
  const text = useRef<HTMLTextAreaElement>(null);
  const invited = invitation(flow, session.hagro, { t, i18n });

  const copy = () => attempt(() => navigator.clipboard.writeText(invited.body), 'copied', 'failed');
  useEffect(() => {
    // Then it can be copied by hand.
    if (told === 'failed') text.current?.select();
  }, [told]);

  return (
    <Page className="group-page" title={t('hagro.invite.title')} before={<Steps at="uitnodigen" />}>
      <div className="invite">
        <Settings />
        <section className="invite-text" aria-labelledby="uitnodiging">
          <h2 id="uitnodiging">{t('hagro.invite.message')}</h2>
          <div className="text-field">
            <textarea ref={text} readOnly rows={14} aria-labelledby="uitnodiging" value={invited.body} />
          </div>
          <div className="buttons">
            <button type="button" className="primary" onClick={copy}>
              {t('hagro.invite.copy')}
            </button>
            <a className="secondary" href={mailAddress(invited)}>
              {t('hagro.invite.mail')}
            </a>
            <a href={hagroAddress}>{t('hagro.invite.next')}</a>
          </div>
          <p role="status">{told === null ? null : t(`hagro.invite.told.${told}`)}</p>
        </section>
      </div>
    </Page>
  );
}
