/** Headers of numbers that look like identifiers of people and are none. */
export const otherNumbers =
  /订单|流水|单号|票号|案号|条码|条形码|批号|批次|isbn|\border\b|\bserial\b|\bsku\b|\bbarcode\b/;

/** Headers of names that people do not bear. */
export const otherNames =
  /.名称|(?<![姓人])名$|品牌|产品|商品|品名|菜名|星期|周几|部门|科室|处室|单位|公司|企业|店名|机构|学校|医院|地区|区县|县区|区划|城市|省份|乡镇|街道|社区|村|民族|类型|类别|分类|种类|状态|结果|结论|等级|级别|品种|规格|岗位|职务|职称|专业|行业|领域|颜色|型号|\b(?:product|brand|company|city|district|department|weekday|category|type|status|color|file|user|site|item)\b/;

/** Headers of measures that lie where degrees do. */
export const measures = /价|金额|率|比|数|重|长|面积|温|\bprice\b|\brate\b|\bvalue\b|\bamount\b/;
