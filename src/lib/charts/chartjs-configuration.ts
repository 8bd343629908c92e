import type { ChartConfiguration, ChartOptions, Plugin } from 'chart.js';

/** The Chart.js types that our charts use; a new kind may widen this. */
export type ChartJsType = 'bar' | 'line';
export type ChartJsConfiguration = ChartConfiguration<ChartJsType, (number | null)[], string>;
export type ChartJsOptions = ChartOptions<ChartJsType>;
export type ChartJsPlugin = Plugin<ChartJsType>;
