import { frameText } from '../../../../shared/text/window/frame';
import { clerkAt, likeText } from './clerk';
import type { Desk } from './desk';
import type { Hand } from './hand';
import { catalogueSteps } from './pages/catalogue';
import { dataSteps } from './pages/data';
import { decisionSteps } from './pages/decision';
import { openListSteps } from './pages/openlist';
import { packageSteps } from './pages/package';
import { receiptSteps } from './pages/receipt';
import { settingsSteps } from './pages/settings';
import { treatmentSteps } from './pages/treatment';
import { welcomeSteps } from './pages/welcome';

/** The regulation that the tests' agencies go by. */
export const REGULATION = 'lianyungang-2019';

/** Every step of the way from an empty window to a trusted package, done by one hand. */
export function chainOf(desk: Desk, hand: Hand) {
  const clerk = clerkAt(desk, hand);
  const { say, goTo, rest } = clerk;
  return {
    goTo,
    rest,
    ...welcomeSteps(clerk),
    ...catalogueSteps(clerk),
    ...dataSteps(clerk),
    ...decisionSteps(clerk, REGULATION),
    ...treatmentSteps(clerk),
    ...openListSteps(clerk),
    ...packageSteps(clerk),
    ...receiptSteps(clerk),
    ...settingsSteps(clerk),

    async undo() {
      await hand.command('undo');
      await desk.page.getByText(likeText(say(frameText.undone))).waitFor();
    },
    async redo() {
      await hand.command('redo');
      await desk.page.getByText(likeText(say(frameText.redone))).waitFor();
    },
  };
}
