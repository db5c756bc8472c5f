import type { Flow } from '../../../content/flow';
import { longDay } from '../../../engine/day';
import { placeAddress } from '../../../route/addresses';
import { fullAddress } from '../../../share/address';
import type { Hagro } from '../model/hagro';
import type { HagroSpeech } from '../useWords';

/** A mail to all practices. */
interface Invitation {
  readonly subject: string;
  /** Paragraphs with an empty line between them. */
  readonly body: string;
}

/** Asks practices to answer beforehand and to send the link of their advice; what was not filled in is left out. */
export function invitation(
  flow: Flow,
  { name, date, expected, sealed }: Hagro,
  { t, i18n }: Pick<HagroSpeech, 't' | 'i18n'>,
): Invitation {
  const group = name.trim();
  const day = date === '' ? '' : longDay(i18n.language, date);
  const about = [
    t(day === '' ? 'hagro.invite.body.soon' : 'hagro.invite.body.on', { date: day }),
    ...(expected === null ? [] : [t('hagro.invite.body.expected', { count: expected })]),
  ];
  const paragraphs = [
    t('hagro.invite.body.dear'),
    about.join(' '),
    t('hagro.invite.body.ask', { address: fullAddress(placeAddress(flow)) }),
    t('hagro.invite.body.send', { copy: t('parts:take.link') }),
    [...(sealed ? [t('hagro.invite.body.sealed')] : []), t('hagro.invite.body.privacy')].join(' '),
    ...(group === '' ? [] : [group]),
  ];
  return { subject: t('hagro.invite.subject'), body: paragraphs.join('\n\n') };
}

/** The address that opens a mail with an invitation. */
export const mailAddress = ({ subject, body }: Invitation): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
