/** A way to reach somebody: what it is called, and a `mailto:`, `tel:` or `https:` address. */
export interface Contact {
  readonly name: string;
  readonly address: string;
}

/** What a theme says beside its colours: where readers can report what is wrong. Null as long as nobody filled it in. */
export const contact: Contact | null = null;
