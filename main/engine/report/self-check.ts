import type { ItemIndex, SelfCheckFinding } from '../../../shared/contract/list';
import type { Agency } from '../../../shared/model/agency';
import type { Profile } from '../../../shared/regulation';
import { fill, type Language } from '../../../shared/text/language';
import { checkStateNames, selfCheckNotes, selfCheckTexts } from '../../../shared/text/self-check';
import { printedPage, printedWorkbook, type PrintedDocument } from './print';
import type { Section } from './sections';

/** What a printed self-check tells. */
export interface SelfCheckReport {
  readonly agency: Agency;
  /** Legal date, `2026-03-02`. */
  readonly date: string;
  readonly profile: Profile;
  readonly findings: readonly SelfCheckFinding[];
  readonly items: readonly ItemIndex[];
  /** Names of resources, by id. */
  readonly names: ReadonlyMap<string, string>;
}

type TextName = keyof typeof selfCheckTexts;
type Column = readonly [title: TextName, width: number, centred?: boolean];

function documentOf(report: SelfCheckReport, language: Language): PrintedDocument {
  const say = (name: TextName) => selfCheckTexts[name][language];
  const section = (name: TextName, columns: readonly Column[], rows: Section['rows']): Section => ({
    name: say(name),
    columns: columns.map(([title, width, centred = false]) => ({ title: say(title), width, centred })),
    rows,
  });
  const { agency, date, profile, findings, items, names } = report;
  // What the findings say is the profile's Chinese; a profile has its words in every language.
  const matter = ({ check, text }: SelfCheckFinding) =>
    profile.selfChecks.find((one) => one.check === check && one.text.zh === text)?.text[language] ?? text;
  return {
    title: fill(say('title'), { agency: agency.name }),
    subtitle: fill(say('subtitle'), { regulation: profile.title[language], date }),
    date,
    sections: [
      section(
        'findings',
        [
          ['article', 26],
          ['matter', 56],
          ['state', 14, true],
          ['count', 10, true],
        ],
        findings.map((one) => [one.article, matter(one), checkStateNames[one.state][language], one.count]),
      ),
      section(
        'resources',
        [
          ['matter', 50],
          ['resource', 12, true],
          ['name', 50],
        ],
        findings.flatMap((one) => one.resources.map((id) => [matter(one), id, names.get(id) ?? id])),
      ),
      section(
        'items',
        [
          ['resource', 12, true],
          ['name', 44],
          ...(['complete', 'accurate', 'timely', 'usable', 'index'] as const).map((part): Column => [part, 12, true]),
        ],
        items.map(({ resource, name, complete, accurate, timely, usable, index }) => [
          resource,
          name,
          complete,
          accurate,
          timely,
          usable,
          index,
        ]),
      ),
      section(
        'notes',
        [
          ['term', 16],
          ['meaning', 90],
        ],
        selfCheckNotes.map(([term, meaning]) => [term[language], meaning[language]]),
      ),
    ],
  };
}

/** The self-check as a workbook. The same findings make the same bytes. */
export async function selfCheckWorkbook(report: SelfCheckReport, language: Language): Promise<Uint8Array> {
  return printedWorkbook(documentOf(report, language));
}

/** The self-check as a page to be printed. */
export function selfCheckPage(report: SelfCheckReport, language: Language): Uint8Array {
  return printedPage(documentOf(report, language), language);
}
