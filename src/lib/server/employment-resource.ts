import type { Period } from '../domain/period';
import { describeText, type Resource } from './data-package';

/** The description of one period's table; the 27 of them share a schema. */
export function employmentResource(period: Period, text: string, retrieved: string): Resource {
	return {
		name: `employment-${period.toLowerCase()}`,
		path: `employment/${period}.csv`,
		title: `Employment figures 시군구 주요고용지표, ${period}`,
		type: 'table',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ',', lineTerminator: '\n' },
		schema: 'employment/schema.json',
		sources: [{ title: '통계청, 지역별고용조사 (KOSIS)', path: 'https://kosis.kr' }],
		retrieved,
		...describeText(text, true)
	};
}
