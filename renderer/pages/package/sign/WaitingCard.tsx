import { Button } from 'antd';
import { useState } from 'react';
import type { FailureRecord } from '../../../../shared/failure';
import type { ExportRecord } from '../../../../shared/model/workspace';
import { signText as text } from '../../../../shared/text/window/package-sign';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { Facts } from '../../../components/Facts';
import { FailureNote } from '../../../components/FailureNote';
import { Fingerprint } from '../../../components/Fingerprint';
import { Mark } from '../../../components/marks';
import { ask } from '../../../desk';
import styles from '../package.module.css';
import type { Identity } from './signers';
import { useAddSignature } from './use-add-signature';
import type { WaitingFiles } from './waiting';
import { WaitingSigner } from './WaitingSigner';

interface WaitingCardProps {
  readonly record: ExportRecord;
  readonly identities: readonly Identity[];
  /** Null after a restart: the person picks the package once more. */
  readonly files: WaitingFiles | null;
  readonly onFiles: (files: WaitingFiles) => void;
  /** Called once all have signed. */
  readonly onWhole: (files: WaitingFiles) => void;
}

/** A package that waits for signatures: what is to be signed, how, and whose signatures have come. */
export function WaitingCard({ record, identities, files, onFiles, onWhole }: WaitingCardProps) {
  const say = useSay();
  const { tell } = useTasks();
  const [failure, setFailure] = useState<FailureRecord | null>(null);
  const add = useAddSignature({
    files,
    onFiles,
    onWhole,
    onFailure: setFailure,
  });

  const next = record.signers.find(({ fingerprint }) => fingerprint === null);

  async function find(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'package' });
    if (picked) onFiles({ file: picked, toSign: null, folder: null });
  }

  return (
    <section className={styles.card} data-tone="warning">
      <h2 className={styles.heading}>
        <Mark tone="warning" glyph="◌">
          {say(text.waiting, { version: record.listVersion })}
        </Mark>
      </h2>
      <p className={styles.muted}>{say(text.waitingHint)}</p>
      <Facts
        facts={[
          {
            name: say(text.digest),
            value: <Fingerprint value={record.digest} />,
          },
        ]}
      />
      {files === null ? (
        <>
          <p className={styles.muted}>{say(text.findHint)}</p>
          <Button type="primary" onClick={() => void find().catch(tell)}>
            {say(text.find)}
          </Button>
        </>
      ) : (
        <>
          <Files files={files} />
          <h3 className={styles.subheading}>{say(text.how)}</h3>
          <ol className={styles.steps}>
            <li>{say(text.howOpen)}</li>
            <li>{say(text.howSign)}</li>
            <li>{say(text.howImport)}</li>
          </ol>
          <h3 className={styles.subheading}>{say(text.signers)}</h3>
          <ul className={styles.gates} aria-label={say(text.signers)}>
            {record.signers.map((signer) => (
              <WaitingSigner
                key={signer.role}
                signer={signer}
                identities={identities}
                isNext={signer.role === next?.role}
                onAdd={add}
              />
            ))}
          </ul>
          {failure && <FailureNote failure={failure} />}
        </>
      )}
    </section>
  );
}

/** The package and the file to be signed, each to be shown where it lies. */
function Files({ files: { file, toSign } }: { readonly files: WaitingFiles }) {
  const say = useSay();
  const { tell } = useTasks();
  const shown = toSign ?? file;
  return (
    <>
      <Facts
        facts={[
          ...(toSign === null ? [] : [{ name: say(text.toSign), value: toSign.name }]),
          { name: say(text.inHand), value: file.name },
        ]}
      />
      <Button className={styles.after} onClick={() => void ask('reveal', shown.file).catch(tell)}>
        {say(text.reveal)}
      </Button>
    </>
  );
}
