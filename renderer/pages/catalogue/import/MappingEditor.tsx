import { Alert, Form, Select } from 'antd';
import type { Response } from '../../../../shared/contract';
import type { CatalogueMapping } from '../../../../shared/contract/catalogue';
import { catalogueTemplates } from '../../../../shared/model/catalogue-field';
import { mappingText, templateNames } from '../../../../shared/text/window/catalogue-import';
import { formatShare } from '../../../app/formats';
import { useSay } from '../../../app/language';
import styles from './import.module.css';
import { SheetColumns } from './SheetColumns';

interface MappingEditorProps {
  readonly found: Response<'catalogue.look'>;
  readonly mapping: CatalogueMapping;
  readonly onMapping: (mapping: CatalogueMapping) => void;
}

/** Which sheet and which column is taken for what, to be corrected. */
export function MappingEditor({ found, mapping, onMapping }: MappingEditorProps) {
  const say = useSay();
  const fits = new Map(found.templates.map(({ id, fit }) => [id, fit]));
  return (
    <div className={styles.mapping}>
      <Alert type="info" showIcon title={say(mapping === found.mapping ? mappingText.hint : mappingText.pending)} />
      <Form layout="vertical">
        <Form.Item label={say(mappingText.template)} htmlFor="mapping-template">
          <Select
            id="mapping-template"
            style={{ maxWidth: 420 }}
            value={mapping.template}
            options={catalogueTemplates.map((template) => ({
              value: template,
              label: say(mappingText.templateFit, {
                template: say(templateNames[template]),
                fit: formatShare(fits.get(template) ?? 0),
              }),
            }))}
            onChange={(template) => onMapping({ ...mapping, template })}
          />
        </Form.Item>
        {found.sheets.map((shape) => (
          <SheetColumns key={shape.sheet} shape={shape} mapping={mapping} onMapping={onMapping} />
        ))}
      </Form>
    </div>
  );
}
