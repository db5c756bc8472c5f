import type { Flow } from '../../content/flow';
import type { AnswerSet } from '../../engine/question';
import { bareName, completed, type Fault, faultOf, tidied } from '../../local/faults';
import { required } from '../../local/fields';
import { type Local, type LocalField, localFields, textsOf } from '../../local/local';
import { type Draft, draftOf, valueOf } from '../../question/draft';

/** The contents of the form: texts by field, drafts by question. */
export interface LocalForm {
  readonly texts: Readonly<Record<string, string>>;
  readonly drafts: Readonly<Record<string, Draft>>;
}

export const emptyForm: LocalForm = { texts: {}, drafts: {} };

/** Whether nothing of a form is filled in. */
export const isEmptyForm = ({ texts, drafts }: LocalForm): boolean =>
  Object.values(texts).every((text) => text === '') && Object.values(drafts).every(isUntouched);

/** The form that shows local information, to change it. */
export function formOf({ questions }: Pick<Flow, 'questions'>, local: Local): LocalForm {
  const texts = Object.entries(textsOf(local)).flatMap(([field, text]) => (text === undefined ? [] : [[field, text]]));
  const drafts = Object.entries(questions).flatMap(([id, question]) =>
    Object.hasOwn(local.answers, id) ? [[id, draftOf(question, local.answers[id])]] : [],
  );
  return { texts: Object.fromEntries(texts), drafts: Object.fromEntries(drafts) };
}

/** Whether a question was left open: nothing of it is filled in. */
export const isUntouched = (draft: Draft | undefined): boolean => Object.keys(draft ?? {}).length === 0;

/** The text of a field; empty when it was left open. */
export function textOf({ texts }: LocalForm, field: LocalField): string {
  const text = tidied(texts[field] ?? '');
  if (field === 'municipality') return bareName(text);
  return field === 'socialeKaart' ? completed(text) : text;
}

/** The faults in the texts of a form, in the order of the fields. */
export function faultsOf(form: LocalForm): { readonly field: LocalField; readonly fault: Fault }[] {
  return localFields.flatMap((field) => {
    const text = textOf(form, field);
    if (text === '' && !required.includes(field)) return [];
    const fault = faultOf(field, text);
    return fault === null ? [] : [{ field, fault }];
  });
}

/** The entries that hold something; null when none does. */
function filled<Key extends string>(texts: Readonly<Record<Key, string>>): Partial<Record<Key, string>> | null {
  const some: Partial<Record<Key, string>> = {};
  for (const key in texts) if (texts[key] !== '') some[key] = texts[key];
  return Object.keys(some).length === 0 ? null : some;
}

/** The local information that a form without faults makes; `answers` of the questions that are not open. */
export function localOf(flow: Pick<Flow, 'id' | 'version'>, form: LocalForm, answers: AnswerSet, made: string) {
  const say = (field: LocalField) => textOf(form, field);
  const contact = filled({ name: say('contact.name'), phone: say('contact.phone'), hours: say('contact.hours') });
  const person = filled({ called: say('function.called'), hours: say('function.hours') });
  return {
    flow: flow.id,
    version: flow.version,
    made,
    municipality: say('municipality'),
    filledBy: say('filledBy'),
    ...filled({ team: say('team') }),
    ...(contact === null ? {} : { contact }),
    ...filled({ socialeKaart: say('socialeKaart') }),
    ...(person === null ? {} : { function: person }),
    answers,
  };
}

/** The answers of a form, in question order; they may still have problems. */
export function answersOf(flow: Pick<Flow, 'questions' | 'local'>, { drafts }: LocalForm): AnswerSet {
  const local = flow.local ?? [];
  const given = Object.entries(flow.questions).flatMap(([id, question]) => {
    const draft = drafts[id];
    return !local.includes(id) || draft === undefined || isUntouched(draft) ? [] : [[id, valueOf(question, draft)]];
  });
  return Object.fromEntries(given);
}
