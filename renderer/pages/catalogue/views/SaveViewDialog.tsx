import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { viewLimits, type CatalogueView } from '../../../../shared/contract/catalogue-view';
import { viewsText } from '../../../../shared/text/window/catalogue-views';
import { useSay } from '../../../app/language';
import { Mark } from '../../../components/marks';
import type { CatalogueFilters } from '../rows';
import { whyNotKept } from './views';
import styles from './views.module.css';

interface SaveViewDialogProps {
  readonly views: readonly CatalogueView[];
  readonly typed: string;
  readonly filters: CatalogueFilters;
  readonly onSave: (view: CatalogueView) => void;
  readonly onClose: () => void;
}

/** Asks for the name that the present filters are kept under. */
export function SaveViewDialog({ views, typed, filters, onSave, onClose }: SaveViewDialogProps) {
  const say = useSay();
  const id = useId();
  const [named, setNamed] = useState('');
  const view = { name: named.trim(), typed, filters };
  const reason = whyNotKept(views, view);
  const isReady = view.name !== '' && reason === null;
  return (
    <Modal
      title={say(viewsText.dialog)}
      open
      okText={say(viewsText.confirm)}
      cancelText={say(viewsText.cancel)}
      okButtonProps={{ disabled: !isReady }}
      onOk={() => onSave(view)}
      onCancel={onClose}
    >
      <p>{say(viewsText.what, { most: viewLimits.views })}</p>
      <label htmlFor={id} className={styles.label}>
        {say(viewsText.name)}
      </label>
      <Input
        id={id}
        autoFocus
        required
        maxLength={viewLimits.name}
        value={named}
        onChange={({ target }) => setNamed(target.value)}
        onPressEnter={({ nativeEvent }) => {
          // Enter that ends the choice of a Chinese word does not save.
          if (isReady && !nativeEvent.isComposing) onSave(view);
        }}
      />
      {reason && (
        <p role="status">
          <Mark tone="warning" glyph="!">
            {say(viewsText[reason], { most: reason === 'full' ? viewLimits.views : viewLimits.word })}
          </Mark>
        </p>
      )}
    </Modal>
  );
}
