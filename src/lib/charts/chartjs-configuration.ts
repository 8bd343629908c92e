import type { ChartConfiguration, ChartOptions, Plugin } from 'chart.js';

/** The Chart.js types that our charts use; a new kind may widen this. */
export type ChartJsType = 'bar' | 'line' | 'scatter';
/** A value along the other axis, a floating bar from one value to another, or a point. */
export type ChartJsValue = number | null | [number, number] | { x: number; y: number };
export type ChartJsConfiguration = ChartConfiguration<ChartJsType, ChartJsValue[], string>;
export type ChartJsOptions = ChartOptions<ChartJsType>;
export type ChartJsPlugin = Plugin<ChartJsType>;
