import type { NodePath } from '../model/place.ts';
import type { Stretch } from './trouble.ts';

/** A node found by its path, or the nearest ancestor there is. */
export interface Found {
  readonly key: Stretch | undefined;
  readonly value: Stretch;
  /** The plain data there. */
  readonly data: unknown;
  /** All of the path was found. */
  readonly exact: boolean;
}

const width = 5;

/**
 * Where each node of a file stands: five numbers a node in the order of the file (key start and end, value start and end,
 * the number of the node after its subtree), a tenth of what the library's own tree takes.
 */
export class Places {
  readonly #numbers: number[] = [];
  readonly #keys: (string | undefined)[] = [];
  readonly #children = new Map<number, ReadonlyMap<string | number, number>>();

  /** Children are added between `open` and `close`. Nodes of a list have no key. */
  open(name: string | undefined, key: Stretch | undefined, value: Stretch): number {
    const node = this.#keys.push(name) - 1;
    this.#numbers.push(key?.start ?? -1, key?.end ?? -1, value.start, value.end, node + 1);
    return node;
  }

  close(node: number): void {
    this.#numbers[node * width + 4] = this.#keys.length;
  }

  /** Where a node ends that was not read whole when it was opened. */
  endAt(node: number, end: number): void {
    this.#numbers[node * width + 3] = end;
  }

  /** Undefined only when no node was added. */
  find(path: NodePath, data: unknown): Found | undefined {
    if (this.#keys.length === 0) return undefined;
    let node = 0;
    let here = data;
    for (const step of path) {
      const child = this.#childrenOf(node).get(Array.isArray(here) ? Number(step) : String(step));
      if (child === undefined) return this.#found(node, here, false);
      here = (here as Record<string | number, unknown>)[step];
      node = child;
    }
    return this.#found(node, here, true);
  }

  /** Of two keys of one name the first counts, as it does in the data. */
  #childrenOf(node: number): ReadonlyMap<string | number, number> {
    const known = this.#children.get(node);
    if (known) return known;
    const children = new Map<string | number, number>();
    const end = this.#number(node, 4);
    for (let child = node + 1, index = 0; child < end; child = this.#number(child, 4), index += 1) {
      const name = this.#keys[child] ?? index;
      if (!children.has(name)) children.set(name, child);
    }
    this.#children.set(node, children);
    return children;
  }

  #found(node: number, data: unknown, exact: boolean): Found {
    const start = this.#number(node, 0);
    return {
      key: start === -1 ? undefined : { start, end: this.#number(node, 1) },
      value: { start: this.#number(node, 2), end: this.#number(node, 3) },
      data,
      exact,
    };
  }

  #number(node: number, which: number): number {
    return this.#numbers[node * width + which] ?? 0;
  }
}
