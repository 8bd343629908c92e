import { findProvince, type ProvinceName } from '../../domain/province';

/** Long forms in published tables, old names included, to the short name. */
const longNames = new Map<string, ProvinceName>(
	Object.entries({
		서울특별시: '서울',
		부산광역시: '부산',
		대구광역시: '대구',
		인천광역시: '인천',
		광주광역시: '광주',
		대전광역시: '대전',
		울산광역시: '울산',
		세종특별자치시: '세종',
		경기도: '경기',
		강원도: '강원',
		강원특별자치도: '강원',
		충청북도: '충북',
		충청남도: '충남',
		전라북도: '전북',
		전북특별자치도: '전북',
		전라남도: '전남',
		경상북도: '경북',
		경상남도: '경남',
		제주도: '제주',
		제주특별자치도: '제주'
	})
);

const wholeCountry = ['전국', '계', '합계', '전체', '소계'];

/** `서울특별시` and `서울` are both 서울; undefined for anything else. */
export function parseProvince(label: string): ProvinceName | undefined {
	return longNames.get(label) ?? findProvince(label)?.name;
}

/** Whether a place label stands for a province or the country rather than a district. */
export function isTotal(label: string): boolean {
	const name = label.replace(/^\d{1,2} /, '').trim();
	return wholeCountry.includes(name) || parseProvince(name) !== undefined;
}
