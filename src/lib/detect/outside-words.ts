import type { OutsideStatement } from '../claims/claim';

/** Work and its offices: only then a number is ours to mention. */
export const aboutWork =
	/일자리|취업|구직|채용|고용|창업|직업|인턴|박람회|근로|실업|응시료|노동|직무|직장/;

/** Bodies that honour districts; a cooking contest is left alone. */
const aboutOffices = /일자리|고용|취업|창업|노동|지방자치단체|지자체|자치단체|행정|평가/;

const won = '\\d[\\d,.]*(?: ?[천백])? ?(?:억|만|천만|백만|조)? ?(?:\\d[\\d,]*(?:천)?(?:만)? ?)?원';
const percent = '\\d{1,4}(?:\\.\\d{1,2})? ?(?:%|퍼센트)';
const counted =
	'\\d[\\d,.]*(?:만|천)?(?: ?\\d[\\d,]*)?(?:천)?여? ?(?:명|개소|개사|개|곳|회|건|종|가지|원|만 ?원|만원|억 ?원|시간|개월)';

export interface OutsidePattern {
	topic: OutsideStatement['topic'];
	find: RegExp;
	/** What the whole sentence must speak of. */
	about: RegExp;
}

/** What is said with pride and is in no survey: in this order, one of each per clause. */
export const outsideWords: readonly OutsidePattern[] = [
	{
		topic: 'award',
		find: /(?:최우수상|우수상|장려상|특별상|대상|금상|은상|동상|표창|최우수 ?기관|우수 ?기관)(?:을|를|으로|에|의)? ?[^,.]{0,12}?(?:(?<!우)수상|받|선정|차지|영예|거머쥐|안았|뽑)/,
		about: aboutOffices
	},
	{
		topic: 'budget',
		find: new RegExp(
			`(?:예산|사업비|기금|재원)[^,.]{0,24}?(?:${won}|${percent})(?: ?(?:증액|늘|증가|인상|확대|투입|편성|삭감))?|${percent} ?(?:증액|늘|증가|인상)[^,.]{0,6}예산|${won}[^,.]{0,6}예산`
		),
		about: aboutWork
	},
	{
		topic: 'record',
		find: /(?:역대|사상) ?(?:최대|최고|최다)[^,.]{0,30}?(?:박람회|채용|행사|지원|참여|규모)/,
		about: aboutWork
	},
	{
		topic: 'programme',
		find: new RegExp(
			`(?:[가-힣]{1,8}(?:을|를|에|에는|에게|으로|로|이|가)? ?(?:연 |총 |모두 |기업 |최대 |월 )?)?${counted}[^.]{0,14}?(?:지원|참여|참가|개최|운영|제공|채용|교육|창출|모집|투입|마련|열|연계|배출|수료|취업)`
		),
		about: aboutWork
	}
];
