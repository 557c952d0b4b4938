import { Button } from 'antd';
import { useState } from 'react';
import { profileOf, profiles, type Profile } from '../../../../shared/regulation';
import { regulationText as text } from '../../../../shared/text/window/regulation';
import { useReplica } from '../../../app/desk-context';
import { useSay } from '../../../app/language';
import { Facts } from '../../../components/Facts';
import { ForceBanner } from '../../../components/ForceBanner';
import { ValidityMark } from '../../../components/ValidityMark';
import { Section } from '../Section';
import { AdoptDialog } from './AdoptDialog';
import { CoverageDrawer } from './CoverageDrawer';
import { FileDrawer } from './FileDrawer';
import { ProfileTable } from './ProfileTable';
import styles from './regulation.module.css';
import { useProfiles } from './use-profiles';

/** The regulation that the workspace goes by, what else it could go by, and profiles from files. */
export function Regulation() {
  const say = useSay();
  const { state } = useReplica();
  const { looked, pick, take, leave, save, adopt } = useProfiles();
  const [covered, setCovered] = useState<Profile | null>(null);
  const [wanted, setWanted] = useState<Profile | null>(null);
  const profile = profileOf(state);
  return (
    <Section title={say(text.title)} hint={say(text.hint)} action={<Button onClick={pick}>{say(text.import)}</Button>}>
      <ForceBanner />
      <Facts
        facts={[
          { name: say(text.name), value: say(profile.title) },
          { name: say(text.city), value: say(profile.city) },
          { name: say(text.document), value: <span lang="zh-CN">{profile.document}</span> },
          { name: say(text.validity), value: <ValidityMark regulation={profile} /> },
        ]}
      />
      <div className={styles.profiles}>
        <ProfileTable
          offered={[...profiles, ...Object.values(state.regulations)]}
          imported={state.regulations}
          current={profile.id}
          onCover={setCovered}
          onSave={save}
          onAdopt={setWanted}
        />
      </div>
      <CoverageDrawer profile={covered} onClose={() => setCovered(null)} />
      <FileDrawer looked={looked} onTake={take} onLeave={leave} />
      <AdoptDialog
        profile={wanted}
        onLeave={() => setWanted(null)}
        onAdopt={(chosen) => {
          setWanted(null);
          adopt(chosen);
        }}
      />
    </Section>
  );
}
