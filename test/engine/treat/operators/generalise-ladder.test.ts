import { describe, expect, it } from 'vitest';
import { readLadder } from '../../../../main/engine/risk';
import { treatColumn } from './treat-table';
import { uglyValues } from './ugly-values';

const ladder = readLadder(
  Buffer.from('海州区;连云港市;江苏省\n连云区;连云港市;江苏省\n"玄武;区";南京市;江苏省\n'),
  '区划.csv',
);
const ladders = new Map([[ladder.digest, ladder]]);
const climb = (level: number, values: readonly (string | null)[]) =>
  treatColumn('generalise-ladder', { ladder: ladder.digest, level }, values, { ladders });

describe('generalise-ladder', () => {
  it('puts the label of the level in place of the value, rows in their order', async () => {
    const values = ['连云区', '海州区', '玄武;区', '海州区', '', null];
    expect(await climb(0, values)).toEqual(values);
    expect(await climb(1, values)).toEqual(['连云港市', '连云港市', '南京市', '连云港市', '', null]);
    expect(await climb(2, values)).toEqual(['江苏省', '江苏省', '江苏省', '江苏省', '', null]);
  });

  it('keeps nothing that the ladder does not have', async () => {
    const values = [' 海州区', '海州', ...uglyValues];
    expect(await climb(1, values)).toEqual(values.map(() => null));
  });

  it('fails without the ladder, and above its highest level', async () => {
    await expect(climb(3, [])).rejects.toMatchObject({ code: 'treat-ladder-level', params: { level: 3, levels: 2 } });
    await expect(treatColumn('generalise-ladder', { ladder: 'f'.repeat(64), level: 1 }, [])).rejects.toMatchObject({
      code: 'treat-ladder-missing',
    });
  });
});
