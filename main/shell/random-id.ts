/** 128 random bits as 32 hexadecimal digits: cannot be guessed, says nothing. */
export function randomId(): string {
  return Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(16))).toString('hex');
}
