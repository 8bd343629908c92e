/** Words that hosts of embeds show: beside the frame, or where it cannot be. */
const ko = {
	/** The link behind the finding. */
	readOn: (siteName: string) => `${siteName}에서 보기`
};

const en: typeof ko = {
	readOn: (siteName) => `See it on ${siteName}`
};

export const oembedWords = { ko, en };
