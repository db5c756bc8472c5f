import type { LocalField } from './local';

/** The words of each field: its label on the form, an explanation, and its name where it is shown. */
export const fieldWords = {
  municipality: {
    label: 'local:local.municipality.label',
    hint: 'local:local.municipality.hint',
    short: 'local:local.municipality.short',
  },
  filledBy: {
    label: 'local:local.filledBy.label',
    hint: 'local:local.filledBy.hint',
    short: 'local:local.filledBy.short',
  },
  team: { label: 'local:local.team.label', hint: 'local:local.team.hint', short: 'local:local.team.short' },
  'contact.name': { label: 'local:local.name.label', hint: 'local:local.name.hint', short: 'local:local.name.short' },
  'contact.phone': {
    label: 'local:local.phone.label',
    hint: 'local:local.phone.hint',
    short: 'local:local.phone.short',
  },
  'contact.hours': {
    label: 'local:local.hours.label',
    hint: 'local:local.hours.hint',
    short: 'local:local.hours.short',
  },
  socialeKaart: { label: 'local:local.map.label', hint: 'local:local.map.hint', short: 'local:local.map.short' },
  'function.called': {
    label: 'local:local.called.label',
    hint: 'local:local.called.hint',
    short: 'local:local.called.short',
  },
  'function.hours': {
    label: 'local:local.present.label',
    hint: 'local:local.present.hint',
    short: 'local:local.present.short',
  },
} as const satisfies Record<LocalField, unknown>;

/** The fields of the form, as they stand together. */
export const fieldGroups = [
  { id: 'who', title: 'local:local.groups.who', fields: ['municipality', 'filledBy'] },
  {
    id: 'contact',
    title: 'local:local.groups.contact',
    fields: ['team', 'contact.name', 'contact.phone', 'contact.hours', 'socialeKaart'],
  },
  { id: 'function', title: 'local:local.groups.function', fields: ['function.called', 'function.hours'] },
] as const;

/** Without these there is no local information. */
export const required: readonly LocalField[] = ['municipality', 'filledBy'];

/** The id of the input of a field. */
export const inputId = (field: LocalField): string => `lokaal-${field.replace('.', '-')}`;

/** Whether a field is listed as a fact; municipality and author are named in a sentence instead. */
export const isLocalFact = (field: LocalField): boolean => !required.includes(field);
