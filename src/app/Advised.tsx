import { type ReactNode, use } from 'react';
import type { Flow } from '../content/flow';
import { loadAdviceTexts } from './i18n';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly children: ReactNode;
}

/** Shows its children once the texts of advices are loaded. */
export function Advised({ flow, children }: Props) {
  const { i18n } = useWords();
  use(loadAdviceTexts(i18n, flow));
  return children;
}
