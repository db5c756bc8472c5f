import type { LocalField } from './local';

/** The words of each field: its label on the form, an explanation, and its name where it is shown. */
export const fieldWords = {
  municipality: {
    label: 'local.municipality.label',
    hint: 'local.municipality.hint',
    short: 'local.municipality.short',
  },
  filledBy: { label: 'local.filledBy.label', hint: 'local.filledBy.hint', short: 'local.filledBy.short' },
  team: { label: 'local.team.label', hint: 'local.team.hint', short: 'local.team.short' },
  'contact.name': { label: 'local.name.label', hint: 'local.name.hint', short: 'local.name.short' },
  'contact.phone': { label: 'local.phone.label', hint: 'local.phone.hint', short: 'local.phone.short' },
  'contact.hours': { label: 'local.hours.label', hint: 'local.hours.hint', short: 'local.hours.short' },
  socialeKaart: { label: 'local.map.label', hint: 'local.map.hint', short: 'local.map.short' },
  'function.called': { label: 'local.called.label', hint: 'local.called.hint', short: 'local.called.short' },
  'function.hours': { label: 'local.present.label', hint: 'local.present.hint', short: 'local.present.short' },
} as const satisfies Record<LocalField, unknown>;

/** The fields of the form, as they stand together. */
export const fieldGroups = [
  { id: 'who', title: 'local.groups.who', fields: ['municipality', 'filledBy'] },
  {
    id: 'contact',
    title: 'local.groups.contact',
    fields: ['team', 'contact.name', 'contact.phone', 'contact.hours', 'socialeKaart'],
  },
  { id: 'function', title: 'local.groups.function', fields: ['function.called', 'function.hours'] },
] as const;

/** Without these there is no lokale invulling. */
export const required: readonly LocalField[] = ['municipality', 'filledBy'];

/** The id of the input of a field. */
export const inputId = (field: LocalField): string => `lokaal-${field.replace('.', '-')}`;

/** Whether a field is shown among the facts; who filled in what is said in a sentence. */
export const isFact = (field: LocalField): boolean => !required.includes(field);
