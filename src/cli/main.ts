import { serve } from './serve';

// The reader of the output may close it early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await serve(process.argv.slice(2), process);
