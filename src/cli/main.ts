import { serve } from './serve';

// Who reads the answers may stop reading: then there is no one left to answer.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await serve(process.argv.slice(2), process);
