// Written once and kept: a vault, or a file, that was written by an earlier release has to open for ever.
// Each holds the record `note` with the value `written long ago`, under the passphrase of test-vault.ts.

/** The texts of a vault of version 1, by their keys. */
export const VERSION_ONE: ReadonlyMap<string, string> = new Map([
  [
    'notes/head',
    '{"v":1,"id":"notes","kdf":"PBKDF2-SHA256","iter":20,"salt":"X7H7jX7cheiX4qIQc5yUZg","iv":"Urp7dF5P2HYVletn","ct":"R3bRrPFUXGTVDUYzDBOVPPoBXQ0BTZNMIQtU2hgBJe3e2tj2imcS55O3QX4RUUL6UuPBlcN2sMyYVHo"}',
  ],
]);

/** The texts of a vault of version 2, by their keys. */
export const VERSION_TWO: ReadonlyMap<string, string> = new Map([
  [
    'notes/head',
    '{"v":2,"kind":"vault","id":"notes","n":2,"kdf":"PBKDF2-SHA256","iter":20,"salt":"KWA0OoimFkH0qtf-JIbG3A","iv":"N1_BKTVMkBBy4WXa","ct":"AA4_PfI6vB4u6YAY8R3fXYtdrz3GKeIi5yhmjn11jX7h-0Jh6GpGuB1HpxH-mq1E","body":{"iv":"IP8RAuFlWP_P5DA3","ct":"hC5yb_NcjUUByjDa9tno92uLi7a-xzjaK7xnXgTxZk3WyMXBXSWOJ6RNcUxUJ1--8kCUR498tDB6vMobSEHtEKNoB_mmgsR48OmyFiyxs4LsxYDZwx0Psl3WTcFiyWHiyNo0-sFDO5WEUrF1Ty3oGJz4B1Ueh9HelzWlOhruqAOnMgr-iZFWR-hJM3ei5oLnhztnkcVIo_tp7hSaUcAYLvlf6-bqoLDpswetpDI3kKQ96qiRy_DINZnF_pWLbvII03Lf2q7KjAAU4OrNLnK9W_lpvvQUjHPfQC15qbOPZ_Qor_kcojtjmZDw7qroWm2nu3voPcdTkzKYtVwCpppWtaPzgoQ1tteYtMq-KHCgmi0"},"sum":"t3HOpZ9LmK6xgzs_S4o4MCF0Jg-46hYdVgv8yB6gr0s"}',
  ],
  [
    'notes/slot/4Sd0w1wdWCa1ml2YNvxGMw',
    '{"v":2,"iv":"CmKYihRhw_MXTIWN","ct":"DoZx1qFO7IFwqG84VHT0vWuJ9SGxIdBupk0vWePPQDM5YyzBWih6Bz7v3N4zncWZ02QtSJJkczlxRRhW5HqOdwm_yS5Ox-PpnZDIEDhKpo1WMs7JQtSUDtMXVFWRoF1-nTQlDNrcFZsFn_s1i-ttUk2ElKHsPQl-5ILK6E4O4dK1eW8XZwcjm2bKtuSrHd94H6pQnHenSeib_3mHgJ7Fo4Pwrt_XLMq1zR9UxoVbPpX-UTvZjHexcLtnMIItlKmoy85TollLBOf4viuSLxrBuQIiGohk2N6zbhT7KM_WqiyLBAFTV-guOB83D4BY1mjPeLO8V0znRKRb3TbdSMcBI9tMhVWPfe65VTIMRHmm2BY"}',
  ],
]);

/** A sealed export of version 2. */
export const FILE_OF_VERSION_TWO =
  '{"v":2,"kind":"export","id":"notes","n":2,"kdf":"PBKDF2-SHA256","iter":20,"salt":"KWA0OoimFkH0qtf-JIbG3A","iv":"N1_BKTVMkBBy4WXa","ct":"AA4_PfI6vB4u6YAY8R3fXYtdrz3GKeIi5yhmjn11jX7h-0Jh6GpGuB1HpxH-mq1E","body":{"iv":"r15c6oyC7aCLb3Vo","ct":"xvnLI3Tg02tmTgJOzZMDSVWz77llAlyXj8SLOi_7pHx_HreA4BwRtL6tnHD3NrgdQpKRZqHA2YKjS20y3ts-b-c35BNzNdkWSBEDmt9B2GwF1Shc9OvFgDHwugn8TTz1LO6_grT7jMS6NXnkMLxt5x_hzc6pZzGcvokdFfdo_MPf7grr--WZMeHvxOavXYahzup9rrINWi7LokneVv_J845WJhPatINIRCAVYxOnbz-sR7nhtesfZfqCkooI9r3x3GxHiBYYmT6pVEbTjC3MCzxY_2grF1TpTqigEsfFrrHM7k9KUkkGfHFYSkQNsYqTR1HHsiQ88lsWHDdfVDKFgX3YsQscHVih9mXc-PCCf4k"},"sum":"tZYG9kxOYcYaOcSvrAkNdc_kbqzN8yvOAEpvTtXNmtw"}';
