import { formatList } from '../format/list';
import { withJosa, withWas } from './tell-josa';

/** What one rival would need, and what it had. */
interface RivalWords {
	universe: string;
	district: string;
	target: string;
	gap: string;
	/** Women would have to be ahead of men: `gap` is then how far. */
	reversed: boolean;
	/** Past gaps in one phrase ("17.2, 17.0, 11.4%p"); null where none is published. */
	past: { periods: string; gaps: string; several: boolean } | null;
}

interface OthersWords {
	count: number;
	gap: string;
	reversed: boolean;
	/** Surveys that publish both sexes; null where none does. */
	periods: string | null;
	/** Those of them that had a gap narrow enough. */
	within: readonly string[];
}

const needed = (gap: string, reversed: boolean) =>
	reversed ? `여성 고용률이 남성보다 ${gap} 이상 높아야` : `남녀 고용률의 격차가 ${gap} 이하여야`;
/** 까지 closes a stretch of time; single surveys take 에. */
const during = (periods: string) => (periods.endsWith('까지') ? periods : `${periods}에`);
const neededEn = (gap: string, reversed: boolean) =>
	reversed
		? `women ahead of men by at least ${gap}`
		: `a gap between men and women of at most ${gap}`;

/** Sentences of indirect evidence: always what would have to be so, never what is. */
const ko = {
	label: '간접 증거',
	limit:
		'보도된 값과 공표된 전체 고용률에서 셈한 것이어서, 아무리 강해도 ‘그럴듯하다’까지만 말할 수 있고 ‘사실’이라는 판정의 근거로는 쓰지 않습니다.',
	reported: (figure: string, by: string) => `${figure} (${by}, 통계표의 값이 아님)`,
	gapRange: (narrow: string, wide: string) => `${narrow}~${wide}`,
	nothing: (period: string) => `${period}에는 발표된 값이 없어 아무것도 논할 수 없습니다.`,
	onlyRank: (period: string) =>
		`${period}에는 순위만 알려지고 발표된 값이 없어 아무것도 논할 수 없습니다.`,
	noTotals: (period: string) =>
		`${period}에는 견줄 곳의 전체 고용률이 이 자료에 없어 아무것도 논할 수 없습니다.`,
	rival: (p: RivalWords) => {
		const need = `${p.universe} 가운데 ${p.district}의 여성 고용률이 ${p.target}에 이르려면 ${needed(p.gap, p.reversed)}`;
		if (!p.past) return `${need} 합니다.`;
		const { periods, gaps, several } = p.past;
		return `${need} 하는데, 공표된 격차는 ${during(periods)} ${several ? '차례로 ' : ''}${withWas(gaps, '습니다')}.`;
	},
	others: ({ count, gap, reversed, periods, within }: OthersWords) => {
		const need = `다른 ${count}곳은 모두 ${needed(gap, reversed)}`;
		if (periods === null) return `${need} 합니다.`;
		if (within.length === 0) {
			return `${need} 하는데, ${during(periods)} 공표된 격차가 저마다 그만큼 좁았던 곳은 하나도 없습니다.`;
		}
		return `${need} 하는데, ${during(periods)} 공표된 격차가 그만큼 좁았던 적이 있는 곳은 ${within.join(', ')}입니다.`;
	},
	own: (p: { district: string; total: string; target: string; gap: string; reversed: boolean }) =>
		p.reversed
			? `${p.district} 자신은 전체 고용률이 ${p.total}이므로, 여성이 ${withJosa(p.target, '이라/라')}면 여성이 남성보다 ${p.gap} 높았다는 뜻입니다.`
			: `${p.district} 자신은 전체 고용률이 ${p.total}이므로, 여성이 ${withJosa(p.target, '이라/라')}면 남녀 격차가 ${p.gap}였다는 뜻입니다.`,
	unknown: (names: string) => `${names}의 전체 고용률은 이 자료에 없어 셈에서 빠졌습니다.`,
	/** `able`: rivals that are not ruled out. */
	plausible: (universe: string, able: readonly string[]) =>
		able.length === 0
			? `그러므로 보도된 값이 맞는다면 ${universe} 가운데 1위였다는 말은 그럴듯합니다. 확인된 것은 아닙니다.`
			: `그러므로 보도된 값이 맞는다면 ${universe} 가운데 1위였다는 말은 그럴듯하지만, ${withJosa(able.join(', '), '이/가')} 앞섰을 가능성은 남습니다. 확인된 것은 아닙니다.`,
	open: (universe: string) =>
		`그러므로 이것만으로는 ${universe} 가운데 1위였는지 어느 쪽으로도 말할 수 없습니다.`,
	assumption: (p: {
		age: string;
		central: string;
		low: string;
		high: string;
		district: string;
		narrow: string;
		wide: string;
	}) =>
		`시군구별 남녀 인구가 이 자료에 없어, ${p.age} 인구의 ${p.central}가 여성이라고 보고 셈했습니다. ${p.low}에서 ${p.high}까지 바꾸면 ${p.district}에 필요한 격차는 ${withJosa(`${p.narrow}~${p.wide}`, '이/가')} 됩니다.`
};

const en: typeof ko = {
	label: 'Indirect evidence',
	limit:
		'Worked out from a reported value and published totals. At its strongest it makes a claim plausible; it is never a reason to call one supported.',
	reported: (figure, by) => `${figure} (${by}; not from a published table)`,
	gapRange: (narrow, wide) => `${narrow} to ${wide}`,
	nothing: (period) =>
		`No value was announced for the ${period}, so nothing can be argued either way.`,
	onlyRank: (period) =>
		`Only a rank was announced for the ${period}, and no value, so nothing can be argued either way.`,
	noTotals: (period) =>
		`The totals of the others are not in this data set for the ${period}, so nothing can be argued either way.`,
	rival: (p) => {
		const need = `Of ${p.universe}, ${p.district.includes(', ') ? `${p.district},` : p.district} would need ${neededEn(p.gap, p.reversed)} for its women to reach ${p.target}`;
		if (!p.past) return `${need}.`;
		return `${need}; the published gap was ${p.past.gaps} (${p.past.periods}).`;
	},
	others: ({ count, gap, reversed, periods, within }) => {
		const need = `The other ${count} would each need ${neededEn(gap, reversed)}`;
		if (periods === null) return `${need}.`;
		return within.length === 0
			? `${need}; none of them ever had a gap as narrow as it needs (${periods}).`
			: `${need}; those that ever had a gap as narrow as they need: ${within.join('; ')} (${periods}).`;
	},
	own: ({ district, total, target, gap, reversed }) =>
		`${district.includes(', ') ? `${district},` : district} itself had a total of ${total}, so a women’s rate of ${target} means ${reversed ? `women ahead of men by ${gap}` : `a gap of ${gap}`}.`,
	unknown: (names) => `Left out, since their totals are not in this data set: ${names}.`,
	plausible: (universe, able) =>
		`If the reported value is right, a first place among ${universe} is plausible${able.length === 0 ? '' : `, though ${formatList(able, 'en')} may have been ahead`}. It is not confirmed.`,
	open: (universe) => `By itself this does not tell whether it was first among ${universe} or not.`,
	assumption: (p) =>
		`Population by sex is not in this data set: women are taken to be ${p.central} of those ${p.age}. From ${p.low} to ${p.high}, the gap that ${p.district} would need runs from ${p.narrow} to ${p.wide}.`
};

export const tellIndirectWords = { ko, en };
