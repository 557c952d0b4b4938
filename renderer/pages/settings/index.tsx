import { useState } from 'react';
import { pageNames } from '../../../shared/text/window/frame';
import { useOptionalReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { PageHeader } from '../../components/PageHeader';
import { About } from './About';
import { Backups } from './Backups';
import { Display } from './Display';
import { Erase } from './Erase';
import { Identities, Revocations, Trusted } from './certificates';
import { People } from './People';
import { PseudonymKey } from './PseudonymKey';
import { Regulation } from './regulation';
import styles from './settings.module.css';

/** How the window looks, who works with it, who signs and who is trusted. */
export function SettingsPage() {
  const replica = useOptionalReplica();
  const say = useSay();
  // Erasing removes the backups: they are listed anew.
  const [erasures, setErasures] = useState(0);
  return (
    <div className={styles.settings}>
      <PageHeader title={say(pageNames.settings)} />
      <Display />
      {replica && <People replica={replica} />}
      {replica && <Regulation />}
      {replica && <Backups key={erasures} />}
      <Identities />
      {replica && <PseudonymKey />}
      <Trusted />
      <Revocations />
      {replica && <Erase onErased={() => setErasures((count) => count + 1)} />}
      <About />
    </div>
  );
}
