import { z } from 'zod';
import { contract, type Operation } from '../../shared/contract';
import { pathSchema, secretSchema } from '../../shared/contract/common';
import { isBuiltInLadder, ladderSchema } from '../../shared/contract/search';
import { grantSchema } from '../../shared/contract/window';
import { Failure } from '../../shared/failure';
import type { GrantMode, Grants } from './grants';

/** What each member that holds a path is for. A member that is not named here cannot be sent by the page. */
const modes: Readonly<Record<string, GrantMode>> = {
  workspace: 'folder',
  dir: 'folder',
  file: 'read',
  ladder: 'read',
  other: 'read',
  pem: 'read',
  p7s: 'read',
  trust: 'read',
  ladders: 'read',
  out: 'write',
};

/** Members that mean something else in one operation: packages and receipts are made inside a folder. */
const otherwise: Partial<Record<Operation, Readonly<Record<string, GrantMode>>>> = {
  'package.export': { out: 'folder' },
  'review.export': { out: 'folder' },
  'package.prepare': { out: 'folder' },
  'package.sign': { out: 'folder' },
  'package.copy': { out: 'folder' },
};

/** Whether an operation makes files of its own naming inside a folder. */
export function makesInFolder(operation: Operation): boolean {
  return otherwise[operation]?.['out'] === 'folder';
}

const typedSecretSchema = z.strictObject({ passphrase: z.string() });

/**
 * An operation's request as the page sent it, with the paths of its grants put in. Only what the operation's schema
 * calls a path is touched; the rest is left to the engine, which parses all of it.
 *
 * @throws Failure `grant-missing` where a path (or the file of a passphrase) stands in place of a grant,
 *   `grant-unknown`, `grant-wrong`.
 */
export function withPaths(operation: Operation, request: unknown, grants: Grants): unknown {
  function path(value: unknown, member: string): string {
    const grant = grantSchema.safeParse(value);
    const mode = otherwise[operation]?.[member] ?? modes[member];
    if (!grant.success || !mode) throw new Failure('grant-missing', { member });
    return grants.path(grant.data, mode);
  }

  function replace(schema: z.core.$ZodType, value: unknown, member: string): unknown {
    if (value === undefined) return value;
    if (schema === pathSchema) return path(value, member);
    if (schema === secretSchema) {
      if (typedSecretSchema.safeParse(value).success) return value;
      throw new Failure('grant-missing', { member });
    }
    if (schema === ladderSchema)
      return typeof value === 'string' && isBuiltInLadder(value) ? value : path(value, 'ladder');
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
      return replace(schema.def.innerType, value, member);
    }
    if (schema instanceof z.ZodArray && Array.isArray(value)) {
      return value.map((item: unknown) => replace(schema.def.element, item, member));
    }
    if (schema instanceof z.ZodRecord && typeof value === 'object' && value !== null) {
      const inner = schema.def.valueType;
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(inner, item, name)]));
    }
    if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const shape = schema.def.shape as Readonly<Record<string, z.core.$ZodType>>;
      const entries = Object.entries(value).map(([name, item]: [string, unknown]) => {
        const inner = Object.hasOwn(shape, name) ? shape[name] : undefined;
        return [name, inner ? replace(inner, item, name) : item];
      });
      return Object.fromEntries(entries);
    }
    return value;
  }

  return replace(contract[operation].request, request, operation);
}
