import { createHash } from 'node:crypto';

/** Version → the fingerprint of what came with it. Once people have links of a version, it may never change. */
export type Fingerprints = Readonly<Record<number, string>>;

/** The fingerprint of every version that a registry has lines of. */
export function fingerprintsOf(registry: readonly { readonly since: number }[]): Fingerprints {
  const versions = [...new Set(registry.map(({ since }) => since))];
  const prints = versions.map((version) => {
    const lines = registry.filter(({ since }) => since === version);
    return [version, createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 16)];
  });
  return Object.fromEntries(prints);
}
