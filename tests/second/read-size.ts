import type { Size } from './question';
import type { Reading } from './reading';

/** The numbers in order, then their comparison, then names that are no number of ours. */
export function readSize(question: Size, given: ReadonlyMap<string, unknown> | undefined): Reading {
  if (given === undefined) return { at: question.id };
  for (const { name, least } of sizeNumbers) {
    if (given.has(name) && !isWhole(given.get(name), least)) return { at: `${question.id}.${name}` };
  }
  const patients = given.get('patienten');
  const youth = given.get('jeugd');
  if (typeof patients === 'number' && typeof youth === 'number' && youth > patients) {
    return { at: `${question.id}.jeugd` };
  }
  const unknown = [...given.keys()].find((name) => sizeNumbers.every((number) => number.name !== name));
  return unknown === undefined ? { answer: { kind: 'size' } } : { at: `${question.id}.${unknown}` };
}

/** The most that either number may be. */
export const sizeMost = 100_000;

const sizeNumbers = [
  { name: 'patienten', least: 1 },
  { name: 'jeugd', least: 0 },
];

function isWhole(value: unknown, least: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= sizeMost;
}
