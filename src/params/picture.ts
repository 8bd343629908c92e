import { chartFormats, type ChartFormat } from '../lib/links/site-links';

/** The ending of a chart's file. */
export function match(param: string): param is ChartFormat {
	return chartFormats.some((format) => format === param);
}
