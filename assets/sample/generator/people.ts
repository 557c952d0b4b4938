import { dateBetween } from './calendar';
import { regions, residentId } from './identifiers';
import { randomFor, type Random } from './random';

/** An invented person: a name that stands nowhere else in the sample, numbers that were never given out. */
export interface Person {
  readonly name: string;
  readonly residentId: string;
  readonly birth: string;
  readonly mobile: string;
}

/** Mobile prefixes that no operator holds. */
const mobilePrefixes = ['154', '161', '163', '164', '168', '169'] as const;

const surnames = Array.from(
  '王李张刘陈杨赵黄吴徐孙胡朱郭林罗郑梁谢宋唐冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦邹孟熊秦邱尹薛段雷侯龙史陶黎贺顾毛郝龚邵钱严覃戴莫孔汤',
);
const doubleSurnames = ['欧阳', '司马', '上官', '诸葛', '夏侯', '皇甫', '尉迟', '慕容'] as const;
/** Characters that are common in names and rare in the language of offices. */
const givenCharacters = Array.from(
  '琪婷颖莹雯琳璐倩媛娜娟娇婕妍姗黛薇蕾芸芷萱蓓茜菁菲岚峰峻嵩巍磊砚皓晗晟昊昱晔暄曦熠烨炜煜鑫铭锐钧铮锴骁骏骥翔翊翰宸彦彬恺懿勋凯侃俊伟佑佩轩辰逸迪浩涵淇渊湛瀚沛沁泓涛滢潇澄桐楠梓栩榕柯',
);

/** As many nobodies: what the sample says without its people. */
export function nobodies(count: number): Person[] {
  return Array.from({ length: count }, () => ({ name: '', residentId: '', birth: '', mobile: '' }));
}

/**
 * `count` people, no two with the same number. No name of theirs occurs in `texts`, all else that the sample says.
 */
export function inventPeople(count: number, texts: Iterable<string>): Person[] {
  const random = randomFor('people');
  const taken = sequencesOf(texts);
  const ids = new Set<string>();
  const mobiles = new Set<string>();
  const people: Person[] = [];
  while (people.length < count) {
    const birth = dateBetween(random, '1955-01-01', '2004-12-31');
    const person: Person = {
      name: inventName(random),
      residentId: residentId(random.pick(regions), birth, random.integer(1, 999)),
      birth,
      mobile: random.pick(mobilePrefixes) + String(random.integer(0, 99_999_999)).padStart(8, '0'),
    };
    if (taken.has(person.name) || ids.has(person.residentId) || mobiles.has(person.mobile)) continue;
    ids.add(person.residentId);
    mobiles.add(person.mobile);
    people.push(person);
  }
  return people;
}

function inventName(random: Random): string {
  if (random.chance(0.03))
    return random.pick(doubleSurnames) + random.pick(givenCharacters) + random.pick(givenCharacters);
  const second = random.chance(0.12) ? '' : random.pick(givenCharacters);
  return random.pick(surnames) + random.pick(givenCharacters) + second;
}

const NAME_LENGTHS = [2, 3, 4];
const firstCharacters = new Set([...surnames, ...doubleSurnames.map((surname) => surname.charAt(0))]);

/** Every run of characters in `texts` that begins like a name and is as long as one. */
function sequencesOf(texts: Iterable<string>): Set<string> {
  const sequences = new Set<string>();
  for (const text of texts) {
    for (let start = 0; start < text.length; start += 1) {
      if (!firstCharacters.has(text.charAt(start))) continue;
      for (const length of NAME_LENGTHS) sequences.add(text.slice(start, start + length));
    }
  }
  return sequences;
}
