import { createContext, useContext } from 'react';
import type { Command, Grant, Picked, Preferences } from '../../shared/contract/window';
import type { Replica } from '../replica';
import type { Page, Place } from './place';

/** What the window as a whole offers to its pages. */
export interface Desk {
  readonly place: Place;
  /** Goes to a page; without `resource` the one in hand stays. */
  readonly go: (page: Page, resource?: string | null) => void;
  readonly preferences: Preferences;
  readonly setPreferences: (change: Partial<Preferences>) => Promise<void>;
  readonly versions: Readonly<Record<string, string>>;
  readonly recent: readonly Picked[];
  readonly openWorkspace: (workspace: Grant, actor?: string) => Promise<void>;
  readonly closeWorkspace: () => Promise<void>;
  /** Takes the open workspace's state anew, after something was done to it as a whole. */
  readonly refresh: () => Promise<void>;
  /** Puts a dropped file before a page. */
  readonly drop: (page: Page, file: Picked) => void;
  /** The dropped file that waits, once; null to all who ask later. */
  readonly takeDropped: () => Picked | null;
  /** Leaves the making of a new workspace. */
  readonly leaveNew: () => void;
  /** The engine's process ended and is being started again. */
  readonly isEngineDown: boolean;
  /** Chooses who acts in the open workspace, of the people filed in it, by exact name. */
  readonly chooseActor: (name: string) => Promise<void>;
  /** Does what menus and shortcuts ask for. */
  readonly command: (command: Command) => void;
}

export const DeskContext = createContext<Desk | null>(null);
export const ReplicaContext = createContext<Replica | null>(null);

/** @throws Error outside of the window's frame. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk needs the window');
  return desk;
}

/** The open workspace. @throws Error on a page that shows without one. */
export function useReplica(): Replica {
  const replica = useContext(ReplicaContext);
  if (replica === null) throw new Error('no workspace is open');
  return replica;
}

/** The open workspace, or null. */
export function useOptionalReplica(): Replica | null {
  return useContext(ReplicaContext);
}
