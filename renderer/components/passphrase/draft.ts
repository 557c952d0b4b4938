/** A passphrase as far as it is typed, and whether the system shall keep it. */
export interface PassphraseDraft {
  readonly typed: string;
  readonly keep: boolean;
}

export const noPassphrase: PassphraseDraft = { typed: '', keep: false };
