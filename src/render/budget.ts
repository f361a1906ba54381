import type Handlebars from 'handlebars';
import { overBudget } from './handlebars-error.ts';

/** Far beyond what the longest plan needs: five million calls and loops, and twenty million letters from one of them. */
const most = { calls: 5_000_000, letters: 20_000_000 };

/** What one document may take: parts that call several parts, each with several more, multiply without any loop. */
export class Budget {
  readonly #handlebars: typeof Handlebars;
  #calls = 0;

  constructor(handlebars: typeof Handlebars) {
    this.#handlebars = handlebars;
  }

  renew(): void {
    this.#calls = 0;
  }

  spend(act: () => string, node?: hbs.AST.Node): string {
    this.#calls += 1;
    if (this.#calls > most.calls) throw new this.#handlebars.Exception(overBudget, node);
    const text = act();
    if (text.length > most.letters) throw new this.#handlebars.Exception(overBudget, node);
    return text;
  }
}
