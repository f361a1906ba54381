import type { CodeMetadata } from '../../model/finding.ts';
import type { Say } from '../../model/say.ts';

const basis: Say = {
  vi: 'Quy ước của tdkt về việc bỏ qua một phát hiện',
  en: 'The rules of tdkt for ignoring a finding',
};

const config: Say = {
  vi: 'Quy ước của tdkt về tệp tdkt.yaml',
  en: 'The rules of tdkt for the file tdkt.yaml',
};

/** Every finding about what is not to be told, or graver than by itself. */
export const controlCodes = [
  {
    code: 'TD901',
    slug: 'ignore-form',
    severity: 'error',
    basis,
    since: '0.1.0',
    title: { vi: 'Ghi chú bỏ qua phải có mã và lý do', en: 'A note to ignore findings names codes and a reason' },
    why: {
      vi: 'Một chỗ bị bỏ qua mà không rõ mã nào, vì sao, thì người xem sau không biết có đáng hay không.',
      en: 'What is passed over without a code and a reason, nobody can judge later.',
    },
  },
  {
    code: 'TD902',
    slug: 'ignore-unknown-code',
    severity: 'error',
    basis,
    since: '0.1.0',
    title: { vi: 'Ghi chú bỏ qua nêu mã không có', en: 'A note to ignore findings names a code that is not there' },
    why: {
      vi: 'Mã ghi sai thì chỗ cần bỏ qua vẫn được nêu, hoặc ghi chú nằm đó vô ích.',
      en: 'With a wrong code nothing is ignored, and the note stands there for nothing.',
    },
  },
  {
    code: 'TD903',
    slug: 'ignore-unused',
    severity: 'warning',
    basis,
    since: '0.1.0',
    title: { vi: 'Ghi chú bỏ qua không còn việc gì', en: 'A note that ignores nothing' },
    why: {
      vi: 'Lỗi đã được sửa mà ghi chú còn lại thì lần sai sau cũng sẽ bị bỏ qua.',
      en: 'Once the fault is mended, a note that stays would hide the next one.',
    },
  },
  {
    code: 'TD904',
    slug: 'ignore-expired',
    severity: 'error',
    basis,
    since: '0.1.0',
    title: { vi: 'Ghi chú bỏ qua đã hết hạn', en: 'A note to ignore findings has expired' },
    why: {
      vi: 'Người ghi chú đã hứa sửa trước ngày ấy.',
      en: 'Whoever wrote it promised to mend the fault by that day.',
    },
  },
  {
    code: 'TD905',
    slug: 'ignore-not-allowed',
    severity: 'error',
    basis,
    since: '0.1.0',
    title: { vi: 'Chỗ này không tự bỏ qua được', en: 'This cannot be ignored by oneself' },
    why: {
      vi: 'Quy định của cấp trên chỉ cấp trên mới cho miễn; tệp ghi sai thì phải sửa, nếu không phần còn lại không kiểm tra được.',
      en: 'Only the superior exempts from what it demands; and a file that is written wrongly has to be mended, or the rest cannot be checked.',
    },
  },
  {
    code: 'TD906',
    slug: 'exemption-code',
    severity: 'error',
    basis,
    since: '0.1.0',
    title: { vi: 'Chỉ miễn được quy định của chính kế hoạch', en: 'A plan exempts only from its own demands' },
    why: {
      vi: 'Lỗi về thể thức hay con số tự mâu thuẫn không phải là quy định của cấp trên; cho miễn thì tệp vẫn sai.',
      en: 'Faults of form, or numbers that contradict each other, are not the superior’s demands; exempted, they would stay wrong.',
    },
  },
  {
    code: 'TD907',
    slug: 'exemption-unit',
    severity: 'warning',
    basis,
    since: '0.1.0',
    title: { vi: 'Đơn vị được miễn phải có trong danh bạ', en: 'An exempted unit is in the register' },
    why: {
      vi: 'Tên ghi sai thì đơn vị đã được cho miễn vẫn bị báo lỗi.',
      en: 'With a wrong name the unit that was exempted is still found at fault.',
    },
  },
  {
    code: 'TD908',
    slug: 'exemption-expired',
    severity: 'info',
    basis,
    since: '0.1.0',
    title: { vi: 'Việc cho miễn đã hết hạn', en: 'An exemption is over' },
    why: {
      vi: 'Ghi lại để cấp trên biết đơn vị lại phải theo quy định từ ngày nào.',
      en: 'So that the superior sees from when on the unit is bound again.',
    },
  },
  {
    code: 'TD921',
    slug: 'severity-lowered',
    severity: 'error',
    basis: config,
    since: '0.1.0',
    title: { vi: 'Mức của một phát hiện không hạ được', en: 'The severity of a finding cannot be lowered' },
    why: {
      vi: 'Mức lỗi là theo văn bản của cấp trên và quy định chung; một kho hạ xuống thì chỗ sai đi lọt mà cấp trên không hay.',
      en: 'Severities follow the superior’s word and the common rules; a repository that lowers them lets faults through unseen.',
    },
  },
  {
    code: 'TD922',
    slug: 'severity-unknown-code',
    severity: 'error',
    basis: config,
    since: '0.1.0',
    title: { vi: 'Nâng mức của một mã không có', en: 'The severity of a code that is not there' },
    why: {
      vi: 'Mã ghi sai thì phát hiện cần nâng mức vẫn ở mức cũ mà không ai biết.',
      en: 'With a wrong code the finding that was to be graver stays as it is, and nobody knows.',
    },
  },
] as const satisfies readonly CodeMetadata[];

export type ControlCode = (typeof controlCodes)[number]['code'];

export function metadataOf(code: ControlCode): CodeMetadata {
  const found = controlCodes.find((entry) => entry.code === code);
  if (!found) throw new Error(`No such code: ${code}`);
  return found;
}
