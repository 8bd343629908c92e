/** The site's letters, for drawings that stand alone. */
export const fontStack =
	'Pretendard, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", system-ui, sans-serif';
