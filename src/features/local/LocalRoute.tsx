import './local.css';
import { useState } from 'react';
import type { Flow } from '../../content/flow';
import { dayOf } from '../../engine/day';
import { saveJson } from '../../export/download';
import { parseLocal } from '../../local/parse';
import { localAddress, localFileName, toLocalText } from '../../local/write';
import { keptText } from '../../storage/texts';
import { answersOf, formFile, formOf, localOf, parseForm } from './form';
import { LocalResult } from './LocalResult';
import { LocalScreen } from './LocalScreen';
import { OpenLocal } from './OpenLocal';

/** The page where a municipality fills in local information, kept in this browser until it is wiped. */
export function LocalRoute({ flow }: { readonly flow: Flow }) {
  const [kept] = useState(() => keptText(`opstellen.${flow.id}`, (text, now) => formFile(flow, text, now)));
  const [form, setForm] = useState(() => parseForm(kept.recall()));
  const [made, setMade] = useState<ReturnType<typeof parseLocal> | null>(null);

  function change(next: typeof form) {
    setForm(next);
    setMade(null);
    kept.keep(JSON.stringify(next));
  }

  const [page = ''] = window.location.href.split('#');
  const local = made !== null && 'local' in made ? made.local : null;
  return (
    <LocalScreen
      flow={flow}
      form={form}
      onForm={change}
      onMake={() => {
        const filledIn = localOf(flow, form, answersOf(flow, form), dayOf(new Date()));
        // Read as a practice's browser will read it: what is handed out opens there.
        setMade(parseLocal([flow], toLocalText(filledIn)));
      }}
      open={<OpenLocal flow={flow} onLocal={(opened) => change(formOf(flow, opened))} />}
      result={
        local === null ? null : (
          <LocalResult
            address={page + localAddress(flow, local)}
            onSave={() => saveJson(`${toLocalText(local, 2)}\n`, localFileName(local))}
          />
        )
      }
    />
  );
}
