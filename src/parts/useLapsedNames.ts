import type { Flow } from '../content/flow';
import { useFlowTexts } from './texts';

/** The names of questions whose answers no longer fit, each once; what the flow does not know keeps its own name. */
export function useLapsedNames(flow: Flow): (places: readonly string[]) => string[] {
  const texts = useFlowTexts(flow);
  const nameOf = (at: string) => {
    const [id = at] = at.split(/[.[]/u);
    return Object.hasOwn(flow.questions, id) ? texts.ask(id, 'short') : at;
  };
  return (places) => [...new Set(places.map(nameOf))];
}
