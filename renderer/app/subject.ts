/** The parts of a certificate's subject (RFC 4514): `CN=…,O=…`; a comma inside a value has a backslash before it. */
function partsOf(subject: string): ReadonlyMap<string, string> {
  const parts = subject.match(/(?:\\.|[^,\\])+/g) ?? [];
  return new Map(
    parts.map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at).trim(), part.slice(at + 1).replace(/\\(.)/g, '$1')];
    }),
  );
}

/** Whose certificate it is, in words: name and body; the subject as it stands where it has neither. */
export function subjectWords(subject: string): string {
  const parts = partsOf(subject);
  const words = [parts.get('CN'), parts.get('O')].filter((word) => word !== undefined && word !== '');
  return words.length === 0 ? subject : words.join(' · ');
}
