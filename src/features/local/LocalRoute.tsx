import './local.css';
import { useState } from 'react';
import type { Flow } from '../../content/flow';
import { dayOf } from '../../engine/day';
import { saveJson } from '../../export/download';
import { PutBack } from '../../keeping/PutBack';
import { parseLocal } from '../../local/parse';
import { localAddress, localFileName, toLocalText } from '../../local/write';
import { answersOf, emptyForm, formOf, type LocalForm, localOf } from './form';
import { LocalResult } from './LocalResult';
import { LocalScreen } from './LocalScreen';
import { OpenLocal } from './OpenLocal';
import { useKeptForm } from './useKeptForm';

/** The page where a municipality fills in local information, kept in this browser until it is wiped. */
export function LocalRoute({ flow }: { readonly flow: Flow }) {
  const { form, hasBefore, onForm, onReplace, onUndo, onDone } = useKeptForm(flow);
  const [made, setMade] = useState<{ readonly of: LocalForm; readonly found: ReturnType<typeof parseLocal> } | null>(
    null,
  );

  const [page = ''] = window.location.href.split('#');
  // What was made of another form says nothing of this one.
  const local = made !== null && made.of === form && 'local' in made.found ? made.found.local : null;
  return (
    <LocalScreen
      flow={flow}
      form={form}
      onForm={onForm}
      onWipe={() => onReplace(emptyForm)}
      notice={<PutBack hasBefore={hasBefore} onUndo={onUndo} onDone={onDone} />}
      onMake={() => {
        const filledIn = localOf(flow, form, answersOf(flow, form), dayOf(new Date()));
        // Read as a practice's browser will read it: what is handed out opens there.
        setMade({ of: form, found: parseLocal([flow], toLocalText(filledIn)) });
      }}
      open={<OpenLocal flow={flow} onLocal={(opened) => onReplace(formOf(flow, opened))} />}
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
