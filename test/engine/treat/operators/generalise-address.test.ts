import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useOperators } from './treat-values';

const treat = useOperators();
const to = (level: string, values: readonly (string | null)[]) => treat('generalise-address', { to: level }, values);

const provinces = ['', '江苏省', '江苏', '内蒙古自治区', '新疆维吾尔自治区', '北京市', '广西'];
const cities = ['', '连云港市', '景德镇市', '厦门市', '延边朝鲜族自治州', '锡林郭勒盟', '喀什地区', '驻马店市'];
const districts = [
  '海州区',
  '灌云县',
  '市南区',
  '鼓楼区',
  '昆山市',
  '苏尼特右旗',
  '孟村回族自治县',
  '经济技术开发区',
  '莫力达瓦达斡尔族自治旗',
];
const streets = [
  '朝阳东路69号',
  '解放路街道8号楼2单元301室',
  '人民路超市旁',
  '海昌南路1-3号（幸福小区）',
  '新东方大道88号A座',
  '宁海街道办事处',
];

describe('generalise-address', () => {
  it.each([
    ['江苏省连云港市海州区朝阳东路69号', '江苏省', '江苏省连云港市', '江苏省连云港市海州区'],
    ['江苏连云港市灌云县伊山镇', null, '江苏连云港市', '江苏连云港市灌云县'],
    ['上海市浦东新区世纪大道1号', '上海市', '上海市', '上海市浦东新区'],
    ['江苏省昆山市玉山镇前进中路219号超市', '江苏省', '江苏省昆山市', '江苏省昆山市'],
    ['山东省青岛市市南区香港中路', '山东省', '山东省青岛市', '山东省青岛市市南区'],
    ['吉林省吉林市船营区', '吉林省', '吉林省吉林市', '吉林省吉林市船营区'],
    [' 江苏省 连云港市　海州区 ', '江苏省', '江苏省连云港市', '江苏省连云港市海州区'],
    ['江苏省苏州市苏州工业园区星湖街', '江苏省', '江苏省苏州市', '江苏省苏州市苏州工业园区'],
    ['海州区幸福路', null, null, '海州区'],
  ])('cuts %s', async (address, province, city, district) => {
    expect([
      ...(await to('province', [address])),
      ...(await to('city', [address])),
      ...(await to('district', [address])),
    ]).toEqual([province, city, district]);
  });

  it('keeps nothing of an address that it cannot read', async () => {
    const addresses = [
      '幸福小区3号楼',
      '朝阳东路69号',
      '永辉超市',
      '北京路12号',
      'No. 5 Chaoyang Road',
      '某某社区',
      '第一中学校区',
      null,
      '',
    ];
    expect(await to('district', addresses)).toEqual([null, null, null, null, null, null, null, null, '']);
  });

  it.each([
    ['江苏省连云港市海州区朐阳街道海昌南路1号', '江苏省连云港市海州区朐阳街道'],
    ['连云港市海州区解放路街道8号楼2单元', '连云港市海州区解放路街道'],
    ['海州区宁海街道办事处', '海州区宁海街道'],
    ['江苏连云港市灌云县伊山镇西苑新村', '江苏连云港市灌云县伊山镇'],
    ['灌云县新市镇', '灌云县新市镇'],
    ['孟村回族自治县牛进庄乡', '孟村回族自治县牛进庄乡'],
    ['苏尼特右旗额仁淖尔苏木', '苏尼特右旗额仁淖尔苏木'],
    ['江苏省昆山市玉山镇前进中路219号', '江苏省昆山市玉山镇'],
    ['海州区新镇路5号', '海州区'],
    ['灌云县伊山镇中路5号', '灌云县'],
    ['海州区美食街道路旁', '海州区'],
    ['海州区朝阳东路69号', '海州区'],
    ['江苏省连云港市', '江苏省连云港市'],
    ['朝阳东路69号', null],
  ])('cuts %s behind its street office or town, or coarser', async (address, street) => {
    expect(await to('street', [address])).toEqual([street]);
  });

  it('never keeps a street: what is left is exactly the parts above it', async () => {
    const address = fc.record({
      place: fc
        .tuple(fc.constantFrom(...provinces), fc.constantFrom(...cities), fc.constantFrom(...districts))
        .map((parts) => parts.join('')),
      street: fc.constantFrom(...streets),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(address, { minLength: 1 }), async (addresses) => {
        const left = await to(
          'district',
          addresses.map(({ place, street }) => place + street),
        );
        expect(left).toEqual(addresses.map(({ place }) => place));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a beginning of the address, whatever it is given', async () => {
    const piece = fc.constantFrom(...provinces, ...cities, ...districts, ...streets, '小区', '路', '12', '号', '张三');
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
          { minLength: 1 },
        ),
        async (addresses) => {
          for (const level of ['province', 'city', 'district', 'street']) {
            const left = await to(level, addresses);
            addresses.forEach((address, index) => {
              expect(address.startsWith(left[index] ?? '')).toBe(true);
              expect(left[index] ?? '').not.toMatch(/\d|号/);
            });
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});
