/** The 17 provinces (시도) by short Korean name, in the order the statistics office lists them. */
export const provinces = [
	{ name: '서울', nameEn: 'Seoul', metropolitan: true },
	{ name: '부산', nameEn: 'Busan', metropolitan: true },
	{ name: '대구', nameEn: 'Daegu', metropolitan: true },
	{ name: '인천', nameEn: 'Incheon', metropolitan: true },
	{ name: '광주', nameEn: 'Gwangju', metropolitan: true },
	{ name: '대전', nameEn: 'Daejeon', metropolitan: true },
	{ name: '울산', nameEn: 'Ulsan', metropolitan: true },
	// 세종 has no districts, so it never has members; it stays in the list because texts name it.
	{ name: '세종', nameEn: 'Sejong', metropolitan: false },
	{ name: '경기', nameEn: 'Gyeonggi', metropolitan: false },
	{ name: '강원', nameEn: 'Gangwon', metropolitan: false },
	{ name: '충북', nameEn: 'Chungbuk', metropolitan: false },
	{ name: '충남', nameEn: 'Chungnam', metropolitan: false },
	{ name: '전북', nameEn: 'Jeonbuk', metropolitan: false },
	{ name: '전남', nameEn: 'Jeonnam', metropolitan: false },
	{ name: '경북', nameEn: 'Gyeongbuk', metropolitan: false },
	{ name: '경남', nameEn: 'Gyeongnam', metropolitan: false },
	{ name: '제주', nameEn: 'Jeju', metropolitan: false }
] as const;

export type ProvinceName = (typeof provinces)[number]['name'];

export interface Province {
	name: ProvinceName;
	nameEn: string;
	metropolitan: boolean;
}

export function findProvince(name: string): Province | undefined {
	return provinces.find((province) => province.name === name);
}
