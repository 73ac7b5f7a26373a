/** Hands a text, or the bytes of a zip, to the browser as a file to keep. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const type = typeof content === 'string' ? 'text/plain;charset=utf-8' : 'application/zip';
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the text by then; revoked at once, some take nothing.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
