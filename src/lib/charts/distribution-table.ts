import { dotsInBin, type DistributionSpec } from './distribution-spec';
import type { ChartTable } from './to-table';

/** A strip dot by dot; a histogram class by class, who is set off following its class. */
export function distributionTable(spec: DistributionSpec): ChartTable {
	return spec.bins ? tableOfBins(spec, spec.bins) : tableOfDots(spec);
}

function tableOfDots({ title, headings, dots }: DistributionSpec): ChartTable {
	return {
		caption: title,
		columns: [
			{ label: headings.name, numeric: false },
			{ label: headings.value, numeric: true },
			{ label: headings.rank, numeric: true }
		],
		rows: dots.map(({ code, label, valueLabel, rankLabel, role }) => ({
			key: code,
			cells: [label, valueLabel, rankLabel],
			highlighted: role !== 'context'
		}))
	};
}

function tableOfBins(
	spec: DistributionSpec,
	bins: NonNullable<DistributionSpec['bins']>
): ChartTable {
	const { title, headings } = spec;
	return {
		caption: title,
		columns: [
			{ label: headings.bin, numeric: false },
			{ label: headings.count, numeric: true },
			{ label: headings.names, numeric: false }
		],
		rows: bins.flatMap((bin, position) => [
			{
				key: `bin-${position}`,
				cells: [bin.label, String(bin.count), bin.names],
				highlighted: false
			},
			...dotsInBin(spec, position).map(({ dot }) => ({
				key: dot.code,
				cells: [`${dot.label} ${dot.valueLabel}`, '', dot.rankLabel],
				highlighted: true
			}))
		])
	};
}
