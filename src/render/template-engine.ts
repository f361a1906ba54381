import Handlebars from 'handlebars';
import { Budget } from './budget.ts';
import { cellStyle } from './cell-style.ts';
import { explain, missingList } from './handlebars-error.ts';
import { stamp } from './stamp.ts';
import { type TemplateTexts, templates } from './templates.ts';

type Render = (view: unknown, options?: Handlebars.RuntimeOptions) => string;

export interface TemplateEngine {
  /** The markup a template makes of a view. Throws TemplateError, never an error of Handlebars. */
  renderMarkup(name: string, view: unknown): string;
}

/** An engine for these templates; each may call all the others as a part. Compiles one at its first use. */
export function templateEngine(texts: TemplateTexts): TemplateEngine {
  const handlebars = Handlebars.create();
  const budget = new Budget(handlebars);
  handlebars.registerHelper({ cellStyle, each: strictEach(handlebars, budget) });
  const compiled = new Map<string, Render>();
  const find = (name: string): Render => {
    const known = compiled.get(name) ?? compile(handlebars, name, texts[name] ?? '');
    compiled.set(name, known);
    return known;
  };
  for (const name of Object.keys(texts)) {
    handlebars.registerPartial(name, (view: unknown, options?: Handlebars.RuntimeOptions) =>
      budget.spend(() => find(name)(view, options)),
    );
  }
  return {
    renderMarkup(name, view) {
      if (!Object.hasOwn(texts, name)) throw new Error(`no template ${name}`);
      budget.renew();
      return find(name)(view);
    },
  };
}

const own = templateEngine(templates);
export const renderMarkup = own.renderMarkup;

// One template is compiled on its own and called by a wrapper, so that an error at run time knows its file.
function compile(handlebars: typeof Handlebars, name: string, text: string): Render {
  const file = `${name}.hbs`;
  const withFile = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw explain(error, file);
    }
  };
  const render: Render = withFile(() => {
    const program = handlebars.parse(text.replace(/\n$/, ''));
    stamp(program, file);
    return handlebars.compile(program, {
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: { cellStyle: true },
      preventIndent: true,
    });
  });
  return (view, options) => withFile(() => render(view, options));
}

type Each = (this: unknown, list: unknown, options: Handlebars.HelperOptions) => string;

// Handlebars' strict mode lets `{{#each typo}}` print nothing.
function strictEach(handlebars: typeof Handlebars, budget: Budget): Each {
  const each = handlebars.helpers['each'] as Each;
  return function (list, options) {
    // The position is there, only Handlebars' types do not say so.
    if (list === undefined) throw new handlebars.Exception(missingList, options as unknown as hbs.AST.Node);
    return budget.spend(() => each.call(this, list, options), options as unknown as hbs.AST.Node);
  };
}
