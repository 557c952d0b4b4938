import { Alert, Form, Input } from 'antd';
import { useState } from 'react';
import { settingsText, strengthTexts } from '../../../../shared/text/window/settings';
import { useSay } from '../../../app/language';
import { strengthOf } from '../strength';

const tones = { none: '', short: 'error', weak: 'warning', fair: 'success', good: 'success' } as const;

/** A new passphrase, typed twice. */
export interface Repeated {
  readonly passphrase: string;
  readonly again: string;
}

export const noPassphrase: Repeated = { passphrase: '', again: '' };

/** Whether it is long enough and was typed the same way twice. */
export function isRepeated({ passphrase, again }: Repeated): boolean {
  return strengthOf(passphrase).left === 0 && again === passphrase;
}

interface NewPassphraseProps {
  /** Beginning of the inputs' ids. */
  readonly id: string;
  readonly label: string;
  readonly value: Repeated;
  readonly onChange: (value: Repeated) => void;
}

/** Where a key's new passphrase is typed, with what it is worth and what losing it means. */
export function NewPassphrase({ id, label, value, onChange }: NewPassphraseProps) {
  const say = useSay();
  const [isLeft, setLeft] = useState(false);
  const strength = strengthOf(value.passphrase);
  const differs = isLeft && value.again !== value.passphrase;
  const secret = (field: keyof Repeated) => (
    <Input.Password
      id={`${id}-${field}`}
      autoComplete="new-password"
      maxLength={1000}
      value={value[field]}
      onChange={({ target }) => onChange({ ...value, [field]: target.value })}
      {...(field === 'again' && { onBlur: () => setLeft(true) })}
    />
  );
  return (
    <>
      <Form.Item
        label={label}
        htmlFor={`${id}-passphrase`}
        validateStatus={tones[strength.is]}
        help={<span aria-live="polite">{say(strengthTexts[strength.is], { left: strength.left })}</span>}
      >
        {secret('passphrase')}
      </Form.Item>
      <Form.Item
        label={say(settingsText.passphraseAgain)}
        htmlFor={`${id}-again`}
        validateStatus={differs ? 'error' : ''}
        help={differs ? say(settingsText.passphraseDiffers) : undefined}
      >
        {secret('again')}
      </Form.Item>
      <Form.Item>
        <Alert
          type="warning"
          showIcon
          title={say(settingsText.passphraseLoss)}
          description={say(settingsText.passphraseLossHint)}
        />
      </Form.Item>
    </>
  );
}
