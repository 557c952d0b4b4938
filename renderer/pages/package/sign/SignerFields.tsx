import { Button, Select } from 'antd';
import { useId } from 'react';
import { agencyRole } from '../../../../shared/model/package';
import { packageText } from '../../../../shared/text/window/package';
import { signText as text } from '../../../../shared/text/window/package-sign';
import { useReplica } from '../../../app/desk-context';
import { formatDate } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { PassphraseField } from '../../../components/passphrase/PassphraseField';
import type { PassphraseState } from '../../../components/passphrase/use-passphrase';
import styles from '../package.module.css';
import { ownIdentities, roleName, type SignerDraft, type Identity } from './signers';

interface SignerFieldsProps {
  readonly identities: readonly Identity[];
  readonly signer: SignerDraft;
  readonly onIdentity: (identity: string) => void;
  readonly passphrase: PassphraseState;
  /** Where it can be taken away. */
  readonly onRemove?: () => void;
}

/** Whose signature, by which identity, with which passphrase. The agency's own must be of the agency. */
export function SignerFields({ identities, signer, onIdentity, passphrase, onRemove }: SignerFieldsProps) {
  const say = useSay();
  const { agency } = useReplica().state;
  const ids = { identity: useId(), passphrase: useId() };
  const role = roleName(signer.role, say);
  const own = new Set(ownIdentities(identities, agency.code).map(({ id }) => id));
  const isForeign = signer.role === agencyRole && signer.identity !== null && !own.has(signer.identity);
  return (
    <fieldset className={styles.signer}>
      <legend>
        {signer.role === agencyRole ? say(text.agencyOf) : say(text.cosigner, { role })}
        {onRemove && (
          <Button type="link" size="small" onClick={onRemove}>
            {say(text.remove, { role })}
          </Button>
        )}
      </legend>
      <div className={styles.form}>
        <label htmlFor={ids.identity}>{say(packageText.identity)}</label>
        <Select
          id={ids.identity}
          value={signer.identity}
          placeholder={say(packageText.chooseIdentity)}
          onChange={onIdentity}
          status={isForeign ? 'error' : ''}
          options={identities.map(({ id, name, validThrough }) => ({
            value: id,
            label: say(own.has(id) ? packageText.identityOption : packageText.identityOther, {
              name,
              id,
              date: formatDate(validThrough),
            }),
          }))}
        />
        {isForeign && (
          <p className={styles.under}>{say(text.otherAgency, { agency: agency.name, code: agency.code })}</p>
        )}
        <label htmlFor={ids.passphrase}>{say(packageText.passphrase)}</label>
        <PassphraseField id={ids.passphrase} state={passphrase} />
      </div>
    </fieldset>
  );
}
