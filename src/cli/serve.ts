import { once } from 'node:events';
import { flows } from '../../flows';
import { advisor, type Reply } from './advise';
import { linesOf } from './lines';
import nl from './nl.json';

/** Where the command reads and writes: of a process, or of a test. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/**
 * Answers every line of input with one line of output, as soon as it is there.
 * @param args the id of a flow, and nothing else
 * @returns the status to end with: 0, 1 when a line could not be answered, 2 when no flow is named; the process itself ends with 3 when it cannot read or write, and with 4 when the fault is our own
 */
export async function serve(args: readonly string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  const [id] = args;
  const usage = (message: string) => {
    stderr.write(`${message}\n`);
    return 2;
  };
  const help = nl.usage.replace('{flows}', flows.map((flow) => flow.id).join(', '));
  if (id === undefined || args.length > 1) return usage(help);
  const flow = flows.find((candidate) => candidate.id === id);
  if (!flow) return usage(`${nl.unknownFlow.replace('{flow}', id)} ${help}`);
  const advise = advisor(flow, nl);
  const tooLong: Reply = { error: { code: 'json', message: nl.tooLong, at: '' } };
  let status = 0;
  for await (const line of linesOf(stdin)) {
    const outcome = line === null ? tooLong : advise(line);
    if ('error' in outcome) status = 1;
    if (!stdout.write(`${JSON.stringify(outcome)}\n`)) await once(stdout, 'drain');
  }
  return status;
}
