import { defineRosterRule } from '../rule.ts';
import { rosterBasis } from './basis.ts';

export const noDelegates = defineRosterRule({
  code: 'TD804',
  slug: 'no-delegates',
  severity: 'warning',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Danh sách phải có đại biểu',
    en: 'A roster has delegates',
  },
  why: {
    vi: 'Danh sách trống không đối chiếu được với chỉ tiêu nào; có thể tệp chưa điền xong.',
    en: 'An empty roster cannot be compared with anything; perhaps the file is not finished.',
  },
  *checkRoster({ document: { file, roster } }) {
    if ((roster.delegates ?? []).length > 0) return;
    yield {
      place: { file, path: [roster.delegates ? 'delegates' : 'kind'], anchor: 'key' },
      message: { vi: 'Danh sách chưa có đại biểu nào.', en: 'The roster has no delegates.' },
      help: { vi: 'Ghi các đại biểu vào “delegates”.', en: 'List the delegates under “delegates”.' },
    };
  },
});
