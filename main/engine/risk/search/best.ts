import type { Scored } from './problem';

/** The best nodes so far. Equal scores go by their levels, so that the same table gives the same answer. */
export class Best {
  private nodes: Scored[] = [];

  constructor(private readonly most: number) {}

  /** What a node must stay below to be better than the last of them. */
  get cutoff(): number {
    return this.nodes.at(this.most - 1)?.score ?? Infinity;
  }

  get found(): readonly Scored[] {
    return this.nodes;
  }

  offer(node: Scored): void {
    const last = this.nodes.at(this.most - 1);
    if (last !== undefined && order(node, last) >= 0) return;
    if (this.nodes.some(({ levels }) => compare(levels, node.levels) === 0)) return;
    this.nodes.push(node);
    this.nodes.sort(order);
    this.nodes.length = Math.min(this.nodes.length, this.most);
  }
}

function order(a: Scored, b: Scored): number {
  return a.score - b.score || compare(a.levels, b.levels);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((level, index) => level !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
