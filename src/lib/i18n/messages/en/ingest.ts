export const ingest = {
	'stage.inspect': 'Checking the files',
	'stage.load': 'Loading',

	'error.ingest-unknown-profile': 'There is no profile “{profile}”. Choose one of: {known}.',
	'error.ingest-effective-date':
		'“{date}” is not a date. Write the effective date as YYYY-MM-DD, for example 2026-01-31.',
	'error.ingest-no-such-path':
		'There is no file or folder {path}. Check the spelling and the current folder.',
	'error.ingest-unreadable':
		'{path} cannot be read. Have the rights to it given to this account, or check the disk it lies on.',
	'error.ingest-ground-truth':
		'{path} lies in a folder “truth”, which holds the answers of a generated world. It is for “filature evaluate” only; load the folder above it.',
	'error.ingest-unread-format':
		'{file} is not in a format that can be read. Save it as CSV (UTF-8, commas, first row with the column names) or NDJSON.',
	'error.ingest-not-a-file':
		'{file} is not a regular file. Hand over the file itself or the folder that holds it.',
	'error.ingest-unknown-table':
		'{file} is named like no table of this profile. Rename it to one of: {known} – or choose another --profile.',
	'error.ingest-no-tables': 'No tables were found in {paths}. Expected files: {known}.',
	'error.ingest-two-files':
		'Two files hold the table {table}: {first} and {second}. Load them one after the other, or keep one.',
	'error.ingest-not-a-table':
		'{file} is {kind, select, zip {a ZIP archive or an Excel workbook} pdf {a PDF document} old_office {an old Excel or Word document} gzip {compressed with gzip} parquet {a Parquet file} html {a web page or XML} json {JSON, not one object a line} other {a binary file}}, not a table. Export “{table}” as CSV (UTF-8) or NDJSON and load that file.',
	'error.ingest-encoding':
		'{file} is not in UTF-8{encoding, select, utf16 {: it is UTF-16} windows1252 {: it looks like Windows-1252 (Western European)} windows1256 {: it looks like Windows-1256 (Arabic)} other {}}. In Excel choose “CSV UTF-8”; or run: iconv -f {iconv} -t UTF-8 {file} > converted.csv',
	'error.ingest-empty-file': '{file} is empty. Export it again, or leave it out when the table has no rows.',
	'error.ingest-header-only':
		'{file} has column names but no rows. Check the period and filters of the export, then export it again.',
	'error.ingest-truncated':
		'{file} stops in the middle of the record on line {line}. The copy or the export was cut off: copy or export it again.',
	'error.ingest-truncated-character':
		'{file} stops in the middle of a character. The copy or the export was cut off: copy or export it again.',
	'error.ingest-unclosed-quote':
		'In {file} a quotation mark opened on line {line} is never closed. Either the file was cut off (export it again), or a quotation mark inside a text is not doubled.',
	'error.ingest-record-too-long':
		'In {file} the record on line {line} does not end within a million characters. Most often a quotation mark is not closed: mend that line or export again.',
	'error.ingest-duplicate-column': '{file} has two columns named “{column}”. Rename or remove one of them.',
	'error.ingest-separator':
		'The columns of {file} are separated by “{separator}”. Export with commas (and a point in decimals).',
	'error.ingest-missing-column':
		'{file} lacks the required columns {columns}. Its columns are: {found}. Add them, or choose the --profile the file comes from.',
	'error.ingest-no-shipments':
		'There is no table “shipments” in {paths}, and none was loaded before. Add shipments.csv: the other tables refer to it.',
	'error.ingest-file-changed':
		'{file} changed while it was being loaded. Wait until its export is finished and start again.',

	'quarantine.required': 'A required value is missing',
	'quarantine.too-long': 'The text is too long (more than 2,000 characters)',
	'quarantine.bad-identifier':
		'Not usable as an identifier: longer than 256 characters, or with control characters',
	'quarantine.not-a-number': 'Not a number; write decimals with a point',
	'quarantine.not-a-positive-number': 'Not a number of zero or more; write decimals with a point',
	'quarantine.not-an-integer': 'Not a whole number',
	'quarantine.not-a-date': 'Not a date of the calendar in the form YYYY-MM-DD',
	'quarantine.not-a-likely-year': 'The year is not between 1970 and 2099: most likely a slip of the keyboard',
	'quarantine.not-an-hs-code': 'Not an HS code of 6 to 10 digits',
	'quarantine.not-a-country-code': 'Not a country code of two letters (ISO 3166)',
	'quarantine.not-a-flag': 'Neither 0 nor 1',
	'quarantine.not-allowed': 'Not one of the values this column may have',
	'quarantine.cell-count':
		'The row has {found, plural, one {# cell} other {# cells}}, the header {expected, plural, one {# column} other {# columns}}',
	'quarantine.text-after-quote': 'Text follows the closing quotation mark of cell {column}',
	'quarantine.not-json': 'The line is not JSON',
	'quarantine.not-an-object': 'The line is not a JSON object',
	'quarantine.too-many-columns': 'The file’s rows name more than {most, number} different columns'
} as const;
