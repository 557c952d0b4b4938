import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { makeName, readName, showName } from '../../../main/engine/trust/names';
import { oids } from '../../../main/engine/trust/oids';

describe('a distinguished name', () => {
  it('reads back as it was made', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 }), (values) => {
        const attributes = values.map((value) => ({ type: oids.organization, value }));
        expect(readName(makeName(attributes))).toEqual(attributes);
      }),
    );
  });

  it('is shown from the person out, as RFC 4514 has it', () => {
    const attributes = [
      { type: oids.country, value: 'CN' },
      { type: oids.organization, value: '连云港市民政局' },
      { type: '1.2.3.4', value: 'x' },
      { type: oids.commonName, value: '张三' },
    ];
    expect(showName(attributes)).toBe('CN=张三,1.2.3.4=x,O=连云港市民政局,C=CN');
  });

  it('cannot be made to look like another', () => {
    const show = (value: string) => showName([{ type: oids.commonName, value }]);
    expect(show('张三,O=市大数据局')).toBe('CN=张三\\,O\\=市大数据局');
    expect(show('a\u202eb\nc\u0000')).toBe('CN=a\\E2\\80\\AEb\\0Ac\\00');
    expect(show(' #a ')).toBe('CN=\\ #a\\ ');
  });
});
