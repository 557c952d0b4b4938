import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { algorithmNames, certificatesText as text } from '../../../../shared/text/window/certificates';
import { settingsText } from '../../../../shared/text/window/settings';
import { useOptionalReplica } from '../../../app/desk-context';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { SideDrawer } from '../../../components/SideDrawer';
import { call } from '../../../desk';
import { Kept } from './Kept';
import { isRepeated, NewPassphrase, noPassphrase } from './NewPassphrase';

const algorithms = ['ecdsa-p256', 'sm2'] as const;

interface Draft {
  readonly name: string;
  readonly agency: string;
  readonly code: string;
  readonly algorithm: (typeof algorithms)[number];
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
      {fingerprint === null ? <IdentityForm onMade={setFingerprint} /> : <Kept fingerprint={fingerprint} />}
    </SideDrawer>
  );
}

function IdentityForm({ onMade }: { readonly onMade: (fingerprint: string) => void }) {
  const replica = useOptionalReplica();
  const { run } = useTasks();
  const say = useSay();
  const agency = replica?.state.agency;
  const [draft, setDraft] = useState<Draft>({
    name: replica?.actor ?? '',
    agency: agency?.name ?? '',
    code: agency?.code ?? '',
    algorithm: 'ecdsa-p256',
  });
  const [secret, setSecret] = useState(noPassphrase);
  const [isMaking, setMaking] = useState(false);
  const isReady = [draft.name, draft.agency, draft.code].every((typed) => typed.trim() !== '') && isRepeated(secret);

  async function make(): Promise<void> {
    setMaking(true);
    const { passphrase } = secret;
    const made = await run(say(settingsText.creating), () =>
      call('identity.create', { ...draft, code: draft.code.trim().toUpperCase(), secret: { passphrase } }),
    );
    setMaking(false);
    if (made !== null) onMade(made.fingerprint);
  }

  const field = (name: 'name' | 'agency' | 'code', label: string) => (
    <Form.Item label={label} htmlFor={`identity-${name}`}>
      <Input
        id={`identity-${name}`}
        maxLength={64}
        value={draft[name]}
        onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
      />
    </Form.Item>
  );
  return (
    <Form layout="vertical" onFinish={() => void (isReady && !isMaking && make())}>
      {field('name', say(settingsText.signer))}
      {field('agency', say(settingsText.agency))}
      {field('code', say(settingsText.code))}
      <Form.Item label={say(text.algorithm)} htmlFor="identity-algorithm" extra={say(text.algorithmHint)}>
        <Radio.Group
          id="identity-algorithm"
          aria-label={say(text.algorithm)}
          value={draft.algorithm}
          onChange={({ target }) => setDraft({ ...draft, algorithm: target.value as Draft['algorithm'] })}
          options={algorithms.map((value) => ({ value, label: say(algorithmNames[value]) }))}
        />
      </Form.Item>
      <NewPassphrase id="identity" label={say(settingsText.passphrase)} value={secret} onChange={setSecret} />
      <Button type="primary" htmlType="submit" disabled={!isReady} loading={isMaking} block>
        {say(settingsText.create)}
      </Button>
    </Form>
  );
}
