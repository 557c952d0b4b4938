import { assertWidth, nameColumns } from '../width';

/** A place inside a record, reached by the names of members. */
export interface Member {
  /** Its column's number from 0; undefined as long as no record has a value here. */
  column: number | undefined;
  readonly name: string;
  readonly members: Map<string, Member>;
}

/** The columns that the members of records make, in the order in which they first had a value. */
export interface MemberColumns {
  readonly root: Member;
  readonly names: readonly string[];
  child(parent: Member, name: string): Member;
  columnOf(member: Member): number;
}

/** @throws from `columnOf` Failure `table-too-wide`, `header-too-long` naming `file` */
export function openMemberColumns(file: string): MemberColumns {
  const names: string[] = [];
  const root: Member = { column: undefined, name: '', members: new Map() };
  return {
    root,
    names,
    child(parent, name) {
      const known = parent.members.get(name);
      if (known !== undefined) return known;
      const member = { column: undefined, name: parent === root ? name : `${parent.name}.${name}`, members: new Map() };
      parent.members.set(name, member);
      return member;
    },
    columnOf(member) {
      if (member.column === undefined) {
        member.column = names.push(member.name) - 1;
        assertWidth(names.length, file);
        nameColumns(names, file);
      }
      return member.column;
    },
  };
}
