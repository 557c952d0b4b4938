/** What people complain of, by category. `{…}` is filled in: {shop} the business, {n} a number, {mobile} the writer's phone … */
export const complaintTexts = {
  食品安全: [
    '在{shop}购买的熟食有异味，食用后出现腹泻，要求退款并赔偿医药费{n}元。',
    '{shop}销售的糕点已过保质期{n}天仍在货架上，请核查。',
    '外卖中吃出异物，商家拒绝处理。我的电话{mobile}，请尽快回复。',
  ],
  价格行为: [
    '{shop}结账价格高于标签价{n}元，店员称系统未更新。',
    '{shop}未明码标价，同一商品两次价格不同，差价{n}元。',
  ],
  合同纠纷: [
    '在{shop}办理储值卡{n}元，现门店停业，无法退还余额。联系人：{name}，手机{mobile}。',
    '预订宴席后商家单方面取消，定金{n}元不退。负责人：{owner}，电话{ownerMobile}，多次联系无果。',
  ],
  质量问题: [
    '所购电饭煲使用{n}天后无法加热，\n商家以超过七日为由拒绝更换。',
    '空调安装后漏水，维修{n}次仍未解决，请帮助协调。投诉人{name}，身份证号{id}，可提供购货凭证。',
  ],
  售后服务: [
    '承诺免费上门，实际收取上门费{n}元，未开具发票。',
    '商家称"概不退换"，认为侵害消费者权益，希望调解。如需核实请拨打{mobile}。',
  ],
} as const;

export const outcomeTexts = [
  '调解成功，商家已退款',
  '调解不成，告知其他途径',
  '已责令改正',
  '经核查不属实',
  '正在办理',
] as const;

export const remarkTexts = [
  '',
  '',
  '',
  '已电话回访，来电人表示满意。',
  '来电人{name}（{mobile}）要求书面答复。',
  '重复来电，与前件合并办理。',
  '首次拨打{mobile}无人接听，次日已联系。',
  '已核对身份证{id}，材料齐全。',
] as const;
