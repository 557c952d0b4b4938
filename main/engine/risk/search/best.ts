import type { Scored } from './problem';

/** The best nodes so far. Equal scores go by their levels, so that the same table gives the same answer. */
export class Best {
  private nodes: Scored[] = [];

  constructor(private readonly most: number) {}

  /** What a node must stay below to come in. */
  get cutoff(): number {
    return this.nodes.length < this.most ? Infinity : (this.nodes.at(-1)?.score ?? Infinity);
  }

  get found(): readonly Scored[] {
    return this.nodes;
  }

  offer(node: Scored): void {
    if (node.score >= this.cutoff || this.nodes.some(({ levels }) => compare(levels, node.levels) === 0)) return;
    this.nodes.push(node);
    this.nodes.sort((a, b) => a.score - b.score || compare(a.levels, b.levels));
    this.nodes.length = Math.min(this.nodes.length, this.most);
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((level, index) => level !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
