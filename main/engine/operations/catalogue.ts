import type { Resource } from '../../../shared/model/resource';
import { inOrder } from '../../../shared/model/primitives';
import { importCatalogue } from '../catalogue';
import type { Handlers } from './context';

/** What makes two catalogue entries the same one: name and code together. */
const identity = ({ name, code }: Pick<Resource, 'name' | 'code'>) => JSON.stringify([name, code]);

const resourceId = (number: number) => `r${String(number).padStart(4, '0')}`;

export const catalogueHandlers = {
  async 'catalogue.import'({ workspace: dir, file, dryRun }, { open, job, inTurn }) {
    const workspace = await open(dir);
    const catalogue = await importCatalogue(file, job);
    return inTurn(async () => {
      const known = new Set(inOrder(workspace.state.resources).map(identity));
      const added = catalogue.resources.filter((resource) => !known.has(identity(resource)));
      const items = added.reduce((total, resource) => total + resource.items.order.length, 0);
      if (!dryRun && added.length > 0) {
        await workspace.change('catalogue.import', { resources: added.length, items }, (state) => {
          for (const resource of added) {
            const id = resourceId(state.nextResource);
            state.nextResource += 1;
            state.resources.order.push(id);
            state.resources.byId[id] = { id, ...resource };
          }
        });
      }
      return {
        profile: catalogue.profile,
        sheet: catalogue.sheet,
        resources: added.length,
        items,
        skipped: catalogue.resources.length - added.length,
        faults: catalogue.faults,
      };
    });
  },
} satisfies Partial<Handlers>;
