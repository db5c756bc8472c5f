import type { FlowTexts } from '../parts/texts';
import type { FieldError } from '../ui/ErrorSummary';
import type { Draft } from './draft';

/** The props of a question's fields. */
export interface FieldProps<Kind> {
  readonly id: string;
  readonly question: Kind;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly errors: readonly FieldError[];
  readonly texts: FlowTexts;
}

/** The error message at a control, if it has one. */
export function errorAt(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
