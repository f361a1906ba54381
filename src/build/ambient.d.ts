declare const __TDKT_VERSION__: string;

declare module '*.hbs' {
  const text: string;
  export default text;
}

declare module '*.yaml' {
  const data: unknown;
  export default data;
}

declare module 'tdkt:validators' {
  export interface SchemaError {
    readonly keyword: string;
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
  }
  export type Validator = ((data: unknown) => boolean) & { errors?: null | SchemaError[] };
  export const plan: Validator;
  export const tdkt: Validator;
  export const roster: Validator;
  export const units: Validator;
  export const report: Validator;
}

declare module 'tdkt:titles' {
  /** What the schema says of one property for people; `ref` names the definition that says the rest. */
  export interface Title {
    readonly title?: string;
    readonly example?: unknown;
    readonly ref?: string;
    readonly label?: true;
    readonly fields?: Readonly<Record<string, Title>>;
    readonly items?: Title;
  }
  /** Per schema: itself under the empty name, its definitions under theirs. */
  export const titles: Readonly<Record<'plan' | 'roster' | 'tdkt' | 'units', Readonly<Record<string, Title>>>>;
}
