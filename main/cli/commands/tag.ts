import { Failure } from '../../../shared/failure';
import { levelSchema, tagKinds, tagRoles, type Tag } from '../../../shared/model/tag';
import { operationCommand } from '../command';
import type { Input } from '../input';
import { grouped, say } from '../lines';
import { oneOf } from './data';

function kindOf(given: string): Tag['kind'] {
  return ['none', 'null'].includes(given) ? null : oneOf('kind', tagKinds, given);
}

function levelOf(given: string): Tag['level'] {
  const level = levelSchema.safeParse(Number(given));
  if (!level.success) throw new Failure('usage-wrong', { problem: '--level', usage: '--level 1 | 2 | 3 | 4' });
  return level.data;
}

/** Parts that a comma parts, without blanks. */
function parted(given: string | undefined): string[] | undefined {
  return given?.split(',').map((part) => part.trim());
}

/** What chosen columns are given; undefined where nothing is. */
function setOf(input: Input): Partial<Tag> | undefined {
  const [kind, role, level] = [input.option('kind'), input.option('role'), input.option('level')];
  if (kind === undefined && role === undefined && level === undefined) return undefined;
  return {
    ...(kind === undefined ? {} : { kind: kindOf(kind) }),
    ...(role === undefined ? {} : { role: oneOf('role', tagRoles, role) }),
    ...(level === undefined ? {} : { level: levelOf(level) }),
  };
}

function tagLine({ kind, role, level }: Tag): string {
  return `${kind ?? '-'} ${role} L${level}`;
}

export const tagCommands = [
  operationCommand({
    words: 'tag set',
    usage: '<dir> <resource> <field> --kind <k|none> --role <r> --level <n>',
    arity: 3,
    help: { zh: '确认或修改一个数据项的标签', en: 'Confirm or change the tag of a field' },
    options: { kind: { type: 'string' }, role: { type: 'string' }, level: { type: 'string' } },
    operation: 'tag.set',
    request: (input) => ({
      workspace: input.path(0),
      resource: input.argument(1),
      field: input.argument(2),
      kind: kindOf(input.required('kind')),
      role: oneOf('role', tagRoles, input.required('role')),
      level: levelOf(input.required('level')),
    }),
    show: ({ resource, field, tag }) => [`${resource} ${field}: ${tagLine(tag)}`],
  }),
  operationCommand({
    words: 'tag confirm',
    usage: '<dir> [<resource>] [--dataset <d>] [--columns c0,c3] [--kind <k|none>] [--role <r>] [--level <n>]',
    arity: 2,
    help: { zh: '批量确认或设置标签', en: 'Confirm all proposed tags, or confirm or set those of chosen columns' },
    options: {
      dataset: { type: 'string' },
      columns: { type: 'string' },
      kind: { type: 'string' },
      role: { type: 'string' },
      level: { type: 'string' },
    },
    operation: 'tag.confirm',
    request: (input) => ({
      workspace: input.path(0),
      resource: input.optionalArgument(1),
      dataset: input.option('dataset'),
      columns: parted(input.option('columns')),
      set: setOf(input),
    }),
    show: ({ confirmed }, language) => [
      say(language, `已确认 ${confirmed} 个数据项的标签`, `${confirmed} tags confirmed`),
    ],
  }),
  operationCommand({
    words: 'tag spread',
    usage: '<dir> <resource> <field> [--dry-run] [--over r0003,r0007]',
    arity: 3,
    help: { zh: '将一个数据项的标签用于其他资源的同名数据项', en: 'Give a field’s tag to same-named fields elsewhere' },
    options: { 'dry-run': { type: 'boolean' }, over: { type: 'string' } },
    operation: 'tag.spread',
    request: (input) => ({
      workspace: input.path(0),
      resource: input.argument(1),
      field: input.argument(2),
      dryRun: input.flag('dry-run'),
      over: parted(input.option('over')),
    }),
    show({ field, tag, dryRun, resources, places, alike, differing }, language) {
      const counts = [grouped(resources), grouped(places)] as const;
      const done = say(
        language,
        `已用于 ${counts[0]} 个资源的 ${counts[1]} 处`,
        `Given to ${counts[1]} places in ${counts[0]} resources`,
      );
      const would = say(
        language,
        `将用于 ${counts[0]} 个资源的 ${counts[1]} 处`,
        `Would be given to ${counts[1]} places in ${counts[0]} resources`,
      );
      const reasons = {
        set: say(language, '已另行设置', 'set otherwise'),
        detected: say(language, '识别结果更严', 'detected as something stricter'),
      };
      return [
        `${field}: ${tagLine(tag)}`,
        dryRun ? would : done,
        ...(dryRun ? alike.map(({ resource, name }) => `  ${resource} ${name}`) : []),
        ...differing.map(
          ({ resource, name, because, tag: other }) =>
            `  ! ${resource} ${name}: ${tagLine(other)} (${reasons[because]})`,
        ),
      ];
    },
  }),
];
