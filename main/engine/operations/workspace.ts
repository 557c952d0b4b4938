import { resolve } from 'node:path';
import { Failure } from '../../../shared/failure';
import { agencySchema, type Person } from '../../../shared/model/agency';
import { openingTypes } from '../../../shared/model/decision';
import { inOrder } from '../../../shared/model/primitives';
import { newWorkspaceState } from '../../../shared/model/workspace';
import { findProfile } from '../../../shared/regulation';
import { instant } from '../../../shared/rules/clock';
import { checkUscc } from '../../../shared/rules/identifiers';
import { forceWarnings, readOnlyWarnings, workspaceWarnings } from '../warnings';
import { standingOf } from '../workspaces';
import { createWorkspace, readJournal, verifyJournal } from '../workspace';
import type { Handlers } from './context';
import { datasetsOf } from './find';

/** Who acts where nobody has been named: the clerk who handles the matter. */
const UNNAMED: Person = { name: '经办人', department: '', duty: '' };

/** Entries of the journal in short, newest last; of a long one only the `last` ones, where that is asked for. */
async function journalEntries(dir: string, last = Infinity) {
  const entries = [];
  for await (const { seq, at, actor, operation, undoes } of readJournal(dir)) {
    entries.push(undoes === undefined ? { seq, at, actor, operation } : { seq, at, actor, operation, undoes });
    if (entries.length > last) entries.shift();
  }
  return entries;
}

export const workspaceHandlers = {
  async 'workspace.init'({ dir, regulation, agency: name, code: entered, person = UNNAMED }, { clock }) {
    const profile = findProfile(regulation);
    const code = entered.trim().toUpperCase();
    const check = checkUscc(code);
    if (!check.valid) throw new Failure('agency-code-invalid', { code, expected: check.expected ?? '—' });
    const now = clock();
    const agency = agencySchema.parse({ name, code });
    const state = newWorkspaceState({ agency, profile: profile.id, createdAt: instant(now), person });
    const workspace = await createWorkspace(resolve(dir), state, { actor: person.name, clock });
    await workspace.close();
    return { dir: resolve(dir), agency, profile: profile.id, warnings: forceWarnings(profile, now) };
  },

  async 'workspace.open'({ workspace: dir, actor: named }, { open, openAs, clock }) {
    const workspace = await (named === undefined ? open(dir) : openAs(dir, named));
    const { state, head, actor } = workspace;
    return { state, head, actor, ...standingOf(workspace, clock()) };
  },

  async 'workspace.close'({ workspace: dir }, { close, glances }) {
    const closed = await close(dir);
    await glances.forget();
    return { closed };
  },

  async 'workspace.show'({ workspace: dir }, { open, clock }) {
    const workspace = await open(dir);
    const { state, head } = workspace;
    const resources = inOrder(state.resources);
    const columns = inOrder(state.datasets).flatMap((dataset) => inOrder(dataset.columns));
    const outcomes = Object.values(state.decisions).map(({ outcome }) => outcome.type);
    const decided = Object.fromEntries(
      openingTypes.map((type) => [type, outcomes.filter((outcome) => outcome === type).length]),
    ) as Record<(typeof openingTypes)[number], number>;
    return {
      agency: state.agency,
      profile: state.profile,
      people: inOrder(state.people),
      counts: {
        resources: resources.length,
        items: resources.reduce((total, resource) => total + resource.items.order.length, 0),
        datasets: state.datasets.order.length,
        columns: columns.length,
        tagged: columns.filter(({ tag }) => tag !== null).length,
        decided,
        releases: state.releases.order.length,
        lists: state.lists.order.length,
        exports: state.exports.order.length,
      },
      head,
      warnings: [...readOnlyWarnings(workspace.readOnly), ...workspaceWarnings(workspace, clock())],
    };
  },

  async 'workspace.resources'({ workspace: dir }, { open }) {
    const { state } = await open(dir);
    return {
      resources: inOrder(state.resources).map(({ id, code, name, items }) => {
        const outcome = state.decisions[id]?.outcome;
        return {
          id,
          code,
          name,
          items: items.order.length,
          datasets: datasetsOf(state, id).length,
          type: outcome?.type ?? null,
          listable: outcome?.listable ?? false,
        };
      }),
    };
  },

  async 'person.add'({ workspace: dir, person }, { open, inTurn }) {
    const workspace = await open(dir);
    return inTurn(async () => {
      const { order, byId } = workspace.state.people;
      const known = order.find((id) => byId[id]?.name === person.name);
      // Whoever made the workspace may have given a name only, and the regulations ask for department and duty too.
      const isNameOnly = known !== undefined && byId[known]?.department === '' && byId[known].duty === '';
      if (known !== undefined && !(isNameOnly && (person.department || person.duty)))
        throw new Failure('person-exists', { name: person.name });
      await workspace.change('person.add', { ...person }, ({ people }) => {
        const id = known ?? `p${people.order.length + 1}`;
        if (known === undefined) people.order.push(id);
        people.byId[id] = person;
      });
      return { people: inOrder(workspace.state.people) };
    });
  },

  async 'journal.verify'({ workspace: dir }, { job }) {
    return verifyJournal(resolve(dir), job);
  },

  async 'journal.show'({ workspace: dir, last }) {
    return { entries: await journalEntries(resolve(dir), last) };
  },

  async undo({ workspace: dir }, { open }) {
    const workspace = await open(dir);
    const operation = workspace.canUndo ?? '';
    const { seq } = await workspace.undo();
    return { operation, seq };
  },

  async redo({ workspace: dir }, { open }) {
    const workspace = await open(dir);
    const operation = workspace.canRedo ?? '';
    const { seq } = await workspace.redo();
    return { operation, seq };
  },
} satisfies Partial<Handlers>;
