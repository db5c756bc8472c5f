import { once } from 'node:events';
import { flows } from '../../flows';
import { advisor } from './advise';
import { linesOf } from './lines';
import nl from './nl.json';

function usage(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

async function run(args: readonly string[]): Promise<number> {
  const [id] = args;
  const help = nl.usage.replace('{flows}', flows.map((flow) => flow.id).join(', '));
  if (id === undefined || args.length > 1) return usage(help);
  const flow = flows.find((candidate) => candidate.id === id);
  if (!flow) return usage(`${nl.unknownFlow.replace('{flow}', id)} ${help}`);
  const advise = advisor(flow, nl);
  let status = 0;
  for await (const line of linesOf(process.stdin)) {
    const outcome = advise(line);
    if ('error' in outcome) status = 1;
    if (!process.stdout.write(`${JSON.stringify(outcome)}\n`)) await once(process.stdout, 'drain');
  }
  return status;
}

// Who reads the answers may stop reading: then there is no one left to answer.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
