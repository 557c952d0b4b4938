import { Segmented } from 'antd';
import { reviewText as text } from '../../../shared/text/window/review';
import { useSay } from '../../app/language';
import { useReviewSession, type View } from './session';

/** The choice between one package and a folder of them. */
export function ViewSwitch() {
  const say = useSay();
  const { view, show } = useReviewSession();
  return (
    <Segmented<View>
      aria-label={say(text.views)}
      value={view}
      onChange={show}
      options={[
        { value: 'package', label: say(text.viewPackage) },
        { value: 'intake', label: say(text.viewIntake) },
      ]}
    />
  );
}
