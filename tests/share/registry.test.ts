import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { unregistered } from './unregistered';

/**
 * Flow → version → the fingerprint of what the registry says came with it. Once people have links of a version, its
 * fingerprint may never change. A new version gets a new line here.
 */
const frozen: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  jeugdaanbod: { 1: '1a7265ddb8d7eea9', 2: 'cb2109e1f401aaf7' },
  functiecheck: { 1: 'fce6268440cfdd82', 2: 'bd69e1aab71439bd' },
  samenwerkingscheck: { 1: '63ee5f4dd7d3df13' },
};

describe.each(flows)('the registry of $id', (flow) => {
  test('has all that the questions have; what is printed here belongs at its end', () => {
    expect(unregistered(flow)).toEqual([]);
  });

  test('was only added to', () => {
    const versions = [...new Set(flow.registry.map(({ since }) => since))];
    const found = versions.map((version) => {
      const lines = flow.registry.filter(({ since }) => since === version);
      return [version, createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 16)];
    });
    expect(Object.fromEntries(found)).toEqual(frozen[flow.id]);
  });

  test('goes up to the version of the flow, each version after the one before', () => {
    const since = flow.registry.map((line) => line.since);
    expect(since).toEqual(since.toSorted((a, b) => a - b));
    expect(Math.max(...since)).toBeLessThanOrEqual(flow.version);
  });

  test('registers nothing twice and gives a question one kind', () => {
    const names = flow.registry.flatMap((line) => {
      if (line.kind === 'numbers') return [];
      return ('items' in line ? line.items : line.options).map((name) => `${line.question}.${name}`);
    });
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
    const kinds = new Set(
      flow.registry.map(({ question, kind }) => `${question} ${kind === 'moved' ? 'checklist' : kind}`),
    );
    expect(kinds.size).toBe(new Set(flow.registry.map(({ question }) => question)).size);
  });
});
