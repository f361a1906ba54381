import { before } from '../../model/expressions/time.ts';
import { programmeTasks } from '../programme-tasks.ts';
import { defineRule } from '../rule.ts';

export const taskOrder = defineRule({
  code: 'TD317',
  slug: 'task-order',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Việc làm trước phải xếp trước việc dựa vào nó', en: 'What another task rests on comes first' },
  title: { vi: 'Việc làm sau không được xếp trước', en: 'A task may not come before the one it follows' },
  why: {
    vi: 'Kiểm tra trước khi có kế hoạch kiểm tra, khen thưởng trước khi có hướng dẫn là xếp nhầm quý.',
    en: 'An inspection before its plan, or awards before their guidance, is a wrong quarter.',
  },
  *check({ document }) {
    const tasks = programmeTasks(document);
    for (const { task, path, time, number } of tasks) {
      for (const [index, id] of (task.afterTasks ?? []).entries()) {
        const first = tasks.find((other) => other.task.id === id);
        if (!first?.time || !time || before(time, first.time) !== 'yes') continue;
        yield {
          place: { file: document.file, path: [...path, 'afterTasks', index] },
          message: {
            vi: `Việc thứ tự ${number} làm vào “${time.written}”, trước việc thứ tự ${first.number} mà nó phải làm sau (“${first.time.written}”).`,
            en: `Task ${number} is planned for “${time.written}”, before task ${first.number}, which it follows (“${first.time.written}”).`,
          },
          help: { vi: 'Đổi quý của một trong hai việc.', en: 'Move one of the two tasks.' },
          related: [
            {
              place: { file: document.file, path: first.path },
              message: { vi: 'việc phải làm trước', en: 'what comes first' },
            },
          ],
        };
      }
    }
  },
});
