import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { settingsText, strengthTexts } from '../../../shared/text/window/settings';
import { useOptionalReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { Fingerprint } from '../../components/Fingerprint';
import { SideDrawer } from '../../components/SideDrawer';
import { call } from '../../desk';
import { strengthOf } from './strength';

const tones = { none: '', short: 'error', weak: 'warning', fair: 'success', good: 'success' } as const;

interface Made {
  readonly name: string;
  readonly agency: string;
  readonly code: string;
  readonly passphrase: string;
  readonly again: string;
}

/** Makes a signing identity, and then shows the fingerprint that reviewers must hear. */
export function IdentityDrawer({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const say = useSay();
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  return (
    <SideDrawer
      title={say(settingsText.create)}
      open={open}
      onClose={() => {
        setFingerprint(null);
        onClose();
      }}
    >
      {fingerprint === null ? (
        <IdentityForm onMade={setFingerprint} />
      ) : (
        <Alert
          type="success"
          showIcon
          title={say(settingsText.keptTitle)}
          description={
            <>
              <p>{say(settingsText.keptHint)}</p>
              <Fingerprint value={fingerprint} />
            </>
          }
        />
      )}
    </SideDrawer>
  );
}

function IdentityForm({ onMade }: { readonly onMade: (fingerprint: string) => void }) {
  const replica = useOptionalReplica();
  const { run } = useTasks();
  const say = useSay();
  const agency = replica?.state.agency;
  const [draft, setDraft] = useState<Made>({
    name: replica?.actor ?? '',
    agency: agency?.name ?? '',
    code: agency?.code ?? '',
    passphrase: '',
    again: '',
  });
  const [isMaking, setMaking] = useState(false);
  const strength = strengthOf(draft.passphrase);
  const differs = draft.again !== '' && draft.again !== draft.passphrase;
  const isReady =
    draft.name.trim() !== '' &&
    draft.agency.trim() !== '' &&
    draft.code.trim() !== '' &&
    strength.left === 0 &&
    draft.again === draft.passphrase;

  async function make(): Promise<void> {
    const { name, agency: body, code, passphrase } = draft;
    setMaking(true);
    const made = await run(say(settingsText.creating), () =>
      call('identity.create', { name, agency: body, code: code.trim().toUpperCase(), secret: { passphrase } }),
    );
    setMaking(false);
    if (made !== null) onMade(made.fingerprint);
  }

  const text = (field: 'name' | 'agency' | 'code', label: string) => (
    <Form.Item label={label} htmlFor={`identity-${field}`}>
      <Input
        id={`identity-${field}`}
        maxLength={64}
        value={draft[field]}
        onChange={({ target }) => setDraft({ ...draft, [field]: target.value })}
      />
    </Form.Item>
  );
  const secret = (field: 'passphrase' | 'again') => (
    <Input.Password
      id={`identity-${field}`}
      autoComplete="new-password"
      maxLength={1000}
      value={draft[field]}
      onChange={({ target }) => setDraft({ ...draft, [field]: target.value })}
    />
  );

  return (
    <Form layout="vertical" onFinish={() => void (isReady && !isMaking && make())}>
      {text('name', say(settingsText.signer))}
      {text('agency', say(settingsText.agency))}
      {text('code', say(settingsText.code))}
      <Form.Item
        label={say(settingsText.passphrase)}
        htmlFor="identity-passphrase"
        validateStatus={tones[strength.is]}
        help={<span aria-live="polite">{say(strengthTexts[strength.is], { left: strength.left })}</span>}
      >
        {secret('passphrase')}
      </Form.Item>
      <Form.Item
        label={say(settingsText.passphraseAgain)}
        htmlFor="identity-again"
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
      <Button type="primary" htmlType="submit" disabled={!isReady} loading={isMaking} block>
        {say(settingsText.create)}
      </Button>
    </Form>
  );
}
