import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type Engine } from '../../main/engine';
import type { Answer, Operation } from '../../shared/contract';
import type { WorkspaceChanged } from '../../shared/contract/events';
import type { DeskBridge, DeskEvent, Grant } from '../../shared/contract/window';

declare global {
  // All of the page's global that is needed here.
  var window: { desk: DeskBridge };
}

interface Call {
  readonly operation: Operation;
  readonly request: { readonly workspace: Grant };
}

/** The page's bridge over a real engine, with workspaces of its own and a way between them that may lose and delay. */
export class DeskOnEngine implements DeskBridge {
  /** Operations as the page asked for them, in order. */
  readonly asked: Operation[] = [];
  /** Whether a change is lost on its way to the page. */
  loses: (change: WorkspaceChanged) => boolean = () => false;
  /** Is waited for between an answer of the engine and its arrival at the page. */
  delay: (operation: Operation) => Promise<unknown> = () => Promise.resolve();
  /** Answers in the engine's place. */
  answers: (operation: Operation) => Answer<never> | undefined = () => undefined;
  readonly #listeners = new Set<(event: DeskEvent) => void>();
  readonly #folders = new Map<string, string>();
  readonly #folder: string;
  #engine!: Engine;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async start(): Promise<DeskOnEngine> {
    const desk = new DeskOnEngine(await mkdtemp(join(tmpdir(), '窗口-')));
    desk.#engine = await createEngine({
      home: join(desk.#folder, 'home'),
      clock: () => new Date('2026-03-02T01:00:00Z'),
      onChange: (change) => {
        desk.#tell(change);
      },
    });
    globalThis.window = { desk };
    return desk;
  }

  /** Makes a workspace; the page knows it by what is given back. */
  async workspace(): Promise<Grant> {
    const grant = `grant${String(this.#folders.size).padStart(16, '0')}`;
    const dir = join(this.#folder, `工作区${this.#folders.size}`);
    const agency = { agency: '示例市市场监督管理局', code: '11389901MA00000151' };
    await this.#engine.dispatch('workspace.init', { dir, regulation: 'lianyungang-2019', ...agency });
    this.#folders.set(grant, dir);
    return { grant };
  }

  /** Asks the engine past the page: what another window or the command line would do. */
  dispatch<Name extends Operation>(operation: Name, { grant }: Grant, request: object = {}) {
    return this.#engine.dispatch(operation, { workspace: this.#folders.get(grant), ...request });
  }

  async ask(_: string, asked: unknown): Promise<Answer<unknown>> {
    const { operation, request } = asked as Call;
    this.asked.push(operation);
    const { workspace, ...others } = request;
    const answer = this.answers(operation) ?? (await this.dispatch(operation, workspace, others));
    await this.delay(operation);
    return structuredClone(answer);
  }

  grantDropped(): Promise<never> {
    return Promise.reject(new Error('nothing is dropped here'));
  }

  listen(listener: (event: DeskEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async stop(): Promise<void> {
    await this.#engine.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #tell(change: WorkspaceChanged): void {
    if (this.loses(change)) return;
    const [workspace = ''] = [...this.#folders].find(([, folder]) => folder === change.workspace) ?? [];
    for (const listener of this.#listeners)
      listener(structuredClone({ kind: 'changed', change: { ...change, workspace } }));
  }
}
