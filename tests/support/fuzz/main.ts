import { fuzzed, kinds } from './kinds';
import { diceOf } from './mutate';

/** `npm run fuzz -- <inputs of each kind> <first seed>`: a line a kind, and status 1 when anything was thrown. */
const [count = 200_000, first = 0] = process.argv.slice(2).map(Number);

function* seeds(): Generator<number> {
  for (let seed = first; seed < first + count; seed += 1) yield seed;
}

for (const kind of kinds) {
  const { thrown, slowest } = fuzzed(kind, seeds(), diceOf);
  const slow = `slowest ${slowest.took.toFixed(1)} ms (seed ${slowest.seed})`;
  console.log(`${kind.name}: ${count} inputs, ${thrown.length} thrown, ${slow}`);
  for (const { seed, error } of thrown.slice(0, 5)) console.log(`  seed ${seed}: ${error}`);
  if (thrown.length > 0) process.exitCode = 1;
}
