/** The columns of `data/accepted/figures.csv` that stand before one column for each district. */
export const acceptedColumns = ['period', 'measure', 'sex', 'age'] as const;
