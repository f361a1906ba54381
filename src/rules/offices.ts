/** A title that begins with an office: "Chủ tịch", "Phó Giám đốc", "Chánh Văn phòng". */
export const office =
  /^(?:phó|chủ tịch|chủ nhiệm|giám đốc|tổng giám đốc|trưởng|bí thư|hiệu trưởng|viện trưởng|cục trưởng|chánh|bộ trưởng|thứ trưởng|thủ trưởng)(?![a-zà-ỹ])/iu;
