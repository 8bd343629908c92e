/** Who is not drawn for want of one of two figures. Names and reasons come formatted. */
const ko = {
	named: (names: string) => `두 수치가 모두 있지 않아 뺀 곳: ${names}`,
	/** A name or a number of places with its reason: `가람구(비공개)`. */
	because: (who: string, reason: string) => `${who}(${reason})`,
	places: (count: number) => `${count}곳`,
	membersAt: (period: string) =>
		`비교 집단에 드는 곳은 두 조사에서 다르며, 여기서는 ${period} 기준입니다.`
};

const en: typeof ko = {
	named: (names) => `Left out for want of both figures: ${names}`,
	because: (who, reason) => `${who} (${reason})`,
	places: (count) => String(count),
	membersAt: (period) =>
		`The two surveys differ in which districts belong; here they are those of the ${period}.`
};

export const leftOutWords = { ko, en };
