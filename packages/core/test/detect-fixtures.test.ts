import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../src/feeds/detect/index.js';

// Real feeds are not ours to copy. They lie beside a checkout of the project, or where HANDRAIL_FIXTURES says.
const fixtures = process.env['HANDRAIL_FIXTURES'] ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));

describe.skipIf(!existsSync(fixtures))('detectFormat (skipped without real feeds: set HANDRAIL_FIXTURES)', () => {
  it.each([
    ['aa-ben-lomond-2020/meetings.json', 'meeting-guide'],
    ['aa-cape-cod-2025/meetings.json', 'meeting-guide'],
    ['aa-edmonton-2022/meetings.json', 'meeting-guide'],
    ['aa-kansas-city-2021/meetings.json', 'meeting-guide'],
    ['aa-minneapolis-2018/meetings.json', 'meeting-guide'],
    ['aa-san-jose-2021/meetings.json', 'meeting-guide'],
    ['aa-sepia-2020-custom/meetings.json', 'meeting-guide'],
    ['aa-sepia-2020-tsml/meetings.json', 'meeting-guide'],
    ['aa-sussex-de-2022/meetings.json', 'meeting-guide'],
    ['eda-2023/meetings.json', 'meeting-guide'],
    ['na-greater-ny-bmlt-sql/derived-getsearchresults.json', 'bmlt'],
    ['na-hudson-bmlt-2x/response.jsonp', 'bmlt'],
    ['na-pa-bmlt-small/meetings.json', 'bmlt'],
    ['na-yap-fixtures-bmlt/day2.json', 'bmlt'],
    ['derived-google-sheet/values.json', 'google-sheets'],
    ['aa-oiaa-central-query/meetings.json', 'central-query'],
    ['smart-recovery-2022/meetings.json', undefined],
    ['y12sr-2022/meetings.json', undefined],
    ['na-yap-fixtures-bmlt/formats.json', undefined],
    ['na-yap-fixtures-bmlt/service-bodies.json', undefined],
  ])('takes %s for %s', (file, format) => expect(detectFormat(readFileSync(join(fixtures, 'feeds', file), 'utf8'))).toBe(format));
});
