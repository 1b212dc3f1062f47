/** So long a browser may take to begin with a download. */
const READ_MS = 60_000;

/** The browser keeps what is downloaded where the person keeps downloads; no page hears of it. */
export function download(
  document: Document,
  { name, parts }: { readonly name: string; readonly parts: readonly BlobPart[] },
): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
