import './invite.css';
import { useRef, useState } from 'react';
import { hagroAddress } from '../../../route/addresses';
import { Page } from '../../../ui/Page';
import { useHagro } from '../context';
import { Steps } from '../Steps';
import { useWords } from '../useWords';
import { invitation, mailAddress } from './invitation';
import { Settings } from './Settings';

/** When the group meets, how many are expected, and a text that asks them to answer beforehand. */
export function InviteScreen() {
  const { t, i18n } = useWords();
  const { flow, session } = useHagro();
  const [told, setTold] = useState<'copied' | 'failed' | null>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const invited = invitation(flow, session.hagro, { t, i18n });

  async function copy() {
    try {
      await navigator.clipboard.writeText(invited.body);
      setTold('copied');
    } catch {
      // Then it can be copied by hand.
      text.current?.select();
      setTold('failed');
    }
  }

  return (
    <Page className="group-page" title={t('hagro.invite.title')} before={<Steps at="uitnodigen" />}>
      <div className="invite">
        <Settings />
        <section className="invite-text" aria-labelledby="uitnodiging">
          <h2 id="uitnodiging">{t('hagro.invite.message')}</h2>
          <textarea ref={text} readOnly rows={14} aria-labelledby="uitnodiging" value={invited.body} />
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
