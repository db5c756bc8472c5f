import type { ReactNode } from 'react';
import { FullScreen } from './FullScreen';
import { type HagroStep, Steps } from './Steps';

interface Props {
  readonly at: HagroStep;
  readonly children?: ReactNode;
}

/** The line above a screen for a room. */
export function ProjectorTop({ at, children }: Props) {
  return (
    <div className="projector-top no-print">
      <Steps at={at} />
      {children}
      <FullScreen />
    </div>
  );
}
