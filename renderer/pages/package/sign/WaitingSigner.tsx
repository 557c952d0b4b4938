import { Button } from 'antd';
import { useState } from 'react';
import type { ExportRecord } from '../../../../shared/model/workspace';
import { signText as text } from '../../../../shared/text/window/package-sign';
import { useSay } from '../../../app/language';
import { subjectWords } from '../../../app/subject';
import { useTasks } from '../../../app/tasks';
import { Mark } from '../../../components/marks';
import { ask } from '../../../desk';
import styles from '../package.module.css';
import type { Identity } from './signers';
import { SignDialog } from './SignDialog';
import { roleName } from './signers';
import type { Signature } from './use-add-signature';

interface WaitingSignerProps {
  readonly signer: ExportRecord['signers'][number];
  readonly identities: readonly Identity[];
  /** Whether it is this one's turn: each signature says also that those before it are there. */
  readonly isNext: boolean;
  /** @returns whether the signature was accepted. */
  readonly onAdd: (signature: Signature) => Promise<boolean>;
}

/** One required signature: whether it has come, and the two ways to give it. */
export function WaitingSigner({
  signer: { role, fingerprint, subject },
  identities,
  isNext,
  onAdd,
}: WaitingSignerProps) {
  const say = useSay();
  const { tell } = useTasks();
  const [isSigning, setSigning] = useState(false);
  const name = roleName(role, say);

  async function importSignature(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'signature-open' });
    if (picked) await onAdd({ role, p7s: picked.file });
  }

  return (
    <li>
      <Mark
        {...(fingerprint === null
          ? ({ tone: 'warning', glyph: '◌' } as const)
          : ({ tone: 'good', glyph: '✓' } as const))}
      >
        {say(fingerprint === null ? text.unsigned : text.signed)}
      </Mark>
      <div>
        {name}
        {fingerprint !== null && <p className={styles.muted}>{subjectWords(subject)}</p>}
        {fingerprint === null && !isNext && <p className={styles.muted}>{say(text.afterOthers)}</p>}
        {isNext && (
          <div className={styles.ways}>
            <Button size="small" onClick={() => void importSignature().catch(tell)}>
              {say(text.importOf, { role: name })}
            </Button>
            {identities.length > 0 && (
              <Button size="small" onClick={() => setSigning(true)}>
                {say(text.signHereOf, { role: name })}
              </Button>
            )}
          </div>
        )}
      </div>
      {isSigning && <SignDialog role={role} identities={identities} onAdd={onAdd} onClose={() => setSigning(false)} />}
    </li>
  );
}
