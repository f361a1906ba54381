import { deciderOf } from '../../model/compose/decider.ts';
import { headerText } from '../../model/compose/header.ts';
import type { SignerInfo } from '../../model/generated/plan.ts';
import type { Norm } from '../../model/norm.ts';
import { printedTexts } from '../../model/printed-text.ts';
import type { Say } from '../../model/say.ts';
import { comparable, normalizeSpaces } from '../../model/text.ts';
import { office } from '../offices.ts';
import { defineRule } from '../rule.ts';

export const decidingAuthority = defineRule({
  code: 'TD732',
  slug: 'deciding-authority',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Mẫu 1.3 Phụ lục III và Điều 13 Nghị định số 30/2020/NĐ-CP',
    en: 'Decree 30/2020, Annex III, model 1.3, and Article 13',
  },
  title: {
    vi: 'Thẩm quyền ban hành quyết định phải khớp với người ký',
    en: 'Who decides and who signs a Decision go together',
  },
  why: {
    vi: 'Quyết định của người đứng đầu do chính người ấy hoặc cấp phó ký thay; quyết định của tập thể mới ký thay mặt (TM.). Hai nơi ghi khác nhau thì không rõ ai quyết định.',
    en: 'A head’s Decision is signed by the head or a deputy, only that of a collective body on its behalf (TM.). Where the two differ nobody knows who decided.',
  },
  *check({ document }) {
    const { promulgatedBy } = document.plan;
    const stated = printedTexts(document)(['promulgatedBy', 'decidedBy']);
    if (!promulgatedBy || stated === undefined || !office.test(stated)) return;
    const { decidedBy: _stated, ...signed } = promulgatedBy;
    const organ = headerText(document, 'organName', 'promulgatedBy') ?? '';
    const { head, body } = deciderOf(signed, organ, document.norm);
    const right = `${head} ${body}`.trim();
    const isHead = head !== '' && comparable(stated).startsWith(comparable(head));
    if (isHead || comparable(stated) === comparable(right)) return;
    const { signerInfo } = promulgatedBy;
    yield {
      place: { file: document.file, path: ['promulgatedBy', 'decidedBy'] },
      message: sentence(stated, firstLine(signerInfo, document.norm), signerInfo.competence?.[0]?.code === 'TM'),
      help: {
        vi: `Ghi thẩm quyền ban hành là “${right}”, hoặc sửa các dòng ở signerInfo; bỏ decidedBy thì dòng này được suy từ người ký.`,
        en: `State “${right}”, or correct the lines of signerInfo; without decidedBy the line follows from the signature.`,
      },
      related: [
        {
          place: { file: document.file, path: ['promulgatedBy', 'signerInfo'], anchor: 'key' },
          message: { vi: 'người ký', en: 'the signature' },
        },
      ],
      actual: stated,
      expected: right,
    };
  },
});

/** The first line of the signature as it prints. */
function firstLine({ competence = [], position }: SignerInfo, norm: Norm): string {
  const [first] = competence;
  if (!first) return normalizeSpaces(position);
  const prefix = norm.signing.find(({ code }) => code === first.code)?.prefix ?? first.code;
  return `${prefix} ${normalizeSpaces(first.of)}`;
}

const sentence = (stated: string, signed: string, isBody: boolean): Say => ({
  vi: `Thẩm quyền ban hành ghi “${stated}” nhưng chữ ký ghi “${signed}”${isBody ? ': quyết định của người đứng đầu không ký thay mặt tập thể' : ''}.`,
  en: `The Decision is by “${stated}”, but it is signed “${signed}”${isBody ? ': a head’s own Decision is not signed on behalf of a body' : ''}.`,
});
