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
  export const report: Validator;
  export const outline: Validator;
}
