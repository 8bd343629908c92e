import { withJosa } from './tell-josa';

/** The frames of a reason: where a claim holds, and what follows. Lines are whole sentences. */
const ko = {
	/** Where a claim holds, by what tells its readings apart. */
	scopes: {
		universe: (names: string) => `${names} 안에서는`,
		base: (names: string) => `${withJosa(names, '와/과')} 견주면`,
		indicators: (names: string) => `${withJosa(names, '으로/로')} 세면`,
		group: (names: string) => `${withJosa(names, '으로/로')}는`
	},
	/** The same without a sentence around it: "서울 25개 자치구에서만". */
	where: {
		universe: (names: string, only: boolean) => (only ? `${names}에서만` : names),
		base: (names: string, only: boolean) =>
			`${withJosa(names, '와/과')} 견줄 때${only ? '만' : ''}`,
		indicators: (names: string, only: boolean) =>
			`${withJosa(names, '으로/로')} 셀 때${only ? '만' : ''}`,
		group: (names: string, only: boolean) => (only ? `${names}에서만` : names),
		period: (periods: string, only: boolean) => (only ? `${periods}에만` : periods)
	},
	depends: (scopes: string, line: string) => `${scopes} 맞지만, ${line}`,
	supportedMany: (line: string) => `모든 해석에서 맞습니다. ${line}`,
	refutedMany: (line: string) => `어떤 해석으로도 맞지 않습니다. ${line}`,
	rankSupported: (names: string) => `${names} 안에서 모두 맞습니다.`,
	fitsBase: (period: string, value: string) =>
		`말에 맞는 것은 ${withJosa(`${period}(${value})`, '와/과')} 견준 값입니다.`
};

const en: typeof ko = {
	scopes: {
		universe: (names) => `True among ${names}`,
		base: (names) => `True against the ${names}`,
		indicators: (names) => `True when counting ${names}`,
		group: (names) => `True for ${names}`
	},
	where: {
		universe: (names, only) => `${only ? 'only ' : ''}among ${names}`,
		base: (names, only) => `${only ? 'only ' : ''}against the ${names}`,
		indicators: (names, only) => `${only ? 'only ' : ''}when counting ${names}`,
		group: (names, only) => `${only ? 'only ' : ''}for ${names}`,
		period: (periods, only) => `${only ? 'only ' : ''}in the ${periods}`
	},
	depends: (scopes, line) => `${scopes}; ${line}`,
	supportedMany: (line) => `True under every reading: ${line}`,
	refutedMany: (line) => `False under every reading: ${line}`,
	rankSupported: (names) => `True among ${names}.`,
	fitsBase: (period, value) => `The words fit a comparison with the ${period} (${value}).`
};

export const tellReasonWords = { ko, en };
