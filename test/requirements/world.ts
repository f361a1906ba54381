import fc from 'fast-check';

/** A made province: what plans demand and what a unit settles, as bare numbers, so that the naive judge reads no text. */
export interface World {
  readonly unit: Unit;
  /** The plan of the province, and perhaps one of the district below it. */
  readonly plans: readonly Superior[];
  /** Which of them the unit's plan cites: the nearest, or all. */
  readonly citesAll: boolean;
  readonly own: Own;
}

export interface Unit {
  readonly kind: 'xa' | 'phuong' | 'doanh-nghiep';
  /** Below the district, else right below the province. */
  readonly inDistrict: boolean;
  readonly staff: number | undefined;
  readonly attribute: boolean;
  readonly cluster: boolean;
}

/** What a unit settles: delegates, day of 2026 (1 is January 1st), sessions, form by index. */
interface Own {
  readonly total: number;
  readonly day: number;
  readonly sessions: number;
  readonly form: number;
}

export interface Superior {
  readonly parts: readonly Part[];
}

export interface Part {
  readonly guard: Guard;
  readonly total?: Range | undefined;
  /** First and last day allowed. */
  readonly days?: Range | undefined;
  readonly sessions?: number | undefined;
  readonly forms?: readonly number[] | undefined;
  /** At and above `from` employees one limit, below it another. */
  readonly cases?: { readonly from: number; readonly large: Range; readonly small: Range } | undefined;
}

export interface Guard {
  readonly kinds: readonly Unit['kind'][];
  readonly underDistrict: boolean;
  readonly attribute: boolean;
  readonly cluster: boolean;
  readonly named: boolean;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

export const forms = [
  'Hội nghị điển hình tiên tiến',
  'Hội nghị biểu dương gương tốt',
  'Đại hội Thi đua yêu nước',
  'Lễ tuyên dương điển hình',
];

const kinds = ['xa', 'phuong', 'doanh-nghiep'] as const;
const rare = fc.integer({ min: 0, max: 4 }).map((n) => n === 0);
const range = (max: number): fc.Arbitrary<Range> =>
  fc
    .tuple(fc.integer({ min: 1, max }), fc.integer({ min: 1, max }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const cap = fc.integer({ min: 50, max: 200 }).map((high) => ({ low: 0, high }));
const counts = fc.oneof(
  cap,
  range(200),
  fc.integer({ min: 50, max: 150 }).map((low) => ({ low, high: Infinity })),
);

const part: fc.Arbitrary<Part> = fc.record({
  guard: fc.record({
    kinds: fc.subarray([...kinds], { minLength: 1 }),
    underDistrict: rare,
    attribute: rare,
    cluster: rare,
    named: rare,
  }),
  total: fc.option(counts, { nil: undefined }),
  days: fc.option(range(330), { nil: undefined }),
  sessions: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  forms: fc.option(fc.subarray([0, 1, 2, 3], { minLength: 1 }), { nil: undefined }),
  cases: fc.option(fc.record({ from: fc.constantFrom(100, 200, 300), large: cap, small: cap }), { nil: undefined }),
});

export const worlds: fc.Arbitrary<World> = fc.record({
  unit: fc.record({
    kind: fc.constantFrom(...kinds),
    inDistrict: fc.boolean(),
    staff: fc.option(fc.integer({ min: 50, max: 400 }), { nil: undefined }),
    attribute: fc.boolean(),
    cluster: fc.boolean(),
  }),
  plans: fc.array(fc.record({ parts: fc.array(part, { minLength: 1, maxLength: 2 }) }), { minLength: 1, maxLength: 2 }),
  citesAll: fc.boolean(),
  own: fc.record({
    total: fc.integer({ min: 1, max: 220 }),
    day: fc.integer({ min: 60, max: 340 }),
    sessions: fc.integer({ min: 1, max: 4 }),
    form: fc.integer({ min: 0, max: 3 }),
  }),
});

/** The same with a district that speaks of the units the province speaks of, and no part that states a form. */
export const districts: fc.Arbitrary<World> = worlds.map(({ plans, ...world }) => {
  const [province = { parts: [] }, district = { parts: province.parts.toReversed() }] = plans;
  const open = ({ guard, ...each }: Part): Part => ({
    ...each,
    guard: { ...guard, kinds: [...kinds] },
    forms: undefined,
  });
  return { ...world, plans: [province, district].map(({ parts }) => ({ parts: parts.map(open) })) };
});
