import { Alert } from 'antd';
import { settingsText } from '../../../../shared/text/window/settings';
import { useSay } from '../../../app/language';
import { Fingerprint } from '../../../components/Fingerprint';

/** An identity was made: the fingerprint that reviewers must hear. */
export function Kept({ fingerprint }: { readonly fingerprint: string }) {
  const say = useSay();
  return (
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
  );
}
