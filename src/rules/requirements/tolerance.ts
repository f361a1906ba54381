import { plainCount } from '../../model/expressions/plain-number.ts';
import type { Norm } from '../../model/norm.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Say } from '../../model/say.ts';

/** The tolerance a comparison used, in words; empty where none was. */
export function toleranceOf(stipulation: Stipulation, { tolerances }: Norm): Say {
  if (stipulation.kind !== 'amount' && stipulation.kind !== 'allocation') return { vi: '', en: '' };
  if (stipulation.subject === 'share') {
    const { mode } = stipulation.value;
    const points = plainCount(tolerances.aboutShare);
    if (isSoft(stipulation))
      return { vi: `“khoảng” được lệch ${points} điểm phần trăm`, en: `“about” allows ${points} percentage points` };
    return mode === 'exact' || mode === 'between'
      ? { vi: 'lệch dưới 01 người là đạt', en: 'less than one person off is met' }
      : { vi: '', en: '' };
  }
  if (!isSoft(stipulation)) return { vi: '', en: '' };
  const hundredths = plainCount(tolerances.aboutQuantity);
  return { vi: `“khoảng” được lệch ${hundredths}%`, en: `“about” allows ${hundredths}%` };
}

/** Said with “khoảng”. */
export function isSoft(stipulation: Stipulation): boolean {
  if (stipulation.kind !== 'amount' && stipulation.kind !== 'allocation') return false;
  if (stipulation.subject !== 'share') return stipulation.value.about;
  return stipulation.value.mode === 'about' || stipulation.value.mode === 'aboutBetween';
}
