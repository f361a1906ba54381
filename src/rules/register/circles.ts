/** One step round a circle: who, and the edge that leads on. */
export interface CircleStep<Edge> {
  readonly id: string;
  readonly edge: Edge;
}

interface Step<Edge> {
  readonly id: string;
  readonly edges: readonly Edge[];
  at: number;
}

/**
 * The ways that lead back to where they began, in the order of `ids`. Walks without recursion, since a register may be
 * deep by mistake; each id is entered once.
 */
export function* circlesIn<Edge extends { readonly to: string }>(
  ids: readonly string[],
  edgesOf: (id: string) => readonly Edge[],
): Generator<readonly CircleStep<Edge>[]> {
  const seen = new Set<string>();
  for (const start of ids) yield* circlesFrom(start, edgesOf, seen);
}

function* circlesFrom<Edge extends { readonly to: string }>(
  start: string,
  edgesOf: (id: string) => readonly Edge[],
  seen: Set<string>,
): Generator<readonly CircleStep<Edge>[]> {
  const way: Step<Edge>[] = [];
  const depth = new Map<string, number>();
  const enter = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    depth.set(id, way.length);
    way.push({ id, edges: edgesOf(id), at: -1 });
  };
  enter(start);
  for (let step = way.at(-1); step; step = way.at(-1)) {
    step.at += 1;
    const edge = step.edges[step.at];
    if (!edge) {
      way.pop();
      depth.delete(step.id);
      continue;
    }
    const back = depth.get(edge.to);
    if (back === undefined) enter(edge.to);
    else yield way.slice(back).map(({ id, edges, at }) => ({ id, edge: edges[at] as Edge }));
  }
}
