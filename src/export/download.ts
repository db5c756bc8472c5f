/** Hands a file to the user. */
export function download(contents: Blob, name: string): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Hands JSON to the user as a file. */
export const saveJson = (text: string, name: string): void =>
  download(new Blob([text], { type: 'application/json' }), name);
