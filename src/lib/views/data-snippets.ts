import { seriesKey, type Dataset } from '../domain/dataset';
import { seriesInOrder } from '../domain/series-in-order';
import type { Locale } from '../format/locale';
import { districtsCsvPath, periodCsvPath, seriesJsonPath } from '../links/site-links';
import { dataWords } from '../words/data';

export const snippetIds = ['python', 'r', 'excel', 'observable'] as const;
export type SnippetId = (typeof snippetIds)[number];

/** Lines to paste elsewhere, which read our files at their addresses and show something at once. */
export interface DataSnippet {
	id: SnippetId;
	code: string;
}

/**
 * The same task in three languages: the ten highest values of the first series at its last survey, with
 * the districts' names; and all of that series as lines. `origin` has no slash at its end.
 */
export function dataSnippets(dataset: Dataset, locale: Locale, origin: string): DataSnippet[] {
	const [series] = seriesInOrder(dataset);
	const period = series && dataset.periodsOf(series).at(-1);
	if (!series || !period) return [];
	const words = dataWords[locale].use;
	const figures = origin + periodCsvPath(period);
	const districts = origin + districtsCsvPath();
	const { measure, sex, age } = series;
	const label = dataset.measure(measure)?.label[locale] ?? seriesKey(series);
	// Korean short names repeat; the English ones are the only ones there are.
	const name = locale === 'ko' ? 'full_name_ko' : 'name_en';
	return [
		{
			id: 'python',
			code: `import pandas as pd

# ${words.codesAreText}
figures = pd.read_csv(
    "${figures}",
    dtype={"district_code": str},
)
districts = pd.read_csv(
    "${districts}",
    dtype={"code": str},
)

rates = figures.query("measure == '${measure}' and sex == '${sex}' and age == '${age}'")
# ${words.lastName}
current = districts[districts["valid_to"].isna()]
named = rates.merge(current, left_on="district_code", right_on="code")
print(named.nlargest(10, "value")[["${name}", "value", "mark"]])
`
		},
		{
			id: 'r',
			code: `library(readr)

# ${words.codesAreText}
figures <- read_csv(
  "${figures}",
  col_types = cols(.default = col_character(), value = col_double())
)
districts <- read_csv(
  "${districts}",
  col_types = cols(.default = col_character())
)

rates <- subset(figures, measure == "${measure}" & sex == "${sex}" & age == "${age}")
# ${words.lastName}
current <- subset(districts, is.na(valid_to))
named <- merge(rates, current, by.x = "district_code", by.y = "code")
head(named[order(-named$value), c("${name}", "value", "mark")], 10)
`
		},
		{
			id: 'excel',
			code: `let
    Read = (address) => Table.PromoteHeaders(
        Csv.Document(Web.Contents(address), [Delimiter = ",", Encoding = 65001]),
        [PromoteAllScalars = true]
    ),
    // ${words.codesAreText}
    Figures = Table.TransformColumnTypes(
        Read("${figures}"),
        {{"district_code", type text}, {"value", type number}},
        "en-US"
    ),
    Rates = Table.SelectRows(
        Figures,
        each [measure] = "${measure}" and [sex] = "${sex}" and [age] = "${age}"
    ),
    // ${words.lastName}
    Current = Table.SelectRows(
        Read("${districts}"),
        each [valid_to] = ""
    ),
    Joined = Table.NestedJoin(Rates, {"district_code"}, Current, {"code"}, "district", JoinKind.LeftOuter),
    Named = Table.ExpandTableColumn(Joined, "district", {"${name}"}),
    Sorted = Table.Sort(Named, {{"value", Order.Descending}})
in
    Table.FirstN(Sorted, 10)
`
		},
		{
			id: 'observable',
			// One expression: a cell of a notebook, old or new, and a block of Framework take it alike.
			code: `Plot.plot({
  x: { type: "point", label: null, tickRotate: -45 },
  y: { label: "${label}", grid: true },
  marks: [
    Plot.lineY(
      (await (await fetch("${origin + seriesJsonPath(series)}")).json()).data,
      { x: "period", y: "value", z: "district_code", strokeOpacity: 0.3, tip: true }
    )
  ]
})
`
		}
	];
}
