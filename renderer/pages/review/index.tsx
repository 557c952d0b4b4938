import { useDropped } from '../../app/dropped';
import { IntakeView } from './IntakeView';
import { PackageView } from './PackageView';
import { useReviewSession } from './session';

/** 审查: packages that were received, one by one or a folder of them. It needs no workspace. */
export function ReviewPage() {
  const { view, show, open } = useReviewSession();
  useDropped((file) => {
    show('package');
    open(file);
  });
  return view === 'intake' ? <IntakeView /> : <PackageView />;
}
