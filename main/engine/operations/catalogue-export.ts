import { inOrder } from '../../../shared/model/primitives';
import { templateOf } from '../../../shared/rules/catalogue/templates';
import { stopIfCancelled } from '../../../shared/job';
import { catalogueWorkbook, lostIn } from '../catalogue';
import { writeDurably } from '../files';
import type { Handlers } from './context';
import { refusePrecious } from './outputs';

export const catalogueExportHandlers = {
  async 'catalogue.export'({ workspace: dir, out, template: named }, { open, home, job }) {
    const { state } = await open(dir);
    const template = templateOf(named ?? state.catalogue?.template);
    const resources = inOrder(state.resources);
    const items = resources.reduce((total, resource) => total + resource.items.order.length, 0);
    await refusePrecious([out], { home });
    const bytes = await catalogueWorkbook({
      resources,
      agency: state.agency.name,
      template,
      // Of an inventory that nobody changed the same bytes come out.
      at: new Date(state.catalogue?.importedAt ?? state.createdAt),
      between: (rows) => {
        stopIfCancelled(job);
        job.report({ phase: 'catalogue-write', done: Math.min(rows, items), total: items });
        return new Promise(setImmediate);
      },
    });
    await writeDurably(out, bytes);
    return { path: out, template: template.id, resources: resources.length, items, lost: lostIn(resources, template) };
  },
} satisfies Partial<Handlers>;
