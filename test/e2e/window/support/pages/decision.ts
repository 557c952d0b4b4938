import type { EvidenceDocument } from '../../../../../shared/model/decision';
import type { Delivery } from '../../../../../shared/model/decision';
import { findProfile } from '../../../../../shared/regulation';
import { decisionText } from '../../../../../shared/text/window/decision';
import { typeNames } from '../../../../../shared/text/terms';
import { LONG, type Clerk } from '../clerk';

/** What a clerk answers of one resource; every question that is not named is answered with no. */
export interface Decided {
  readonly yes?: readonly string[];
  /** Documents that lift the grounds which were answered with yes. */
  readonly evidence?: readonly Pick<EvidenceDocument, 'reference'>[];
  readonly type: 'unconditional' | 'conditional' | 'closed';
  readonly access?: readonly Delivery[];
}

/** What is done on 开放认定, under one regulation. */
export function decisionSteps(
  { desk, hand, say, button, buttonLike, field, row, goTo, rest }: Clerk,
  regulation: string,
) {
  const { page } = desk;
  const profile = findProfile(regulation);
  const form = (resource: string) => page.getByRole('region', { name: resource, exact: true });

  async function show(resource: string): Promise<void> {
    await goTo('decision');
    await hand.type(field(decisionText.search, page.getByRole('region', { name: say(decisionText.list) })), resource);
    await hand.open(row(decisionText.list, resource).first());
    await form(resource).waitFor();
  }

  async function record(resource: string): Promise<void> {
    await hand.press(button(decisionText.record, {}, form(resource)));
    await form(resource).getByText(say(decisionText.undecided)).waitFor({ state: 'detached' });
    await rest();
  }

  return {
    /** Decides a resource of the sample as its clerk would. */
    async decideByExample(resource: string) {
      await show(resource);
      await hand.press(button(decisionText.sample));
      await record(resource);
    },

    /** Answers every question on a resource, and records what follows. */
    async decide(resource: string, { yes = [], evidence = [], type, access = [] }: Decided) {
      await show(resource);
      const grounds = form(resource).getByRole('region', { name: say(decisionText.grounds) });
      await hand.press(button(decisionText.openGrounds, {}, grounds));
      const questions = profile.questions.filter(({ kind }) => kind === 'boolean');
      const isGround = (id: string) => profile.grounds.some(({ question }) => question === id);
      for (const { id, text } of questions.filter((question) => isGround(question.id) && yes.includes(question.id))) {
        const asked = grounds.getByRole('radiogroup', { name: say(text), exact: true });
        await hand.choose(asked.getByRole('radio', { name: say(decisionText.yes), exact: true }));
        for (const { reference } of yes[0] === id ? evidence : []) {
          await hand.press(button(decisionText.addEvidence, {}, grounds));
          const name = say(decisionText.evidenceLabel, { index: 1, field: say(decisionText.evidenceReference) });
          await hand.type(grounds.getByLabel(name, { exact: true }), reference);
        }
      }
      await hand.press(button(decisionText.noToAll, {}, grounds));
      for (const { id, text } of questions.filter((question) => !isGround(question.id))) {
        const asked = form(resource).getByRole('radiogroup', { name: say(text), exact: true });
        const answer = yes.includes(id) ? decisionText.yes : decisionText.no;
        await hand.choose(asked.getByRole('radio', { name: say(answer), exact: true }));
      }
      for (const delivery of access) {
        const mode = type === 'closed' ? undefined : profile.accessModes[type].find((one) => one.delivery === delivery);
        await hand.tick(form(resource).getByRole('checkbox', { name: new RegExp(`^${mode?.name ?? ''}`) }));
      }
      const outcome = page.getByRole('complementary', { name: say(decisionText.outcome) });
      await outcome.getByText(new RegExp(`${say(typeNames[type])}$`)).waitFor();
      await record(resource);
    },

    /** Uses the decision on a resource for all that are still undecided. */
    async carryOver(resource: string) {
      await show(resource);
      await hand.press(button(decisionText.carry));
      const drawer = page.getByRole('dialog');
      await hand.press(button(decisionText.carryAll, {}, drawer));
      await hand.press(buttonLike(decisionText.carryDo, drawer));
      await page.getByText(say(decisionText.todoNone)).waitFor({ timeout: LONG });
      await rest();
    },

    /** How a resource is decided, as the list says it. */
    decisionRow: (resource: string) => row(decisionText.list, resource),
    undecidedLine: (count: number) => page.getByText(say(decisionText.todo, { count })),
  };
}
