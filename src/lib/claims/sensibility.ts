import type { Age } from '../domain/population';
import type { IndicatorScope } from './reading';

/** What a universe is to the district that a claim is about. */
export type UniverseRole =
	| 'everywhere'
	| 'own-province'
	| 'metropolitan-official'
	| 'metropolitan-gu'
	| 'same-kind'
	| 'other';

interface Weight {
	weight: number;
	reason: { ko: string; en: string };
}

/**
 * How natural it is to fill an open parameter one way: the one table of weights behind fairness and
 * robustness (Wu et al., PVLDB 2014, call this sensibility). 1 is what the bare words mean; a stated
 * parameter always has weight 1. Judgement, not measurement: change a number here and say why.
 */
export const sensibilityWeights = {
	universe: {
		everywhere: {
			weight: 1,
			reason: {
				ko: '범위를 밝히지 않은 “1위”는 표 전체에서의 1위로 읽힌다',
				en: '“First” without a scope reads as first in the whole table'
			}
		},
		'own-province': {
			weight: 0.8,
			reason: {
				ko: '구청·시청은 보통 같은 시도 안에서 견준다',
				en: 'District offices usually compare within their own province'
			}
		},
		'metropolitan-official': {
			weight: 0.6,
			reason: {
				ko: '통계청 보도자료가 특·광역시 구·군을 따로 견준다',
				en: 'The statistics office’s release compares these separately'
			}
		},
		'same-kind': {
			weight: 0.6,
			reason: {
				ko: '통계청 보도자료가 시와 군을 따로 견준다',
				en: 'The statistics office’s release compares cities and counties separately'
			}
		},
		'metropolitan-gu': {
			weight: 0.4,
			reason: {
				ko: '자치구만 견주는 공식 표는 없다',
				en: 'No official table compares autonomous districts alone'
			}
		},
		other: {
			weight: 0.3,
			reason: {
				ko: '문장만 보고는 떠올리기 어려운 범위다',
				en: 'A scope the words alone would hardly suggest'
			}
		}
	} satisfies Record<UniverseRole, Weight>,
	age: {
		'15+': {
			weight: 1,
			reason: {
				ko: '공식 고용률은 15세 이상이 기준이다',
				en: 'The official employment rate counts everyone aged 15 and over'
			}
		},
		'15-64': {
			weight: 0.8,
			reason: {
				ko: '자치단체는 15~64세 고용률을 자주 쓴다',
				en: 'Local governments often use the rate at ages 15 to 64'
			}
		},
		other: {
			weight: 0.2,
			reason: {
				ko: '좁은 연령층이라면 문장이 밝혔을 것이다',
				en: 'A narrower age group would have been named'
			}
		}
	} satisfies Record<'15+' | '15-64' | 'other', Weight>,
	period: {
		named: {
			weight: 1,
			reason: { ko: '문장이 말하는 조사다', en: 'The survey that the sentence speaks of' }
		},
		neighbour: {
			weight: 0.5,
			reason: {
				ko: '바로 앞뒤 조사에서도 그랬다면 우연이 아니다',
				en: 'What was also so one survey before or after is less of an accident'
			}
		}
	} satisfies Record<'named' | 'neighbour', Weight>,
	base: {
		'year-before': {
			weight: 1,
			reason: {
				ko: '계절을 타므로 지난해 같은 반기와 견주는 것이 관례다',
				en: 'Work is seasonal, so the same half of the year before is the usual base'
			}
		},
		'half-before': {
			weight: 0.6,
			reason: { ko: '바로 앞 조사와 견줄 수도 있다', en: 'The survey just before is possible too' }
		},
		other: {
			weight: 0.3,
			reason: {
				ko: '“지난해”가 지난해의 다른 반기일 수도 있다',
				en: '“Last year” might mean its other half'
			}
		}
	} satisfies Record<'year-before' | 'half-before' | 'other', Weight>,
	indicators: {
		measures: {
			weight: 1,
			reason: {
				ko: '“지표”는 조사표의 지표(15세 이상)다',
				en: '“Indicators” are the table’s measures, at 15 and over'
			}
		},
		'age-groups': {
			weight: 0.5,
			reason: {
				ko: '연령별 고용률을 하나씩 세었을 수도 있다',
				en: 'The employment rates by age may have been counted one by one'
			}
		},
		everything: {
			weight: 0.3,
			reason: {
				ko: '공표된 비율을 모두 세었을 수도 있다',
				en: 'Every published rate may have been counted'
			}
		}
	} satisfies Record<IndicatorScope, Weight>
};

export function ageWeight(age: Age): number {
	return sensibilityWeights.age[age === '15+' || age === '15-64' ? age : 'other'].weight;
}
