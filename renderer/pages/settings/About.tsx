import { frameText } from '../../../shared/text/window/frame';
import { settingsText } from '../../../shared/text/window/settings';
import { useDesk } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { Facts } from '../../components/Facts';
import { Section } from './Section';
import styles from './settings.module.css';

/** What this program is, and of which versions it is made. */
export function About() {
  const { versions } = useDesk();
  const say = useSay();
  return (
    <Section title={say(settingsText.about)}>
      <p className={styles.hint}>
        {say(frameText.product)} · {say(settingsText.offline)}
      </p>
      <Facts facts={Object.entries(versions).map(([name, value]) => ({ name, value }))} />
    </Section>
  );
}
