import { App } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../../shared/contract';
import type { Grant } from '../../../../shared/contract/window';
import { settingsText } from '../../../../shared/text/window/settings';
import { useDropped } from '../../../app/dropped';
import { useSay } from '../../../app/language';
import { subjectWords } from '../../../app/subject';
import { useTasks } from '../../../app/tasks';
import { useAnswer } from '../../../app/use-answer';
import { ask, call } from '../../../desk';

export type TrustedCertificate = Response<'trust.list'>['trusted'][number];

/** A certificate file that a person is comparing; nothing of it is trusted yet. */
export interface Offer extends Response<'trust.read'> {
  readonly pem: Grant;
}

/** The trusted certificates, and the ways to add and remove one. A certificate is compared before it is trusted. */
export function useTrust() {
  const { tell } = useTasks();
  const { message, modal } = App.useApp();
  const say = useSay();
  const { value, again } = useAnswer(() => call('trust.list', {}));
  const [offer, setOffer] = useState<Offer | null>(null);

  async function read(pem: Grant): Promise<void> {
    const certificate = await call('trust.read', { pem });
    if (certificate.trusted) void message.info(say(settingsText.alreadyTrusted));
    else setOffer({ ...certificate, pem });
  }

  async function add({ pem, fingerprint, subject }: Offer, by: string): Promise<void> {
    await call('trust.add', { pem, fingerprint, by });
    void message.success(say(settingsText.kept, { subject: subjectWords(subject) }));
    again();
  }

  async function drop({ fingerprint }: TrustedCertificate): Promise<void> {
    await call('trust.remove', { fingerprint });
    void message.info(say(settingsText.removed));
    again();
  }

  useDropped(({ file }) => void read(file).catch(tell));

  return {
    trusted: value?.trusted,
    offer,
    pick: () => {
      ask('pick', { purpose: 'certificate' })
        .then(({ picked }) => picked && read(picked.file))
        .catch(tell);
    },
    agree: (by: string) => {
      if (offer) add(offer, by).catch(tell);
      setOffer(null);
    },
    differ: () => {
      void message.info(say(settingsText.notTrusted));
      setOffer(null);
    },
    remove: (certificate: TrustedCertificate) => {
      const subject = subjectWords(certificate.subject);
      modal.confirm({
        title: say(settingsText.removeTitle, { subject }),
        content: say(settingsText.removeHint),
        okText: say(settingsText.removeYes),
        okButtonProps: { danger: true },
        cancelText: say(settingsText.removeNo),
        onOk: () => drop(certificate).catch(tell),
      });
    },
  };
}
