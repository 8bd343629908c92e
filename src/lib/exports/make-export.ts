import type { ChartSpec } from '../charts/chart-spec';
import { layoutChart } from '../charts/layout-chart';
import { composeExport } from './compose-export';
import type { ExportAbout } from './export-about';
import { exportCsv } from './export-csv';
import { exportJson } from './export-json';
import type { RawTable } from './raw-table';

export const exportFormats = ['csv', 'json', 'svg', 'png'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Bytes or text to save, with its media type. */
export interface ExportedFile {
	content: string | Blob;
	type: string;
}

/**
 * A view in one of the formats. Only the pictures carry the day (ISO), so that the same figures are
 * the same file; what draws them is loaded when it is first asked for. Throws when that fails.
 */
export async function makeExport(
	format: ExportFormat,
	spec: ChartSpec,
	figures: RawTable,
	about: ExportAbout,
	date: string
): Promise<ExportedFile> {
	if (format === 'csv') return { content: exportCsv(figures, about), type: 'text/csv' };
	if (format === 'json') {
		return { content: exportJson(figures, spec, about), type: 'application/json' };
	}
	const layout = layoutChart(spec, 'wide');
	const composition = composeExport(spec, layout, about, date);
	if (format === 'svg') {
		const { exportSvg } = await import('./export-svg');
		return { content: exportSvg(spec, layout, composition, about), type: 'image/svg+xml' };
	}
	const { exportPng } = await import('./export-png');
	return { content: await exportPng(spec, layout, composition), type: 'image/png' };
}
