import { graded, share, type KindRule } from '../rule';
import { finds } from '../sql';

/** 生物识别 (个人信息保护法 第二十八条): templates, images and their file names, by header. */
export const biometric: KindRule = {
  kind: 'biometric',
  role: 'direct',
  level: 4,
  header: {
    names:
      /指纹|掌纹|人脸|面部|虹膜|声纹|步态|基因|\bdna\b|面容|掌静脉|生物特征|特征[码值]|特征向量|特征模板|\bfinger ?print\b|\bface (?:id|feature|image|template)\b|\biris (?:code|scan|template)\b|\bvoice ?print\b|\bbiometric\b|zhi ?wen|ren ?lian/,
    unless: /是否|设备|型号|数量|日期|时间|状态|机$|锁|仪|门禁/,
  },
  lengths: [8, Infinity],
  needsHeader: true,
  match: `(${finds('[A-Za-z0-9]{6,}')} OR ${finds('(?:-?\\d\\.\\d+(?:[eE]-?\\d+)?[,;\\s]+){7}')})`,
  weigh: (tally) => graded(share(tally.matched, tally.present), 0.3, 0.7),
};
