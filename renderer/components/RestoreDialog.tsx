import { Button, Modal } from 'antd';
import type { Response } from '../../shared/contract';
import { operationText } from '../../shared/text/operations';
import { backupText, relationTexts, restoreText as text } from '../../shared/text/window/backups';
import { formatCount, formatMinute } from '../app/formats';
import { useLanguage, useSay } from '../app/language';
import { Facts } from './Facts';
import { Mark } from './marks';
import styles from './RestoreDialog.module.css';

/** What could be restored: a backup that was read, or what the engine would choose by itself. */
export interface RestoreOffer {
  readonly backup?: Response<'backup.read'>;
  readonly best?: Response<'workspace.restore'>;
}

interface RestoreDialogProps {
  readonly offer: RestoreOffer | null;
  readonly onRestore: () => void;
  readonly onLeave: () => void;
}

/** Says what a restore would bring and lose, before it is done. Esc is the careful answer. */
export function RestoreDialog({ offer, onRestore, onLeave }: RestoreDialogProps) {
  const say = useSay();
  const isOther = offer?.backup?.present?.relation === 'other-agency';
  const missing = (offer?.backup ?? offer?.best)?.missing.length ?? 0;
  return (
    <Modal
      title={say(text.title)}
      open={offer !== null}
      onCancel={onLeave}
      width={600}
      footer={[
        <Button key="no" autoFocus onClick={onLeave}>
          {say(text.no)}
        </Button>,
        <Button key="yes" type="primary" danger disabled={isOther} onClick={onRestore}>
          {say(text.yes)}
        </Button>,
      ]}
    >
      {offer?.backup && <Backup backup={offer.backup} />}
      {offer?.best && <p>{say(text.best, { seq: formatCount(offer.best.seq), lost: formatCount(offer.best.lost) })}</p>}
      {missing > 0 && (
        <p>
          <Mark tone="warning" glyph="!">
            {say(backupText.missing, { count: formatCount(missing) })}
          </Mark>
        </p>
      )}
      {!isOther && (offer?.best ?? offer?.backup?.present) && <p className={styles.hint}>{say(text.kept)}</p>}
    </Modal>
  );
}

function Backup({ backup: { agency, at, by, seq, counts, present } }: { readonly backup: Response<'backup.read'> }) {
  const say = useSay();
  const language = useLanguage();
  const holds = {
    seq: formatCount(seq),
    resources: formatCount(counts.resources),
    datasets: formatCount(counts.datasets),
    lists: formatCount(counts.lists),
  };
  return (
    <>
      <Facts
        facts={[
          { name: say(text.agency), value: agency.name },
          { name: say(text.made), value: by === '' ? formatMinute(at) : `${formatMinute(at)} · ${by}` },
          { name: say(text.reaches), value: say(text.reachesValue, holds) },
          ...(present
            ? [
                {
                  name: say(text.relation),
                  value: say(relationTexts[present.relation], { lost: formatCount(present.lost) }),
                },
              ]
            : []),
        ]}
      />
      {present && present.newest.length > 0 && present.relation !== 'other-agency' && (
        <>
          <h3 className={styles.lostTitle}>{say(text.newest)}</h3>
          <ul className={styles.lost}>
            {present.newest.toReversed().map(({ seq: number, at: time, actor, operation }) => (
              <li key={number}>
                {say(text.newestLine, {
                  time: formatMinute(time),
                  actor,
                  operation: operationText(operation, language),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
