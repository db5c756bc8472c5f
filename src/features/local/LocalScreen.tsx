import { type FormEvent, type ReactNode, useState } from 'react';
import type { Flow } from '../../content/flow';
import { fieldGroups, inputId } from '../../local/fields';
import { useFlowTexts } from '../../parts/texts';
import { errorAt } from '../../question/fields';
import { AskFirst } from '../../ui/AskFirst';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Page } from '../../ui/Page';
import type { LocalForm } from './form';
import { LocalQuestion } from './LocalQuestion';
import { TextField } from './TextField';
import { useLocalErrors } from './useLocalErrors';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly form: LocalForm;
  readonly onForm: (form: LocalForm) => void;
  readonly onWipe: () => void;
  /** What can be put back. */
  readonly notice: ReactNode;
  /** Called with a form that has no faults. */
  readonly onMake: () => void;
  /** A way to open an earlier one. */
  readonly open: ReactNode;
  /** The result of the form in its current state. */
  readonly result: ReactNode;
}

/** The page on which a municipality fills in once what is true there, for all its practices. */
export function LocalScreen({ flow, form, onForm, onWipe, notice, onMake, open, result }: Props) {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const errorsOf = useLocalErrors(flow);
  const [attempt, setAttempt] = useState(0);
  const found = errorsOf(form);
  const errors = attempt === 0 ? { texts: [], questions: {}, all: [] } : found;
  const asked = Object.entries(flow.questions).filter(([id]) => flow.local?.includes(id));

  function make(event: FormEvent) {
    event.preventDefault();
    setAttempt(found.all.length > 0 ? attempt + 1 : 0);
    if (found.all.length === 0) onMake();
  }

  function wipe() {
    setAttempt(0);
    onWipe();
  }

  return (
    <Page
      className="local-page"
      title={t('local.page.title')}
      hasErrors={errors.all.length > 0}
      before={<ErrorSummary key={attempt} errors={errors.all} />}
    >
      <p className="lead">{t('local.page.lead')}</p>
      <p>{t('local.page.text')}</p>
      {notice}
      {open}
      <form noValidate onSubmit={make}>
        {fieldGroups.map((group) => (
          <section key={group.id}>
            <h2>{t(group.title)}</h2>
            {group.fields.map((field) => (
              <TextField
                key={field}
                field={field}
                value={form.texts[field] ?? ''}
                error={errorAt(errors.texts, inputId(field))}
                onChange={(text) => onForm({ ...form, texts: { ...form.texts, [field]: text } })}
              />
            ))}
          </section>
        ))}
        <h2>{t('local.page.questions')}</h2>
        <p>{t('local.page.questionsText')}</p>
        {asked.map(([id, question]) => (
          <LocalQuestion
            key={id}
            id={id}
            question={question}
            draft={form.drafts[id] ?? {}}
            errors={errors.questions[id] ?? []}
            texts={texts}
            onDraft={(draft) => onForm({ ...form, drafts: { ...form.drafts, [id]: draft } })}
          />
        ))}
        <AskFirst
          label={t('local.page.wipe')}
          question={t('local.page.wipeAsk')}
          yes={t('local.page.wipeYes')}
          look="secondary"
          onYes={wipe}
          beside={
            <button type="submit" className="primary">
              {t('local.page.make')}
            </button>
          }
        />
      </form>
      {result}
    </Page>
  );
}
