import type { Record } from './members';

/** What an earlier version of the app kept under a key of its own, whatever the folder. */
export interface Old {
  readonly key: string;
  /** Null when it cannot be read. */
  readonly read: (text: string) => { readonly record: Record; readonly version: number } | null;
}

/** A record as this version keeps it. */
export interface Fitted {
  readonly record: Record;
  /** Nothing had to be left out. */
  readonly isWhole: boolean;
  /** What had to be left out, as far as it has a name that can be told. */
  readonly left: readonly string[];
}

/** A file to save. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** What is kept under one name. */
export interface Spec {
  readonly name: string;
  /** Of what the values mean; a text of a later one is read as far as it goes, and not written to. */
  readonly version: number;
  /** What an earlier version of the app kept of it. */
  readonly old?: Old;
  /** Reads a record that was kept by another version, or damaged; absent where every record fits. */
  readonly fit?: (record: Record, version: number) => Fitted;
  /** The file that opens it again; null when there is nothing to save. */
  readonly toFile?: (record: Record, now: Date) => SavedFile | null;
}

/** A record that some version kept, as this one keeps it. */
export const fitted = ({ fit }: Spec, record: Record, version: number): Fitted =>
  fit?.(record, version) ?? { record, isWhole: true, left: [] };
