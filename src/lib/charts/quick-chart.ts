import { Chart, type ChartMeta } from 'chart.js';
import type { ChartJsConfiguration, ChartJsType, ChartJsValue } from './chartjs-configuration';

/** What Chart.js keeps of its datasets, and does not tell its types. */
interface Kept {
	_metasets: (ChartMeta & { _dataset: unknown })[];
}
const { _removeUnreferencedMetasets: removeUnreferenced } = Chart.prototype as unknown as {
	_removeUnreferencedMetasets: (this: QuickChart) => void;
};

/**
 * A chart of hundreds of lines. Chart.js looks through all its datasets whenever it wants what it keeps
 * of one, which is several times for each: with 228 of them that took longer than drawing. As long as
 * nobody reorders datasets, and we never do, each stands at its own place.
 */
export class QuickChart extends Chart<ChartJsType, ChartJsValue[], string> {
	override getDatasetMeta(index: number): ChartMeta {
		const kept = metasetsOf(this)[index];
		return kept && kept._dataset === this.data.datasets[index] ? kept : super.getDatasetMeta(index);
	}

	/** Asks nobody about a dataset when no plugin of the chart listens: tooltips, the only other part, do not. */
	override notifyPlugins(...said: Parameters<Chart['notifyPlugins']>): boolean | void {
		const [hook] = said;
		if (hook.includes('Dataset') && !isHeard(this, hook)) return true;
		return super.notifyPlugins(...said);
	}

	/** Called by Chart.js before it looks at its datasets anew. */
	_removeUnreferencedMetasets(): void {
		const { datasets } = this.data;
		const kept = metasetsOf(this);
		const areAllThere =
			kept.length === datasets.length &&
			datasets.every((dataset, index) => kept[index]?._dataset === dataset);
		if (!areAllThere) removeUnreferenced.call(this);
	}
}

const metasetsOf = (chart: QuickChart) => (chart as unknown as Kept)._metasets;

// No private method: the constructor of Chart.js asks before there would be one.
function isHeard(chart: QuickChart, hook: string): boolean {
	const { plugins = [] } = chart.config as ChartJsConfiguration;
	return plugins.some((plugin) => hook in plugin);
}
