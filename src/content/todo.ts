import type { Letter, Part } from './letter';

type ActionPart = Extract<Part, { readonly kind: 'actions' }>;

/** The part of a letter that says what is to be done: its first part of actions; none when nothing has to be. */
export const todoPart = ({ parts }: Pick<Letter, 'parts'>): ActionPart | undefined =>
  parts.find((part): part is ActionPart => part.kind === 'actions');
