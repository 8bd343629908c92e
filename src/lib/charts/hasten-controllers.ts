import {
	BarController,
	DatasetController,
	defaults,
	LineController,
	ScatterController
} from 'chart.js';

type ElementName = 'bar' | 'line' | 'point';
type Options = Record<string, unknown>;

const { resolveDataElementOptions } = DatasetController.prototype as unknown as {
	resolveDataElementOptions: (this: unknown, index: number, mode?: string) => Options;
};

/** Those of datasets in which every element looks the same, by their data: one object serves all. */
const ofWholeDatasets = new WeakMap<object, Readonly<Options>>();

/**
 * Chart.js asks six scopes, through proxies and for every element, how it looks: for 228 lines that is
 * most of the time that a chart takes. Our configurations say it in the dataset or leave it to the
 * library's defaults, so it is enough to look there; only what is pointed at is asked about as usual.
 * Room for marks at the edge is left by our layouts, so nobody needs to know the largest, either.
 */
export function hastenControllers(): void {
	for (const [controller, element] of [
		[BarController, 'bar'],
		[LineController, 'point'],
		[ScatterController, 'point']
	] as const) {
		Object.assign(controller.prototype, {
			getMaxOverflow: () => 0,
			resolveDataElementOptions(this: DatasetController, index: number, mode?: string) {
				if (mode === 'active') return resolveDataElementOptions.call(this, index, mode);
				return elementOptions(this.getDataset() as unknown as Options, element, index);
			}
		});
	}
	Object.assign(LineController.prototype, {
		resolveDatasetElementOptions(this: DatasetController) {
			return { ...writtenOptions(this.getDataset() as unknown as Options, 'line') };
		}
	});
}

/** To be said when a dataset gets another look but keeps its list of data. */
export const forgetLook = (data: object) => ofWholeDatasets.delete(data);

function elementOptions(dataset: Options, element: ElementName, index: number): Readonly<Options> {
	const known = ofWholeDatasets.get(dataset['data'] as object);
	if (known) return known;
	const written = writtenOptions(dataset, element);
	let isWhole = true;
	for (const name in written) {
		const value = written[name];
		if (!Array.isArray(value)) continue;
		isWhole = false;
		written[name] = value[index % value.length];
	}
	if (isWhole) ofWholeDatasets.set(dataset['data'] as object, Object.freeze(written));
	return written;
}

/** In the order in which Chart.js looks: `pointRadius`, then `radius`, then the default. */
function writtenOptions(dataset: Options, element: ElementName): Options {
	const options: Options = {};
	const standard = defaults.elements[element] as unknown as Options;
	for (const name of Object.keys(standard)) {
		const long = element + name.charAt(0).toUpperCase() + name.slice(1);
		options[name] = dataset[long] ?? dataset[name] ?? standard[name];
	}
	return options;
}
