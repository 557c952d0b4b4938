import { Form, Input } from 'antd';
import { wizardText } from '../../../shared/text/window/welcome';
import { useSay } from '../../app/language';
import { codeState, tidyCode, type CodeState, type StepProps } from './draft';

const tones = { empty: '', typed: '', shape: 'error', check: 'error', good: 'success' } as const;

/** Who publishes; its code is checked while it is typed. */
export function AgencyStep({ draft: { name, code }, change }: StepProps) {
  const say = useSay();
  const state = codeState(code);
  return (
    <Form component={false} layout="vertical">
      <Form.Item label={say(wizardText.agencyName)} htmlFor="agency-name" help={say(wizardText.agencyNameHint)}>
        <Input
          id="agency-name"
          autoFocus
          maxLength={200}
          value={name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </Form.Item>
      <Form.Item
        label={say(wizardText.code)}
        htmlFor="agency-code"
        help={<span aria-live="polite">{useCodeText(state, code)}</span>}
        validateStatus={tones[state.is]}
        hasFeedback={state.is !== 'empty' && state.is !== 'typed'}
      >
        <Input
          id="agency-code"
          // Room for spaces between groups.
          maxLength={30}
          spellCheck={false}
          value={code}
          onChange={({ target }) => change({ code: target.value.toUpperCase() })}
        />
      </Form.Item>
    </Form>
  );
}

function useCodeText(state: CodeState, code: string): string {
  const say = useSay();
  switch (state.is) {
    case 'empty':
      return say(wizardText.codeHint);
    case 'typed':
      return say(wizardText.codeTyped, { count: tidyCode(code).length });
    case 'shape':
      return say(wizardText.codeShape);
    case 'check':
      return say(wizardText.codeCheck, { expected: state.expected });
    case 'good':
      return say(wizardText.codeGood);
  }
}
