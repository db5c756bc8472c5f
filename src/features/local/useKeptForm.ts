import { useEffect, useState } from 'react';
import type { Flow } from '../../content/flow';
import { putBack, replacedBy, type Stood } from '../../storage/before';
import { isEmptyForm, type LocalForm } from './form';
import { formPlace } from './keptForm';

/** The form that this browser keeps, in step with other tabs. */
export function useKeptForm(flow: Flow) {
  const [place] = useState(() => formPlace(flow));
  const [stood, setStood] = useState(() => place.open());
  useEffect(() => place.onElsewhere(setStood), [place]);

  function change(next: Stood<LocalForm>) {
    setStood(next);
    place.keep(next);
  }

  return {
    form: stood.now,
    hasBefore: stood.before.length > 0,
    onForm: (form: LocalForm) => change({ ...stood, now: form }),
    /** Puts another form in its place; the one that was there can be put back. */
    onReplace: (form: LocalForm) => change(replacedBy(form, stood, isEmptyForm)),
    onUndo: () => change(putBack(stood, isEmptyForm)),
    onDone: () => change({ ...stood, before: [] }),
  };
}
