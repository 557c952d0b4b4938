import { Alert, Button } from 'antd';
import { useState } from 'react';
import { spreadText } from '../../../shared/text/window/tagging';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { SpreadDialog } from './SpreadDialog';
import { useSpread } from './use-spread';

interface SpreadOfferProps {
  /** Id of the resource whose field has a person's tag, and the field's name. */
  readonly resource: string;
  readonly field: string;
}

/** Offers the tag of a field to the fields of the same name in other resources; nothing where there are none. */
export function SpreadOffer({ resource, field }: SpreadOfferProps) {
  const say = useSay();
  const spread = useSpread(resource, field);
  const [open, setOpen] = useState(false);
  if (spread === null || spread.alike.length + spread.differing.length === 0) return null;
  const isFree = spread.alike.length > 0;
  const count = formatCount(isFree ? spread.alike.length : new Set(spread.differing.map((one) => one.resource)).size);
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={say(isFree ? spreadText.offer : spreadText.offerOther, { field, count })}
        action={
          <Button size="small" onClick={() => setOpen(true)}>
            {say(isFree ? spreadText.open : spreadText.look, { count })}
          </Button>
        }
      />
      {open && <SpreadDialog resource={resource} spread={spread} onClose={() => setOpen(false)} />}
    </>
  );
}
