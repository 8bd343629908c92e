import type { OwnDataWords } from './own-data-words';

export const ownDataEn: OwnDataWords = {
	title: 'Your data',
	description:
		'Bring in a CSV or a table from KOSIS, and the rankings, charts and verdicts of this site use its figures too. The file never leaves your browser.',
	lead: 'Bring in a CSV or a table from KOSIS, and the rankings, charts and verdicts of this site use its figures too. Figures that we lack are filled in; those that we have are shown with your value, and you are told where they differ.',
	privacy:
		'The file is read in this browser and kept in this browser only. It is sent nowhere, and you can remove it at any time.',
	noScript:
		'Reading a file needs JavaScript. With it you could choose a CSV here, say what each column holds, and see its figures in rankings and charts. Files are not sent to a server, so there is no other way to read them.',
	backToData: 'The published data',
	fileLabel: 'Choose a CSV file',
	fileHint:
		'CSV in UTF-8, CP949 or UTF-16, up to 100 MB and 1,000,000 rows. Save a spreadsheet as CSV first.',
	dropHere: 'Or drop the file here.',
	reading: (name) => `Reading ${name}.`,
	progress: ({ read, size, rows }) => `${read} of ${size}, ${rows} rows`,
	cancel: 'Stop reading',
	cancelled: (name) => `${name}: stopped. Nothing was brought in.`,
	failed: (name) =>
		`${name}: could not be read. Check the connection and choose it again; the list of districts may not have been downloaded.`,
	wrong: (name) => `${name}: this file cannot be read.`,
	mapping: {
		heading: (name) => `${name}: what does each column hold?`,
		lead: 'This table has a shape that we do not know. The names and cells of its columns suggest the following; please check it.',
		preview: (rows) => `The first ${rows} rows of the file`,
		columnHolds: (column) => `What column “${column}” holds`,
		unnamed: (number) => `column ${number}`,
		roles: {
			none: 'not used',
			district: 'district (name or code)',
			province: 'province',
			period: 'survey',
			measure: 'measure',
			sex: 'sex',
			age: 'age',
			value: 'value',
			mark: 'mark (*, r, x)'
		},
		constantsHeading: 'What no column says',
		constantsLead: 'Choose what holds for the whole table, because no column has it.',
		parts: { period: 'Survey', measure: 'Measure', sex: 'Sex', age: 'Age' },
		choose: 'Choose',
		halfYear: 'Write it as 2023H1.',
		halfYearHint: 'H1 is the first half of the year, H2 the second.',
		wide: 'If several columns hold values, choose “value” for all of them. The surveys and measures in their names are read. A column of marks is then used only if it stands right behind its own column of values.',
		headerSays: (parts) => `Read from its name: ${parts}`,
		marksOf: (column) => `Marks of column “${column}”`,
		marksNotUsed: 'Not used, since it does not say which value it marks.',
		sharesHeading: 'The unit of rates',
		sharesLead:
			'All rates in the columns below lie between 0 and 1. If they are written like 0.652 for 65.2%, they are multiplied by 100. If they are percentages, such as unemployment below 1%, they are read as they stand.',
		sharesQuestion: (column) => `Column “${column}”: multiply by 100?`,
		sharesYes: 'Yes, multiply by 100',
		sharesNo: 'No, they are percentages',
		open: (parts) => `Still to be said: ${parts}`,
		openParts: {
			district: 'the column of districts',
			value: 'the column of values',
			period: 'survey',
			measure: 'measure',
			sex: 'sex',
			age: 'age',
			shares: 'the unit of rates'
		},
		read: 'Read it like this'
	},
	result: {
		heading: (name) => `${name}: what was read`,
		read: ({ rows, cells, series }) =>
			`Figures read: ${cells}. Series: ${series}. Rows in the file: ${rows}.`,
		shape: (title) => `It was recognised as a table from KOSIS (${title}).`,
		none: 'Not one figure could be used, so nothing was kept. The reasons stand below.',
		stored: 'Kept in this browser. It is still here when you close the window.',
		full: 'There is no room left in the browser, so it could not be kept. You can use it until you close this tab.',
		unavailable:
			'This browser keeps nothing (it may be a private window). You can use it until you close this tab.',
		storing: 'Being kept…',
		leftOut: (count) => `${count} cells or rows not used, though nothing is wrong with them`,
		leftOutReasons: {
			total: 'rows of a province or the country',
			'other-period': 'years and quarters, which are no half-years',
			blank: 'blank cells',
			'not-available': 'cells that say there is no figure (-, … and the like)',
			chosen: 'names that you left out'
		}
	},
	ranking: {
		heading: 'A first ranking with your figures',
		lead: ({ series, period, ranked, own }) =>
			`${series}, ${period}: ${ranked} districts with a figure, ${own} of them yours.`,
		headers: { rank: 'Rank', district: 'District', value: 'Value' },
		yours: 'your data',
		open: 'The whole ranking in Explore'
	},
	names: {
		heading: 'Names to confirm',
		lead: 'It is not settled what these names mean, so their rows were not used. Choose, and the file is read again. Nothing is guessed.',
		label: ({ name, rows }) => `${name} (rows: ${rows})`,
		ambiguous:
			'Several districts have this name. If different rows mean different ones, add a column with the province.',
		unknown: 'No district has this name. Similar names come first.',
		leaveOpen: 'not settled',
		leaveOut: 'leave these rows out',
		parts: { district: 'district', measure: 'measure', sex: 'sex', age: 'age', period: 'survey' },
		more: (count) => `There are ${count} more names that are not settled.`,
		apply: 'Read again as chosen'
	},
	issues: {
		heading: 'What to mend',
		lead: 'Everything but what is listed here was used. Figures that were used with a change say so.',
		first: (shown) => `The first ${shown} are shown. More can be saved as CSV.`,
		headers: {
			row: 'Row',
			column: 'Column',
			text: 'Written',
			problem: 'What is wrong',
			count: 'Count',
			advice: 'What to do'
		},
		rowByRow: 'Row by row',
		notListed: (count) => `${count} more are not listed.`,
		save: 'Save this list as CSV',
		whole: 'whole file',
		replacedBefore: (before) => `earlier ${before}`,
		fileName: 'to-mend'
	},
	problems: {
		'empty-file': { what: 'The file is empty.', todo: 'Download it again.' },
		'no-rows': {
			what: 'There is a header but no row below it.',
			todo: 'Download a table with figures.'
		},
		'too-large': {
			what: 'It is too large: 100 MB and 1,000,000 rows are read.',
			todo: 'Keep only the surveys or measures you need, or split the file.'
		},
		spreadsheet: {
			what: 'It is a spreadsheet or a compressed file.',
			todo: 'Save it as “CSV UTF-8” and bring in that.'
		},
		'binary-content': {
			what: 'There is something in it that is not text.',
			todo: 'Save the table again as CSV (UTF-8).'
		},
		'wrong-encoding': {
			what: 'It is neither UTF-8 nor CP949, or a mixture of both.',
			todo: 'Save the table again as CSV (UTF-8).'
		},
		'cut-short': {
			what: 'The file ends in the middle of a character.',
			todo: 'Download it again.'
		},
		'broken-quotes': {
			what: 'A quotation mark is not closed properly; from here on nothing could be read.',
			todo: 'Close it, or write two ("") for one inside a cell.'
		},
		unreadable: {
			what: 'The file was changed or removed while it was read.',
			todo: 'Choose it again.'
		},
		'wrong-cell-count': {
			what: 'The number of cells is not that of the header.',
			todo: 'An empty cell needs its comma too; put texts with commas in quotation marks.'
		},
		'unknown-district': {
			what: 'It is not known which district this is.',
			todo: 'Correct the name, or choose the district in the list above.'
		},
		'ambiguous-district': {
			what: 'Several districts have this name.',
			todo: 'Add a column with the province, write it before the name, or choose above.'
		},
		'unknown-period': {
			what: 'It is not a half-year.',
			todo: 'Write 2023H1 or 2023.1/2.'
		},
		'unknown-measure': {
			what: 'This site does not have the measure.',
			todo: 'Choose one of ours above, or leave it out. New measures cannot be brought in yet.'
		},
		'unknown-sex': { what: 'It is not a sex.', todo: 'Write total, male or female.' },
		'unknown-age': {
			what: 'The survey does not have this age group.',
			todo: 'Write one of 15+, 15-64, 15-29, 30-49, 50-64, 55+, 65+.'
		},
		'unknown-mark': {
			what: 'The mark is not known.',
			todo: 'Marks are * (low reliability), r (rounded), x (hidden) and *r.'
		},
		'not-a-number': { what: 'It is not a number.', todo: 'Write a plain number such as 65.2.' },
		'thousands-separator': {
			what: 'There is a thousands separator.',
			todo: 'Remove the comma.'
		},
		'decimal-comma': { what: 'The decimal sign is a comma.', todo: 'Write it as a point.' },
		'percent-sign': { what: 'There is a percent sign.', todo: 'Remove it.' },
		'out-of-range': {
			what: 'The value is impossible.',
			todo: 'Rates run from 0 to 100, and counts are in thousands of people. Have the columns shifted?'
		},
		'suppressed-with-value': {
			what: 'It is marked hidden (x) and has a value.',
			todo: 'Remove one of them.'
		},
		'too-many-decimals': {
			what: 'It has more decimals than are published.',
			todo: 'Write it as published.'
		},
		'duplicate-row': {
			what: 'The same figure stands above; that one was used.',
			todo: 'Is the table pasted in twice?'
		},
		'too-precise': {
			what: 'It was used rounded to the decimals that are published.',
			todo: 'Nothing need be done. Ranks go by the rounded value.'
		},
		replaced: {
			what: 'The same figure stands above with another value; this one was used.',
			todo: 'Check which is right and remove the other.'
		},
		'marks-not-used': {
			what: 'This column does not say which value it marks, so none of its marks was used. Values marked hidden (x) may have been read.',
			todo: 'Put a column of marks right behind each column of values, or write marks behind the number (65.2*). Write x in place of a hidden value.'
		}
	},
	differences: {
		heading: 'How it differs from our data',
		counting: 'Comparing with our data…',
		failed:
			'Our data could not be downloaded to compare with. Your figures can be used all the same.',
		counts: ({ added, equal, different }) =>
			`Figures that we did not have: ${added}. Equal to ours: ${equal}. Different from ours: ${different}.`,
		first: (shown) => `The ${shown} that differ most. The links lead to that survey in Explore.`,
		headers: {
			series: 'Series',
			period: 'Survey',
			district: 'District',
			ours: 'Ours',
			yours: 'Yours',
			difference: 'Difference'
		},
		hidden: 'hidden'
	},
	tables: {
		heading: 'Your data in this browser',
		lead: 'Where several files have the same figure, that of the lower one is used. A file of the same name takes the place of the older one.',
		none: 'Nothing has been brought in yet.',
		order: 'No.',
		headers: {
			name: 'File',
			added: 'Brought in',
			cells: 'Figures',
			size: 'Size',
			remove: 'Remove'
		},
		remove: 'Remove',
		removeName: (name) => `Remove ${name}`,
		clear: 'Remove all',
		removed: (name) => `${name} was removed.`,
		cleared: 'All of it was removed.'
	}
};
