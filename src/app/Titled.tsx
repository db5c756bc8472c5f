import type { ReactNode } from 'react';
import type { Flow } from '../content/flow';
import { useFlowTexts } from '../parts/texts';
import { ToolContext } from '../ui/tool';

interface Props {
  readonly flow: Pick<Flow, 'id'>;
  readonly children: ReactNode;
}

/** Screens that say of which flow they are; its texts have to be there. */
export function Titled({ flow, children }: Props) {
  return <ToolContext value={useFlowTexts(flow).say('name')}>{children}</ToolContext>;
}
